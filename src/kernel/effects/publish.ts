/** `publish`: a deal's text becomes public, and with it what became of its pledges. */
import type { Cause, Deal } from '../board.ts';
import type { SlotWrite } from '../facts.ts';
import type { Playing } from '../playing.ts';
import { standingSlots } from '../sight.ts';

export function publish(playing: Playing, deed: { readonly issue: string | null }, _value: number, cause: Cause): void {
  const { state, rules } = playing;
  const deal =
    deed.issue === null
      ? newestSecret(playing)
      : state.deals.find((d) => d.id === state.standing[deed.issue ?? '']?.deal);
  if (!deal || deal.public) return;
  const standings = rules.issues.flatMap(({ issue }) => {
    const standing = state.standing[issue.id];
    return standing?.deal === deal.id ? [standing] : [];
  });
  const writes = standings.flatMap(({ issue }) =>
    standingSlots(rules, issue).map((slot): SlotWrite => [slot, state.slots[slot] ?? 0]),
  );
  playing.emit({ type: 'published', deal: { ...deal, public: true }, standings, writes, cause });
}

/** The newest deal that some seat has not read. */
function newestSecret({ state, rules }: Playing): Deal | undefined {
  return state.deals.findLast(
    (d) => !d.public && rules.roles.some(({ role }) => !d.signatories.includes(role.id) && !d.copies.includes(role.id)),
  );
}
