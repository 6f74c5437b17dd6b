/**
 * The table screen alone, over a real game: for looking at, and for screenshots.
 * `?seat=russia&seed=3&bots=diplomat&months=2` plays the first months by bots in every seat, then hands over. With `quiet` nobody
 * else does anything, with `quiet=mute` nobody else gets ready either; with `tips` they come; with `deal` a deal on disc plants
 * stands, with `deal=meat:raise,protocol:half_now` one on those, and with `then=1` another month goes by. `language=ru` speaks
 * Russian.
 */
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { speakIn } from '../../../src/app/languages.ts';
import { wordedDisc } from '../../../src/app/worded-disc.ts';
import { createBot } from '../../../src/bots/roster.ts';
import type { Bot } from '../../../src/bots/bot.ts';
import { keepFocus } from '../../../src/hud/controls/keep-focus.ts';
import { TableScreen } from '../../../src/hud/table/table-screen.tsx';
import type { StageSlotProps } from '../../../src/hud/table/stage-slot.ts';
import { newRecord } from '../../../src/kernel/record.ts';
import { setupFor } from '../../../src/kernel/redact.ts';
import type { RoleId, Setup } from '../../../src/kernel/setup.ts';
import type { Table } from '../../../src/kernel/table.ts';
import { Host } from '../../../src/machine/host.ts';
import type { BotPort, Seating } from '../../../src/machine/seating.ts';
import { mountDrawing } from '../../../src/stage/mount-drawing.ts';
import type { Stage } from '../../../src/stage/stage.ts';
import { fetchSetup } from 'virtual:rack';
import '../../../src/hud/base.css';

const asked = new URLSearchParams(location.search);

class BotsHere implements BotPort {
  readonly #bots = new Map<RoleId, { bot: Bot; heard: number }>();
  readonly #setup: Setup;
  constructor(setup: Setup) {
    this.#setup = setup;
  }
  ask({ seat, view, facts, number }: Parameters<BotPort['ask']>[0]): ReturnType<BotPort['ask']> {
    if (asked.has('quiet')) {
      // Nobody else gets ready: the talks stay open.
      if (asked.get('quiet') === 'mute' && view.phase === 'talks') return new Promise(() => undefined);
      const action = view.phase === 'moves' ? ({ do: 'seal', moves: [], keeps: [] } as const) : null;
      return Promise.resolve({ number, action, reason: null });
    }
    let seated = this.#bots.get(seat);
    if (!seated) {
      const seed = 7 + this.#setup.roles.findIndex((role) => role.id === seat);
      seated = { bot: createBot(asked.get('bots') ?? 'diplomat', setupFor(this.#setup, seat), seat, seed), heard: 0 };
      this.#bots.set(seat, seated);
    }
    seated.bot.see(facts.slice(seated.heard));
    seated.heard = facts.length;
    return Promise.resolve({ number, ...seated.bot.act(view) });
  }
  restart(): void {}
}

function Drawing({ table, view, shown, onIntent }: StageSlotProps) {
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const intend = useRef(onIntent);
  intend.current = onIntent;
  Object.assign(window, { intend: onIntent });
  useEffect(() => {
    if (!place.current) return undefined;
    const mounted = mountDrawing(place.current, { onIntent: (intent) => intend.current(intent), reducedMotion: true });
    stage.current = mounted;
    return () => mounted.destroy();
  }, []);
  useEffect(() => stage.current?.show(wordedDisc(view, table.setup, table.facts.slice(0, shown))), [view, shown]);
  return <div ref={place} class="stage-place" />;
}

/** Plays whole months with a bot in the person's chair too. */
async function playMonths(table: Table, bots: BotsHere, months: number): Promise<void> {
  while (table.view.round <= months && table.view.phase !== 'over') {
    const before = table.facts.length;
    const { action } = await bots.ask({ seat: table.seat, view: table.view, facts: table.facts, number: 0 });
    await table.submit(action ?? { do: 'ready' });
    await new Promise((done) => setTimeout(done, 5));
    if (table.facts.length === before) await new Promise((done) => setTimeout(done, 20));
  }
}

if (asked.get('language') === 'ru') await speakIn('ru', document.documentElement);
const setup = await fetchSetup(asked.get('case') ?? 'hanoi_2006', asked.get('language') ?? '');
const seat = asked.get('seat') ?? 'ustr';
const bots = new BotsHere(setup);
const bot = asked.get('bots') ?? 'diplomat';
const seating: Seating = Object.fromEntries(
  setup.roles.map(({ id }) => [id, id === seat ? { kind: 'person' } : { kind: 'bot', bot }]),
);
const host = new Host({
  record: newRecord(setup, Number(asked.get('seed') ?? 3)),
  bots,
  seating,
  pace: Number(asked.get('pace') ?? 0),
  clock: asked.has('clock') ? { talks: 300, moves: 120 } : null,
  save: () => {},
});
const table = host.table(seat);
Object.assign(window, {
  offerFrom: (by: RoleId, to: readonly RoleId[], issue: string, option: string) =>
    host.submit(by, { do: 'propose', to, package: { [issue]: option } }),
});
await playMonths(table, bots, Number(asked.get('months') ?? 0));
for (const wanted of asked.has('deal') ? (asked.get('deal') || 'plants:leases_night').split(',') : []) {
  const [issue = '', option = ''] = wanted.split(':');
  const [by = '', ...to] = setup.issues.find((one) => one.id === issue)?.between ?? [];
  await host.submit(by, { do: 'propose', to, package: { [issue]: option } });
  for (const each of to)
    await host.submit(each, { do: 'accept', offer: host.table(each).view.offers.at(-1)?.id ?? '' });
}
if (asked.has('then')) await playMonths(table, bots, table.view.round + Number(asked.get('then')) - 1);
render(
  <TableScreen
    table={table}
    stage={Drawing}
    settings={{ keys: true }}
    {...(asked.has('tips') ? { tips: { seen: [], onSeen: () => undefined } } : {})}
    codex={() => <p>The codex is drawn by its own screen.</p>}
    settingsPanel={() => <p>The settings are drawn by their own screen.</p>}
    onLeave={() => location.reload()}
    onDebrief={() => document.body.setAttribute('data-debrief', '')}
  />,
  document.getElementById('app') ?? document.body,
);
keepFocus(document.body);
document.body.setAttribute('data-ready', '');
