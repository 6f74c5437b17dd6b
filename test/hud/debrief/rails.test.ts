/** Whole games on record: what the rails show is what happened to the ways to pay. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/hud/debrief/moments.ts';
import { timelineOf } from '../../../src/hud/debrief/timeline.ts';
import { debriefOf } from '../../../src/kernel/debrief.ts';
import type { FactOf } from '../../../src/kernel/facts.ts';
import { readRecord } from '../../../src/kernel/read-record.ts';
import type { ChannelState } from '../../../src/kernel/setup.ts';

const FOLDER = 'test/records';
const carries = (state: ChannelState | undefined): boolean => state === 'open' || state === 'leaking';

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('in %s', (name) => {
  const read = readRecord(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  if ('problem' in read) throw new Error(read.problem.code);
  const debrief = debriefOf(read.record);
  const timeline = timelineOf(debrief);
  let round = 1;
  const changed: (FactOf<'channel-changed'> & { readonly round: number })[] = [];
  for (const fact of debrief.facts) {
    if (fact.type === 'month-began') round = fact.round;
    else if (fact.type === 'channel-changed') changed.push({ ...fact, round });
  }
  const shown = (channel: string) => timeline.rails.find((rail) => rail.channel === channel);

  test('each month shows the state it ended in', () => {
    for (const { id, state } of debrief.setup.channels)
      for (let month = 1; month <= timeline.rounds; month++) {
        const last = changed.findLast((fact) => fact.channel === id && fact.round <= month);
        const span = shown(id)?.spans.find(({ from, to }) => from <= month && month <= to);
        expect([id, month, span?.state]).toEqual([id, month, last?.to ?? state]);
      }
  });
  test('no cut goes unseen, were it mended in the same month', () => {
    for (const { channel, from, to, round: month } of changed) {
      if (!carries(from) || carries(to)) continue;
      const rail = shown(channel);
      const span = rail?.spans.find((one) => one.from <= month && month <= one.to);
      expect([channel, month, !carries(span?.state) || rail?.breaks.includes(month)]).toEqual([channel, month, true]);
    }
  });
  test('a way to pay is said to open only if it carried nothing, to narrow only if it still carries', () => {
    for (const { channel, round: month, how } of changesOf(timeline)) {
      const before = changed.findLast((fact) => fact.channel === channel && fact.round < month);
      const state = before?.to ?? debrief.setup.channels.find(({ id }) => id === channel)?.state;
      const after = changed.findLast((fact) => fact.channel === channel && fact.round <= month)?.to;
      const turn = !carries(after)
        ? after === 'cut'
          ? 'cut'
          : 'closes'
        : !carries(state)
          ? 'opens'
          : after === 'open'
            ? 'widens'
            : 'narrows';
      expect([channel, month, how]).toEqual([channel, month, turn]);
    }
  });
});
