/** What a script names, held against its scenario; and what one step needs of another. */
import type { Setup } from '../../kernel/setup.ts';
import type { Path, Report } from '../problems.ts';
import { mendName } from '../suggest.ts';
import type { LessonFile } from './format.ts';

type StepFile = LessonFile['steps'][string];

export function checkNames(file: LessonFile, setup: Setup, report: Report): void {
  const wrong = (code: string, path: Path, message: string, mend: string, on?: 'key'): void =>
    report({ level: 'error', code, path, message, mend, ...(on ? { on } : {}) });
  const named = (path: Path, name: string, all: readonly string[], thing: string, on?: 'key'): void => {
    if (all.includes(name)) return;
    wrong(
      'unknown-name',
      path,
      `There is no ${thing} \`${name}\` in \`${setup.id}\`.`,
      mendName(name, all, `${thing}s`),
      on,
    );
  };
  const roles = setup.roles.map((role) => role.id);
  const issues = setup.issues.map((issue) => issue.id);
  const movesOf = (role: string): string[] =>
    setup.moves.filter((move) => move.by === role || !roles.includes(role)).map((move) => move.id);
  const checkPackage = (path: Path, pkg: { readonly [issue: string]: string }): void => {
    for (const [issue, option] of Object.entries(pkg)) {
      named([...path, issue], issue, issues, 'issue', 'key');
      const options = setup.issues.find((one) => one.id === issue)?.options.map((one) => one.id);
      if (options) named([...path, issue], option, options, 'option');
    }
  };

  if (file.scenario !== setup.id)
    wrong(
      'wrong-scenario',
      ['scenario'],
      `This script stands beside \`${setup.id}\`.`,
      `Write \`scenario: ${setup.id}\`.`,
    );
  named(['seat'], file.seat, roles, 'role');
  const steps = Object.entries(file.steps);
  if (steps.length === 0)
    wrong('no-steps', ['steps'], 'A lesson has steps.', 'Write the first: what is said, and what the player does.');

  // The script speaks the languages of its first line in every other.
  const languages = typeof steps[0]?.[1].says === 'object' ? Object.keys(steps[0][1].says) : [];
  for (const [n, [id, step]] of steps.entries()) {
    const at: Path = ['steps', id];
    const { partners, show, until } = step;
    checkLanguages([...at, 'says'], step.says, languages, wrong);
    for (const [role, { offer, moves, keeps }] of Object.entries(partners)) {
      const path: Path = [...at, 'partners', role];
      named(path, role, roles, 'role', 'key');
      if (role === file.seat) wrong('own-partner', path, 'This is the player’s own seat.', 'Name another seat.', 'key');
      if (offer) checkPackage([...path, 'offer'], offer);
      moves.forEach((move, i) => named([...path, 'moves', i], move, movesOf(role), 'move'));
      keeps.forEach((issue, i) => named([...path, 'keeps', i], issue, issues, 'issue'));
    }
    show.cards.forEach((move, i) => named([...at, 'show', 'cards', i], move, movesOf(file.seat), 'move'));
    show.faders.forEach((issue, i) => named([...at, 'show', 'faders', i], issue, issues, 'issue'));
    if (show.draft) checkPackage([...at, 'show', 'draft'], show.draft);
    if (show.promise !== undefined) named([...at, 'show', 'promise'], show.promise, issues, 'issue');
    const channels = setup.channels.map((channel) => channel.id);
    if (show.rail !== undefined) named([...at, 'show', 'rail'], show.rail, channels, 'channel');
    checkTask(step, [...at, 'until'], n === steps.length - 1, wrong);
    if (until.play !== undefined) named([...at, 'until', 'play'], until.play, movesOf(file.seat), 'move');
    if (until.move !== undefined) named([...at, 'until', 'move'], until.move, show.faders, 'fader');
  }
}

/** A line that is missing in a language would be heard in another. */
function checkLanguages(
  path: Path,
  says: StepFile['says'],
  languages: readonly string[],
  wrong: (code: string, path: Path, message: string, mend: string) => void,
): void {
  const found = typeof says === 'object' ? Object.keys(says) : [];
  const missing = languages.filter((one) => !found.includes(one));
  if (missing.length > 0)
    wrong(
      'missing-language',
      path,
      `The script begins in ${languages.map((one) => `\`${one}\``).join(' and ')}, but this line is missing in \`${missing[0] ?? ''}\`.`,
      'Write it, or leave that language out everywhere.',
    );
}

/** One thing to do, and everything it needs on the screen. */
function checkTask(
  { show, until }: StepFile,
  path: Path,
  last: boolean,
  wrong: (code: string, path: Path, message: string, mend: string) => void,
): void {
  const tasks = Object.keys(until);
  if (tasks.length !== 1)
    wrong(
      'one-task',
      path,
      'A step ends with exactly one thing to do.',
      'Write one of them, such as `until: { continue: true }`.',
    );
  const needs = (task: keyof typeof until, there: boolean, what: string): void => {
    if (until[task] !== undefined && !there)
      wrong('nothing-shown', path, `To do this the player needs ${what} on the screen.`, 'Add it under `show`.');
  };
  needs('play', until.play === undefined || show.cards.includes(until.play), 'this card');
  needs('seal', show.cards.length > 0, 'cards');
  needs('above-walk-away', show.faders.length > 0, 'faders');
  needs('agree', show.faders.length > 0, 'faders');
  needs('look', show.promise !== undefined || show.rail !== undefined, 'a promise or a rail');
  if (last !== (until.finish !== undefined))
    wrong(
      'finish-last',
      path,
      last ? 'The last step says where to go from here.' : 'Only the last step may finish the lesson.',
      last ? 'End it with `finish`.' : 'Move it to the end.',
    );
}
