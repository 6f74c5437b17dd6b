/** A date that lies outside the game: an issue that opens, a pledge that falls due, a call that is free after the end. */
import type { Path } from '../problems.ts';
import type { Lint } from './draft.ts';

export const calendar: Lint = ({ setup, file }, report) => {
  const { first, rounds } = setup.calendar;
  const inside = (round: number): boolean => round >= 1 && round <= rounds;
  const game = `The game begins in ${first} and lasts ${rounds} month${rounds === 1 ? '' : 's'}.`;
  const outside = (round: number, path: Path, message: string): void => {
    if (!inside(round)) report({ level: 'error', code: 'outside-calendar', path, message, mend: game });
  };
  for (const issue of setup.issues) {
    const written = file.issues[issue.id]?.opens ?? first;
    outside(
      issue.opens,
      ['issues', issue.id, 'opens'],
      `\`${issue.id}\` opens in ${written}, which is not a month of this game, so it can never be signed.`,
    );
    if (issue.introduced !== undefined)
      outside(
        issue.introduced,
        ['issues', issue.id, 'introduced'],
        `\`${issue.id}\` is introduced in ${String(file.issues[issue.id]?.introduced)}, which is not a month of this game.`,
      );
    for (const { id, pledge } of issue.options) {
      if (!pledge) continue;
      const path = ['issues', issue.id, 'options', id, 'pledge'];
      const from = file.issues[issue.id]?.options[id]?.pledge;
      if (pledge.due.kind === 'at') {
        outside(
          pledge.due.round,
          [...path, 'due'],
          `This pledge is due in ${String(from?.due)}, which is not a month of this game.`,
        );
        if (inside(pledge.due.round) && inside(issue.opens) && pledge.due.round < issue.opens) {
          report({
            level: 'warning',
            code: 'due-before-open',
            path: [...path, 'due'],
            message: `This pledge is due in ${String(from?.due)}, before \`${issue.id}\` opens in ${written}.`,
            mend: 'Let it fall due later, or open the issue earlier.',
          });
        }
      }
      if (pledge.due.kind === 'after' && pledge.due.rounds >= rounds) {
        report({
          level: 'error',
          code: 'outside-calendar',
          path: [...path, 'due', 'after'],
          message: `Due ${pledge.due.rounds} months after signature, this pledge never falls due in the game.`,
          mend: game,
        });
      }
      if (pledge.due.kind === 'undated')
        outside(
          pledge.callAfter,
          [...path, 'call-after'],
          `${String(from?.['call-after'])} is not a month of this game.`,
        );
      if (Array.isArray(pledge.act?.months)) {
        pledge.act.months.forEach((month, place) =>
          outside(month, [...path, 'act', 'months', place], 'This is not a month of this game.'),
        );
      }
    }
  }
};
