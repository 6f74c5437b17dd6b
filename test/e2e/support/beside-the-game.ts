/** Screens that are further from the title: in the middle of the lesson, at a seat's PIN, at a game that cannot go on. */
import type { Page } from '@playwright/test';
import { ofNewerRules } from './kept-game.ts';
import { MOMENTS, openGame } from './made-games.ts';
import type { Screen } from './screens.ts';
import { expect } from './test.ts';
import type { Tongue } from './tongue.ts';

/** A name that begins, or ends, with what a message says around the thing it names. */
const around = (message: (name: string) => string): RegExp => {
  const [before = '', after = ''] = message('\0')
    .split('\0')
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${before}.*${after}$`);
};

export function screensBesideIn(tongue: Tongue): readonly Screen[] {
  const { app, desk, lesson, sharing } = tongue.words;
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  const at = { ...tongue.at(), issue: (id: string) => id };

  /** Of the lesson, the first step with an offer to answer. */
  async function toTheGap(page: Page): Promise<void> {
    await page.goto('/#/lesson/first_track');
    await button(page, around(lesson.play)).click();
    await button(page, lesson.goOn).click();
    const better = button(
      page,
      around((issue) => desk.betterStep(issue, at)),
    );
    await better.click();
    await better.click();
    await button(page, lesson.goOn).click();
    await expect(button(page, lesson.accept)).toBeVisible();
  }

  return [
    { name: 'lesson, step 5', open: toTheGap },
    {
      name: 'curtain, with a PIN to choose',
      open: async (page) => {
        await page.goto('/#/share/hanoi_2006');
        await button(page, sharing.start(3)).click();
        await button(page, sharing.usePin).click();
        await expect(button(page, sharing.setPin)).toBeVisible();
      },
    },
    {
      name: 'a game that cannot go on',
      open: async (page) => {
        await openGame(page, { seat: 'ustr', at: MOMENTS.moves }, tongue);
        await ofNewerRules(page);
        await page.reload();
        await expect(page.getByRole('heading', { name: app.noPlay })).toBeVisible();
      },
    },
  ];
}
