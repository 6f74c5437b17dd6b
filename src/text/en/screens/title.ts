/** The title: the rack of scenarios, the ways to begin, and the games kept in this browser. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber } from '../../numbers.ts';
import { who } from '../grammar.ts';

export const TITLE = {
  startLesson: 'Start the lesson',
  passOne: 'Pass one device',
  /** The game's name, large, a line each. */
  name: ['Side', 'Letter'],
  noScenario: 'No scenario could be found.',
  choose: 'Choose a scenario',
  /** `8 rounds, 45 min` */
  length: (rounds: number, minutes: number, draft: boolean) =>
    `${draft ? 'Draft, ' : ''}${sayNumber(rounds)} ${rounds === 1 ? 'round' : 'rounds'}, ${sayNumber(minutes)} min`,
  seats: (names: readonly string[]) => `Seats: ${names.join(', ')}`,
  play: 'Play',
  playSolo: 'Play solo',
  continueAs: (seat: RoleId, at: Context) => `Continue as ${who(at, seat)}`,
  /** `Jan 2007, round 3 of 8`, or that it ended. */
  stands: (round: number, over: boolean, at: Context) =>
    over
      ? `Finished in ${monthName(at.setup, round, 'short')}`
      : `${monthName(at.setup, round, 'short')}, round ${sayNumber(round)} of ${sayNumber(at.setup.calendar.rounds)}`,
  note: 'A simulation. Items marked Record cite public sources. Everything else is invented by play.',
  more: 'More',
  saves: 'Saved games',
  rules: 'Rules on one page',
  codex: 'Codex',
  settings: 'Settings',
  noSaves: 'No games are kept in this browser yet. A game is saved after every action.',
  /** A saved game: the case, and the reader's seat in it. */
  game: (title: string, seat: RoleId, at: Context) => `${title}, as ${who(at, seat)}`,
  played: (when: string) => `Last played ${when}`,
  openDebrief: 'Open debrief',
  resume: 'Continue',
  toFile: 'Save to file',
  forget: 'Delete',
  forgetSurely: 'Yes, delete it',
  keep: 'Keep it',
  files: 'Record files',
  filesNote: 'A record file holds a whole game: open it here to play on, or to see its debrief.',
  openFile: 'Open a record file',
  notOpened: (file: string) => `${file} was not opened.`,
  savesSafe: 'Your saved games are as they were.',
};
