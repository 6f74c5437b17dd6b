/** What only the story tells and no board keeps: which moves were opened when, what sprang this month, how busy each seat was. */
import type { Fact } from '../../kernel/facts.ts';
import type { IssueId, MoveId, RoleId, TrackId } from '../../kernel/setup.ts';

export interface Chronicle {
  readonly opened: {
    readonly role: RoleId;
    readonly move: MoveId;
    readonly round: number;
    readonly blocked: boolean;
  }[];
  /** Steps let go in the last month told of, as `track/holder/step`. */
  readonly sprung: Set<string>;
  /** The month in which the option that stands now was tested, by issue. */
  readonly tested: Map<IssueId, number>;
  /** Deeds by role and month, first month first. */
  readonly deeds: Map<RoleId, number[]>;
}

export const clampKey = (track: TrackId, holder: string, step: number): string => `${track}/${holder}/${step}`;

/** Reads facts in order, from the first month on. */
export function chronicle(facts: readonly Fact[]): Chronicle {
  const story: Chronicle = { opened: [], sprung: new Set(), tested: new Map(), deeds: new Map() };
  let round = 1;
  const deed = (role: RoleId): void => {
    const months = story.deeds.get(role) ?? [];
    months[round - 1] = (months[round - 1] ?? 0) + 1;
    story.deeds.set(role, months);
  };
  for (const fact of facts) {
    switch (fact.type) {
      case 'month-began':
        round = fact.round;
        story.sprung.clear();
        break;
      case 'proposed':
        deed(fact.offer.by);
        break;
      case 'accepted':
      case 'said':
      case 'called':
      case 'claimed':
        deed(fact.by);
        break;
      case 'opened':
        deed(fact.role);
        story.opened.push({ role: fact.role, move: fact.move, round, blocked: fact.blocked });
        break;
      case 'unclamped':
        if (!fact.passed) story.sprung.add(clampKey(fact.track, fact.holder, fact.step));
        break;
      case 'clamped':
        story.sprung.delete(clampKey(fact.track, fact.holder, fact.step));
        break;
      case 'stands':
        if (fact.replaced !== null) story.tested.delete(fact.standing.issue);
        break;
      case 'superseded':
        story.tested.delete(fact.issue);
        break;
      case 'tested':
        story.tested.set(fact.issue, round);
        break;
      default:
        break;
    }
  }
  return story;
}
