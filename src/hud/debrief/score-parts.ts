/** A role's score as lines for people: one for each signed issue, paper and delivery together, and one for each goal. */
import type { RoleScore, ScoreLine } from '../../kernel/score.ts';
import type { Role, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { label } from '../../text/labels.ts';
import { sayNumber, saySigned } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';

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
  const at = contextOf(setup, null);
  const words = debriefWords().scores;
  const parts: ScorePart[] = [];
  for (const line of lines) {
    if (line.kind === 'walk-away')
      parts.push({
        key: 'walk-away',
        what: label('score', 'walk-away'),
        notes: [words.noDeal],
        points: sayNumber(line.points),
      });
    else if (line.kind === 'objective') parts.push(objectivePart(role, line));
    else if (!parts.some((part) => part.key === `issue ${line.issue}`)) {
      const issue = line.issue ?? '';
      const own = lines.filter((one) => one.issue === issue);
      parts.push({
        key: `issue ${issue}`,
        what: at.issue(issue),
        notes: [at.option(issue, line.option ?? ''), own.map(partly).join('; ')],
        points: signed(own.reduce((sum, one) => sum + one.points, 0)),
      });
    }
  }
  const total = lines.reduce((sum, line) => sum + line.points, 0);
  if (Math.abs(total - score) > 1e-9)
    parts.push({ key: 'limits', what: words.limits, notes: [], points: signed(score - total) });
  return parts;
}

/** `+3 on paper`, `+4 of +8 delivered` */
function partly({ kind, points, share }: ScoreLine): string {
  const words = debriefWords().scores;
  if (kind === 'paper') return words.onPaper(signed(points));
  if (share === undefined || share === 0) return words.nothingDelivered;
  return words.delivered(signed(points), share === 1 ? null : share);
}

function objectivePart(role: Role, { objective, points, attained = 0, par = 0 }: ScoreLine): ScorePart {
  return {
    key: `objective ${objective}`,
    what: role.objectives.find((one) => one.id === objective)?.says ?? objective ?? '',
    notes: [debriefWords().scores.reached(attained, par)],
    points: signed(points),
  };
}
