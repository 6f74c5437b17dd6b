/**
 * Games to open where a test begins: played here by the game's own bots, cut where the test wants them, and handed to the
 * page as a person would, as a record file. So they can never grow stale.
 */
import type { Page } from '@playwright/test';
import { act, start } from '../../../src/kernel/play.ts';
import { fork, type GameRecord, type RecordedAction } from '../../../src/kernel/record.ts';
import { rulesOf } from '../../../src/kernel/rules.ts';
import type { RoleId } from '../../../src/kernel/setup.ts';
import type { State } from '../../../src/kernel/state.ts';
import { playGame, recordOf } from '../../../src/lab/game.ts';
import { expect } from './test.ts';
import { ENGLISH, type Tongue } from './tongue.ts';

/** A moment of a game: the table as it truly is, and the action that was just played. */
export interface Moment {
  readonly state: State;
  readonly last: RecordedAction | null;
}
export interface Wanted {
  readonly seat: RoleId;
  /** The first moment that fits is where the game stands. */
  readonly at: (moment: Moment) => boolean;
}
/** Seeds tried for a game that has such a moment. */
const SEEDS = [7, 11, 13, 17, 19, 23];

const made = new Map<string, GameRecord>();
/** A whole game of Hanoi between three Diplomats. */
function whole(seed: number): GameRecord {
  const found = made.get(String(seed)) ?? recordOf(playGame(ENGLISH.setup(), {}, seed));
  made.set(String(seed), found);
  return found;
}

export function recordAt({ at }: Wanted): GameRecord {
  for (const seed of SEEDS) {
    const game = whole(seed);
    const rules = rulesOf(game.setup);
    const { state } = start(game.setup, game.seed);
    if (at({ state, last: null })) return fork(game, 0);
    for (const [n, last] of game.actions.entries()) {
      act(rules, state, last.seat, last.action);
      if (at({ state, last })) return fork(game, n + 1);
    }
  }
  throw new Error('None of the games has such a moment');
}

/** The game as a record file, in the words of a language: they change nothing in the rules. */
export const gameFile = (wanted: Wanted, { setup }: Tongue = ENGLISH): string =>
  JSON.stringify({
    format: 'side-letter-game/1',
    seat: wanted.seat,
    bots: {},
    record: { ...recordAt(wanted), setup: setup() },
  });

const starts = (...words: readonly string[]): RegExp =>
  new RegExp(`^(${words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')}): `);

/** Opens a record file from the title, and goes where it stands. */
export async function openGame(page: Page, wanted: Wanted, tongue: Tongue = ENGLISH): Promise<void> {
  const { saves, resume, openDebrief } = tongue.words.title;
  await page.goto('/');
  await importFile(page, 'a-game.side-letter.json', gameFile(wanted, tongue), tongue);
  await page.getByRole('button', { name: saves }).click();
  await page.getByRole('button', { name: starts(resume, openDebrief) }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Hands a file to "Saved games", whatever comes of it. */
export async function importFile(
  page: Page,
  name: string,
  text: string,
  { words: { title } }: Tongue = ENGLISH,
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title.saves });
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: title.saves }).click();
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: title.openFile }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const refused = dialog.getByRole('alert').filter({ hasText: /\S/ });
  await expect.poll(async () => (await dialog.isHidden()) || (await refused.isVisible())).toBe(true);
}

/** Moments that tests begin at, seen from the USTR. */
export const MOMENTS = {
  start: ({ last }) => last === null,
  offer: ({ state, last }) =>
    state.phase === 'talks' && last?.action.do === 'propose' && last.seat !== 'ustr' && last.action.to.includes('ustr'),
  /** The second month, with nothing signed: every step is held and every seat can be written to. */
  second: ({ state }) => state.phase === 'talks' && state.round === 2 && Object.keys(state.standing).length === 0,
  /** The third month, with promises that stand. */
  pledges: ({ state }) => state.phase === 'talks' && state.round >= 3 && Object.keys(state.standing).length >= 3,
  moves: ({ state }) => state.phase === 'moves' && state.round >= 2,
  late: ({ state }) => state.phase === 'moves' && state.round >= 5,
  over: ({ state }) => state.phase === 'over',
} satisfies { readonly [name: string]: Wanted['at'] };
