/** `add`, `set` and `scale`: a meter, a credibility or a capital takes a new value, within its bounds. */
import type { Cause } from '../board.ts';
import { within } from '../expressions.ts';
import type { Playing } from '../playing.ts';
import type { Meter } from '../setup.ts';
import type { Target } from '../effect.ts';

interface NumberDeed {
  readonly to: Target;
}

export const add = (playing: Playing, { to }: NumberDeed, value: number, cause: Cause): void =>
  put(playing, to, read(playing, to) + value, cause);
export const set = (playing: Playing, { to }: NumberDeed, value: number, cause: Cause): void =>
  put(playing, to, value, cause);
export const scale = (playing: Playing, { to }: NumberDeed, value: number, cause: Cause): void =>
  put(playing, to, read(playing, to) * value, cause);

function slotOf({ rules: { layout } }: Playing, target: Target): number {
  switch (target.kind) {
    case 'meter':
      return layout.meter(target.id);
    case 'credibility':
      return layout.credibility(target.id);
    case 'capital':
      return layout.capital(target.id);
  }
}

const read = (playing: Playing, target: Target): number => playing.state.slots[slotOf(playing, target)] ?? 0;

/** Sets a number and says so; no fact when nothing changes. */
export function put(playing: Playing, target: Target, wanted: number, cause: Cause): void {
  const from = read(playing, target);
  if (target.kind === 'meter') {
    const meter = playing.rules.meter.get(target.id);
    if (!meter) return;
    const to = within(wanted, meter.min, meter.max);
    if (to === from) return;
    const band = meter.bands && { from: bandOf(meter, from), to: bandOf(meter, to) };
    playing.emit({ type: 'meter-moved', meter: target.id, from, to, ...(band ? { band } : {}), cause });
  } else if (target.kind === 'credibility') {
    const to = within(wanted, 0, 100);
    if (to !== from) playing.emit({ type: 'credibility-moved', role: target.id, from, to, cause });
  } else {
    const to = within(Math.floor(wanted), 0, 99);
    if (to !== from) playing.emit({ type: 'capital-moved', role: target.id, from, to, cause });
  }
}

/** The band a value falls in: the last whose lower bound it reaches. */
export function bandOf(meter: Meter, value: number): string {
  let name = meter.bands?.[0]?.id ?? '';
  for (const band of meter.bands ?? []) if (value >= band.from) name = band.id;
  return name;
}
