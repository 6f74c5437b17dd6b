/** Choosing a seat: a plate and a paragraph for each role, and a bot of some level for the seats not taken. */
import { useId, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { Button } from '../controls/button.tsx';
import { ScreenHead } from './screen-head.tsx';
import { SeatCard } from './seat-card.tsx';
import { BOT_LEVELS, type BotLevel } from './levels.ts';
import './seats.css';

/** Who sits where: the reader's seat, and a level for every other. */
export interface Seating {
  readonly seat: RoleId;
  readonly bots: { readonly [role: RoleId]: BotLevel['id'] };
}
export interface SeatScreenProps {
  /** Only its public part is shown. */
  readonly setup: Setup;
  /** Easiest first; the middle one is chosen at the start. */
  readonly levels?: readonly BotLevel[];
  /** The seat chosen at the start, such as the one not yet played. */
  readonly seat?: RoleId;
  readonly onChoose: (seating: Seating) => void;
  readonly onBack: () => void;
  /** Picks a place in a list of that length; by chance unless told. */
  readonly pick?: (length: number) => number;
}

const byChance = (length: number): number => Math.floor(Math.random() * length);

export function SeatScreen({ setup, levels = BOT_LEVELS, seat, onChoose, onBack, pick = byChance }: SeatScreenProps) {
  const { roles } = setup;
  const usual = levels[Math.floor((levels.length - 1) / 2)]?.id ?? '';
  const [chosen, choose] = useState<RoleId>(seat ?? roles[0]?.id ?? '');
  const [bots, setBots] = useState<Seating['bots']>({});
  const heading = useId();
  const levelOf = (role: RoleId): BotLevel['id'] => bots[role] ?? usual;
  const take = (mine: RoleId) =>
    onChoose({
      seat: mine,
      bots: Object.fromEntries(roles.filter((role) => role.id !== mine).map((role) => [role.id, levelOf(role.id)])),
    });
  return (
    <main class="seats" aria-labelledby={heading}>
      <ScreenHead back="Scenarios" onBack={onBack} />
      <header class="seats-head">
        <h1 id={heading} class="display">
          Choose your seat
        </h1>
        <p>
          {setup.title}. {setup.calendar.rounds} months. Bots take the other seats; each sees only what its own side may
          know.
        </p>
      </header>
      <fieldset class="seats-row">
        <legend class="visually-hidden">Seats</legend>
        {roles.map((role) => (
          <SeatCard
            key={role.id}
            role={role}
            chosen={role.id === chosen}
            levels={levels}
            level={levelOf(role.id)}
            onChoose={() => choose(role.id)}
            onLevel={(level) => setBots({ ...bots, [role.id]: level })}
          />
        ))}
      </fieldset>
      <div class="seats-go">
        <Button tone="ghost" onClick={() => take(roles[pick(roles.length)]?.id ?? chosen)}>
          Surprise me
        </Button>
        <Button tone="ivory" iconEnd="arrow-right" onClick={() => take(chosen)}>
          Sit down as {roles.find((role) => role.id === chosen)?.name}
        </Button>
      </div>
    </main>
  );
}
