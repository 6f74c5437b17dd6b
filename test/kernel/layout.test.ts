import { describe, expect, test } from 'vitest';
import { layOut, layoutOf } from '../../src/kernel/layout.ts';
import { setupFor } from '../../src/kernel/redact.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { issue, move, option, pledge, setup } from '../support/case.ts';
import { sink } from '../support/sink.ts';

/** Every slot of a setup, by what it holds. */
function slotsOf(of: Setup): { [what: string]: number } {
  const at = layOut(of);
  const slots: { [what: string]: number } = { round: at.round };
  const note = (what: string, slot: number | null): void => {
    if (slot !== null) slots[what] = slot;
  };
  for (const { id } of of.meters) note(`meter ${id}`, at.meter(id));
  for (const { id } of of.roles) {
    note(`credibility ${id}`, at.credibility(id));
    note(`capital ${id}`, at.capital(id));
    for (const one of of.issues) note(`delivery ${one.id} ${id}`, at.delivery(one.id, id));
  }
  for (const { id, clamps } of of.tracks) {
    note(`track ${id}`, at.track(id));
    clamps.forEach((_, i) => note(`clamp ${id} ${i}`, at.clamp(id, i)));
  }
  for (const { id } of of.channels) {
    note(`state ${id}`, at.channelState(id));
    note(`leak ${id}`, at.channelLeak(id));
  }
  for (const { id, options } of of.issues) {
    note(`deal ${id}`, at.deal(id));
    note(`verdict ${id}`, at.verdict(id));
    note(`kept ${id}`, at.kept(id));
    options.forEach((_, i) => note(`once ${id} ${i}`, at.signedOnce(id, i)));
  }
  for (const { id } of of.moves) {
    note(`times ${id}`, at.times(id));
    note(`now ${id}`, at.now(id));
    note(`last ${id}`, at.last(id));
  }
  for (const mark of at.marks) note(`mark ${mark.issue} ${mark.move}`, mark.slot);
  return slots;
}

describe('the layout', () => {
  test('gives every number a slot of its own, and no slot is left over', () => {
    const slots = Object.values(slotsOf(sink)).sort((a, b) => a - b);
    expect(slots).toEqual(Array.from({ length: layOut(sink).size }, (_, i) => i));
  });

  test('of what this month’s plays are is one run of slots', () => {
    const at = layOut(sink);
    const nows = sink.moves.map(({ id }) => at.now(id));
    expect([Math.min(...nows), Math.max(...nows) + 1]).toEqual([at.nowSlots.from, at.nowSlots.to]);
  });

  test('of a redacted setup is that of the whole', () => {
    for (const viewer of [...sink.roles.map((role) => role.id), null])
      expect(slotsOf(setupFor(sink, viewer))).toEqual(slotsOf(sink));
  });

  test('notes each card that a pledge counts, wherever in the pledge, in the order of the cards', () => {
    const counting = pledge('russia', {
      keptIf: ['not', ['played', 'late']],
      ifBroken: [{ do: 'group', if: ['played', 'early'], then: [], else: [] }],
      act: { says: '', months: 'due', delivers: ['/', ['times', 'middle'], 3], then: [] },
    });
    const of = setup({
      issues: [
        issue('word', ['ustr', 'russia'], [option('given', { pledge: counting })]),
        issue('other', ['ustr', 'site'], [option('yes')]),
      ],
      moves: ['early', 'unnamed', 'middle', 'late'].map((id) => move(id, 'russia', [])),
    });
    expect(layOut(of).marks.map((mark) => `${mark.issue} ${mark.move}`)).toEqual([
      'word early',
      'word middle',
      'word late',
    ]);
  });

  test('is made once, and knows no strangers', () => {
    expect(layoutOf(sink)).toBe(layoutOf(sink));
    expect(() => layOut(sink).meter('gold')).toThrow('gold');
    expect(() => layOut(sink).clamp('seat', 9)).toThrow('seat/9');
  });
});
