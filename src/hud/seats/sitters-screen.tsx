/** Who sits where when people pass one device around: a person or a bot in each seat. */
import { useId, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sharingWords } from '../../text/screens/sharing.ts';
import { Button } from '../controls/button.tsx';
import { botLevels, type BotLevel } from './levels.ts';
import { ScreenHead } from './screen-head.tsx';
import { SitterCard } from './sitter-card.tsx';
import './seats.css';

export interface Sitters {
  /** In the setup's order; two or more. */
  readonly people: readonly RoleId[];
  readonly bots: { readonly [role: RoleId]: BotLevel['id'] };
}
export interface SittersScreenProps {
  /** Only its public part is shown. */
  readonly setup: Setup;
  readonly levels?: readonly BotLevel[];
  readonly onBegin: (seating: Sitters) => void;
  readonly onBack: () => void;
}
export function SittersScreen({ setup, levels = botLevels(), onBegin, onBack }: SittersScreenProps) {
  const words = sharingWords();
  const at = contextOf(setup, null);
  /** Levels of the seats that bots take; a seat without one is a person's. */
  const [bots, setBots] = useState<Sitters['bots']>({});
  const heading = useId();
  const people = setup.roles.map((role) => role.id).filter((role) => bots[role] === undefined);
  return (
    <main class="seats" aria-labelledby={heading}>
      <ScreenHead back={words.back} onBack={onBack} />
      <header class="seats-head">
        <h1 id={heading} class="display">
          {words.title}
        </h1>
        <p>{words.about(setup.title, setup.calendar.rounds)}</p>
      </header>
      <div class="seats-row" role="group" aria-label={words.seats}>
        {setup.roles.map((role) => (
          <SitterCard
            key={role.id}
            role={role}
            says={words.forSeat(role.id, at)}
            levels={levels}
            level={bots[role.id] ?? null}
            onLevel={(level) => {
              const { [role.id]: _, ...rest } = bots;
              setBots(level === null ? rest : { ...rest, [role.id]: level });
            }}
          />
        ))}
      </div>
      <div class="seats-go">
        <Button
          tone="ivory"
          iconEnd="arrow-right"
          whyNot={people.length < 2 ? words.tooFew : null}
          onClick={() => onBegin({ people, bots })}
        >
          {words.start(people.length)}
        </Button>
      </div>
    </main>
  );
}
