/** A role's score as lines for people: one for each signed issue, paper and delivery together, and one for each goal. */
import type { RoleScore, ScoreLine } from '../../kernel/score.ts';
import type { Role, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { label } from '../../text/labels.ts';
import { sayNumber, sayPercent, saySigned } from '../../text/numbers.ts';

export interface ScorePart {
  readonly key: string;
  readonly what: string;
  readonly notes: readonly string[];
  /** For people, signed but for the walk-away. */
  readonly points: string;
}

const signed = (points: number): string => saySigned(Math.round(points * 10) / 10);

/** In the order of the score's own lines. */
export function partsOf(setup: Setup, role: Role, { lines, score }: RoleScore): ScorePart[] {
  const words = contextOf(setup, null);
  const parts: ScorePart[] = [];
  for (const line of lines) {
    if (line.kind === 'walk-away')
      parts.push({
        key: 'walk-away',
        what: label('score', 'walk-away'),
        notes: ['With no deal'],
        points: sayNumber(line.points),
      });
    else if (line.kind === 'objective') parts.push(objectivePart(role, line));
    else if (!parts.some((part) => part.key === `issue ${line.issue}`)) {
      const issue = line.issue ?? '';
      const own = lines.filter((one) => one.issue === issue);
      parts.push({
        key: `issue ${issue}`,
        what: words.issue(issue),
        notes: [words.option(issue, line.option ?? ''), own.map(partly).join('; ')],
        points: signed(own.reduce((sum, one) => sum + one.points, 0)),
      });
    }
  }
  const total = lines.reduce((sum, line) => sum + line.points, 0);
  if (Math.abs(total - score) > 1e-9)
    parts.push({ key: 'limits', what: 'Held between 0 and 100', notes: [], points: signed(score - total) });
  return parts;
}

/** `+3 on paper`, `+4 of +8 delivered` */
function partly({ kind, points, share }: ScoreLine): string {
  if (kind === 'paper') return `${signed(points)} on paper`;
  if (share === 1) return `${signed(points)} delivered`;
  return share === undefined || share === 0
    ? 'nothing delivered'
    : `${signed(points)} delivered (${sayPercent(share)})`;
}

function objectivePart(role: Role, { objective, points, attained = 0, par = 0 }: ScoreLine): ScorePart {
  return {
    key: `objective ${objective}`,
    what: role.objectives.find((one) => one.id === objective)?.says ?? objective ?? '',
    notes: [`Reached ${sayPercent(attained)}; ${sayPercent(par)} if nobody makes an offer`],
    points: signed(points),
  };
}
