/** Choosing a seat: a plate and a paragraph for each role, and a bot of some level for the seats not taken. */
import { useId, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { seatsWords } from '../../text/screens/seats.ts';
import { Button } from '../controls/button.tsx';
import { ScreenHead } from './screen-head.tsx';
import { SeatCard } from './seat-card.tsx';
import { botLevels, type BotLevel } from './levels.ts';
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

export function SeatScreen({ setup, levels = botLevels(), seat, onChoose, onBack, pick = byChance }: SeatScreenProps) {
  const words = seatsWords();
  const at = contextOf(setup, null);
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
      <ScreenHead back={words.back} onBack={onBack} />
      <header class="seats-head">
        <h1 id={heading} class="display">
          {words.title}
        </h1>
        <p>{words.about(setup.title, setup.calendar.rounds)}</p>
      </header>
      <fieldset class="seats-row">
        <legend class="visually-hidden">{words.seats}</legend>
        {roles.map((role) => (
          <SeatCard
            key={role.id}
            role={role}
            at={at}
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
          {words.surprise}
        </Button>
        <Button tone="ivory" iconEnd="arrow-right" onClick={() => take(chosen)}>
          {words.sit(chosen, at)}
        </Button>
      </div>
    </main>
  );
}
