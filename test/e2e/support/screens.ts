/** Every screen there is, and the way to it. */
import type { Page } from '@playwright/test';
import { withoutWebGL } from './disc.ts';
import { pointer } from './hands.ts';
import { MOMENTS, openGame } from './made-games.ts';
import { takeSeat } from './play.ts';
import { expect } from './test.ts';

export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Tabs of it besides the one it opens on. */
  readonly tabs?: readonly string[];
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const at =
  (moment: keyof typeof MOMENTS, seat = 'ustr') =>
  (page: Page) =>
    openGame(page, { seat, at: MOMENTS[moment] });

/** From a narrow screen's menu, or from the bar. */
async function tool(page: Page, name: string): Promise<void> {
  const menu = button(page, 'Menu');
  const bar = page.getByRole('banner').getByRole('button', { name });
  await expect(menu.or(bar)).toBeVisible();
  if (await menu.isVisible()) {
    await menu.click();
    await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name }).click();
  } else await bar.click();
  await expect(page.getByRole('dialog', { name })).toBeVisible();
}

/** One of the papers, wherever the layout keeps them. */
async function papers(page: Page, name: 'Talks' | 'Deals' | 'The table'): Promise<void> {
  const views = page.getByRole('tablist', { name: 'Views' });
  const drawer = button(page, 'Papers');
  const column = page.getByRole('tablist', { name: 'Papers' });
  await expect(views.or(drawer).or(column).first()).toBeVisible();
  if (await views.isVisible()) await views.getByRole('tab', { name: name === 'Talks' ? /^Talks/ : /^Table/ }).click();
  else if (await drawer.isVisible()) await drawer.click();
  const tab = column.getByRole('tab', { name: new RegExp(`^${name}`) });
  if (await tab.isVisible()) await tab.click();
}

async function goTo(page: Page, screen: 'talks' | 'waiting' | 'resolution' | 'summary'): Promise<void> {
  if (screen === 'talks') return button(page, 'Go to the talks').click();
  await button(page, 'Seal sleeve').click();
  await button(page, 'Yes, seal').click();
  if (screen === 'waiting') return expect(page.getByRole('heading', { name: 'Waiting' })).toBeVisible();
  await button(page, 'Next step').click();
  if (screen === 'resolution') return;
  while (await button(page, 'Next step').isVisible()) await button(page, 'Next step').click();
  await button(page, 'What it came to').click();
  await expect(page.getByRole('heading', { name: /in three lines/ })).toBeVisible();
}

/** Screens where nothing happens by itself. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'title',
    open: async (page) => {
      await page.goto('/');
      await expect(button(page, 'Play solo')).toBeVisible();
    },
  },
  {
    name: 'saved games',
    open: async (page) => {
      await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
      await page.goto('/');
      await button(page, 'Saved games').click();
      await button(page, /^Delete: /).click();
    },
  },
  {
    name: 'codex from the title',
    open: async (page) => {
      await page.goto('/');
      await button(page, 'Codex').click();
      await expect(page.getByRole('dialog', { name: 'Codex' }).getByRole('searchbox')).toBeVisible();
    },
  },
  {
    name: 'rules on one page',
    open: async (page) => {
      await page.goto('/');
      await button(page, 'Rules on one page').click();
      await expect(page.getByRole('heading', { name: 'Rules on one page' })).toBeVisible();
    },
  },
  {
    name: 'seats',
    open: async (page) => {
      await page.goto('/#/seats/hanoi_2006');
      await expect(page.getByRole('heading', { name: 'Choose your seat' })).toBeVisible();
    },
  },
  { name: 'brief', open: (page) => takeSeat(page, pointer(page), 'The site') },
  { name: 'a game that is not here', open: async (page) => void (await page.goto('/#/table/nothing')) },
  { name: 'news', open: at('start') },
  {
    name: 'talks',
    open: async (page) => {
      await at('start')(page);
      await goTo(page, 'talks');
    },
  },
  {
    name: 'talks without WebGL',
    open: async (page) => {
      await withoutWebGL(page);
      await at('pledges')(page);
      await expect(button(page, 'Send offer')).toBeVisible();
    },
  },
  {
    name: 'own offer, in review',
    open: async (page) => {
      await at('start')(page);
      await goTo(page, 'talks');
      await button(page, 'Send offer').click();
      await expect(button(page, 'Send it')).toBeVisible();
    },
  },
  {
    name: 'estimates',
    open: async (page) => {
      await at('start')(page);
      await goTo(page, 'talks');
      await button(page, /set your estimates$/).click();
      await expect(page.getByRole('group', { name: /Only you see this/ })).toBeVisible();
    },
  },
  {
    name: 'an issue, unfolded',
    open: async (page) => {
      await at('start')(page);
      await goTo(page, 'talks');
      await button(page, /, what it means$/)
        .first()
        .click();
    },
  },
  {
    name: 'incoming offer',
    open: async (page) => {
      await at('offer')(page);
      await goTo(page, 'talks');
      await expect(button(page, 'Accept')).toBeVisible();
    },
  },
  {
    name: 'talks log with a sentence',
    open: async (page) => {
      await at('pledges')(page);
      await papers(page, 'Talks');
      await button(page, 'Add a sentence everyone can weigh').click();
      await expect(page.getByRole('combobox', { name: 'Say that' })).toBeVisible();
    },
  },
  {
    name: 'deals and pledges',
    open: async (page) => {
      await at('pledges')(page);
      await papers(page, 'Deals');
    },
  },
  {
    name: 'the table in words',
    open: async (page) => {
      await at('pledges')(page);
      await papers(page, 'The table');
    },
  },
  { name: 'moves', open: at('moves') },
  {
    name: 'moves, one card open, asked to seal',
    open: async (page) => {
      await at('late')(page);
      await button(page, /^More about /)
        .first()
        .click();
      await button(page, 'Seal sleeve').click();
    },
  },
  {
    name: 'waiting',
    open: async (page) => {
      await at('moves')(page);
      await goTo(page, 'waiting');
    },
  },
  { name: 'your brief again', open: async (page) => (await at('moves')(page), tool(page, 'Your brief')) },
  { name: 'codex', open: async (page) => (await at('moves')(page), tool(page, 'Codex')) },
  { name: 'settings', open: async (page) => (await at('moves')(page), tool(page, 'Settings')) },
  { name: 'help', open: async (page) => (await at('moves')(page), tool(page, 'Help')) },
  // The last to seal opens the sleeves.
  {
    name: 'resolution',
    open: async (page) => {
      await openGame(page, { seat: 'site', at: lastToSeal });
      await goTo(page, 'resolution');
    },
  },
  {
    name: 'summary',
    open: async (page) => {
      await openGame(page, { seat: 'site', at: lastToSeal });
      await goTo(page, 'summary');
    },
  },
  {
    name: 'debrief',
    open: async (page) => {
      await at('over')(page);
      await expect(page.getByText(/packages, \d+% good for all/)).toBeVisible({ timeout: 30_000 });
    },
    tabs: ['Scores', 'Deals', 'Pledges', 'What the record shows', 'Log'],
  },
];

function lastToSeal({ state }: Parameters<(typeof MOMENTS)['moves']>[0]): boolean {
  return state.phase === 'moves' && state.round >= 3 && state.hasSealed.filter(Boolean).length === 2;
}
