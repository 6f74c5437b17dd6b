/** Every screen there is, and the way to it, in any language. */
import type { Page } from '@playwright/test';
import { withoutWebGL } from './disc.ts';
import { MOMENTS, openGame } from './made-games.ts';
import { expect } from './test.ts';
import type { Tongue } from './tongue.ts';

export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Tabs of it besides the one it opens on, as they are called. */
  readonly tabs?: readonly string[];
}

/** A name that has this in it, letter by letter. */
const holding = (words: string, end = ''): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^\s+/, '') + end);

/** Screens where nothing happens by itself. */
export function screensIn(tongue: Tongue): readonly Screen[] {
  const { brief, codex, debrief, desk, lesson, moves, news, resolution, seats, sharing, shell, summary, talks, title } =
    tongue.words;
  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  const at =
    (moment: keyof typeof MOMENTS, seat = 'ustr') =>
    (page: Page) =>
      openGame(page, { seat, at: MOMENTS[moment] }, tongue);

  /** From a narrow screen's menu, or from the bar. */
  async function tool(page: Page, name: string): Promise<void> {
    const menu = button(page, shell.menu);
    const bar = page.getByRole('banner').getByRole('button', { name });
    await expect(menu.or(bar)).toBeVisible();
    if (await menu.isVisible()) {
      await menu.click();
      await page.getByRole('dialog', { name: shell.menu }).getByRole('button', { name }).click();
    } else await bar.click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
  }

  /** One of the papers, wherever the layout keeps them. */
  async function paper(page: Page, name: 'talks' | 'deals' | 'table'): Promise<void> {
    const views = page.getByRole('tablist', { name: shell.views });
    const drawer = page.getByRole('button', { name: shell.papers });
    const column = page.getByRole('tablist', { name: shell.papersTabs.name });
    await expect(views.or(drawer).or(column).first()).toBeVisible();
    if (await views.isVisible())
      await views.getByRole('tab', { name: holding(shell.tabs[name === 'talks' ? 'talks' : 'table']) }).click();
    else if (await drawer.isVisible()) await drawer.click();
    const tab = column.getByRole('tab', { name: holding(shell.papersTabs[name]) });
    if (await tab.isVisible()) await tab.click();
  }

  const toTalks = (page: Page): Promise<void> => button(page, news.toTalks).click();
  async function onFrom(page: Page, screen: 'waiting' | 'resolution' | 'summary'): Promise<void> {
    await button(page, moves.seal).click();
    await button(page, moves.yes).click();
    if (screen === 'waiting') return expect(page.getByRole('heading', { name: moves.waiting })).toBeVisible();
    const next = button(page, resolution.next);
    await next.click();
    if (screen === 'resolution') return;
    while (await next.isVisible()) await next.click();
    await button(page, resolution.done).click();
    await expect(page.getByText(summary.changed).first()).toBeVisible();
  }

  return [
    {
      name: 'title',
      open: async (page) => {
        await page.goto('/');
        await expect(button(page, title.playSolo)).toBeVisible();
      },
    },
    {
      name: 'saved games',
      open: async (page) => {
        await at('moves')(page);
        await page.goto('/');
        await button(page, title.saves).click();
        await page.getByRole('button', { name: holding(title.forget, ': ') }).click();
      },
    },
    {
      name: 'codex from the title',
      open: async (page) => {
        await page.goto('/');
        await button(page, title.codex).click();
        await expect(page.getByRole('dialog', { name: title.codex }).getByRole('searchbox')).toBeVisible();
      },
    },
    {
      name: 'rules on one page',
      open: async (page) => {
        await page.goto('/');
        await button(page, title.rules).click();
        await expect(page.getByRole('heading', { name: codex.rules })).toBeVisible();
      },
    },
    {
      name: 'seats',
      open: async (page) => {
        await page.goto('/#/seats/hanoi_2006');
        await expect(page.getByRole('heading', { name: seats.title })).toBeVisible();
      },
    },
    {
      name: 'seats around one device',
      open: async (page) => {
        await page.goto('/#/share/hanoi_2006');
        await expect(page.getByRole('heading', { name: sharing.title })).toBeVisible();
      },
    },
    {
      name: 'brief',
      open: async (page) => {
        await page.goto('/#/seats/hanoi_2006');
        await page
          .getByRole('group', { name: seats.seats })
          .getByRole('radio', { name: tongue.at().role('site') })
          .check();
        await button(page, seats.sit('site', tongue.at())).click();
        await expect(button(page, brief.start)).toBeVisible();
      },
    },
    {
      name: 'curtain',
      open: async (page) => {
        await page.goto('/#/share/hanoi_2006');
        await button(page, sharing.start(3)).click();
        await expect(page.getByRole('heading', { name: sharing.passTo('ustr', tongue.at()) })).toBeVisible();
      },
    },
    {
      name: 'lesson',
      open: async (page) => {
        await page.goto('/#/lesson/first_track');
        await expect(button(page, lesson.skip)).toBeVisible();
      },
    },
    { name: 'a game that is not here', open: async (page) => void (await page.goto('/#/table/nothing')) },
    {
      name: 'news',
      open: async (page) => {
        await at('start')(page);
        await expect(button(page, news.toTalks)).toBeVisible();
      },
    },
    { name: 'talks', open: async (page) => (await at('start')(page), toTalks(page)) },
    {
      name: 'talks without WebGL',
      open: async (page) => {
        await withoutWebGL(page);
        await at('pledges')(page);
        await expect(button(page, desk.send)).toBeVisible();
      },
    },
    {
      name: 'own offer, in review',
      open: async (page) => {
        await at('start')(page);
        await toTalks(page);
        await button(page, desk.send).click();
        await expect(button(page, desk.sendIt)).toBeVisible();
      },
    },
    {
      name: 'estimates',
      open: async (page) => {
        await at('start')(page);
        await toTalks(page);
        await page.getByRole('button', { name: holding(desk.setEstimates, '$') }).click();
        await expect(page.getByRole('slider').last()).toBeVisible();
      },
    },
    {
      name: 'an issue, unfolded',
      open: async (page) => {
        await at('start')(page);
        await toTalks(page);
        await page
          .getByRole('button', { name: holding(desk.whatItMeans, '$') })
          .first()
          .click();
      },
    },
    {
      name: 'incoming offer',
      open: async (page) => {
        await at('offer')(page);
        await toTalks(page);
        await expect(button(page, desk.accept)).toBeVisible();
      },
    },
    {
      name: 'talks log with a sentence',
      open: async (page) => {
        await at('pledges')(page);
        await paper(page, 'talks');
        await button(page, talks.addSentence).click();
        await expect(page.getByRole('combobox', { name: talks.sayThat })).toBeVisible();
      },
    },
    { name: 'deals and pledges', open: async (page) => (await at('pledges')(page), paper(page, 'deals')) },
    { name: 'the table in words', open: async (page) => (await at('pledges')(page), paper(page, 'table')) },
    {
      name: 'moves',
      open: async (page) => {
        await at('moves')(page);
        await expect(button(page, moves.seal)).toBeVisible();
      },
    },
    {
      name: 'moves, one card open, asked to seal',
      open: async (page) => {
        await at('late')(page);
        const [first = ''] = tongue.setup().moves.flatMap((move) => (move.by === 'ustr' ? [move.id] : []));
        await button(page, moves.more(first, tongue.at())).click();
        await button(page, moves.seal).click();
      },
    },
    { name: 'waiting', open: async (page) => (await at('moves')(page), onFrom(page, 'waiting')) },
    { name: 'your brief again', open: async (page) => (await at('moves')(page), tool(page, shell.brief)) },
    { name: 'codex', open: async (page) => (await at('moves')(page), tool(page, shell.codex)) },
    { name: 'settings', open: async (page) => (await at('moves')(page), tool(page, shell.settings)) },
    { name: 'help', open: async (page) => (await at('moves')(page), tool(page, shell.help)) },
    // The last to seal opens the sleeves.
    {
      name: 'resolution',
      open: async (page) => {
        await openGame(page, { seat: 'site', at: lastToSeal }, tongue);
        await onFrom(page, 'resolution');
      },
    },
    {
      name: 'summary',
      open: async (page) => {
        await openGame(page, { seat: 'site', at: lastToSeal }, tongue);
        await onFrom(page, 'summary');
      },
    },
    {
      name: 'debrief',
      open: async (page) => {
        await at('over')(page);
        await expect(button(page, debrief.scatter.show)).toBeVisible({ timeout: 30_000 });
      },
      tabs: [
        debrief.screen.panels.scores,
        debrief.screen.panels.deals,
        debrief.screen.panels.pledges,
        debrief.screen.panels.history,
        debrief.screen.panels.log,
      ],
    },
  ];
}

function lastToSeal({ state }: Parameters<(typeof MOMENTS)['moves']>[0]): boolean {
  return state.phase === 'moves' && state.round >= 3 && state.hasSealed.filter(Boolean).length === 2;
}
