/** The month's moves, chosen in secret: the hand, the sleeves, the word kept or broken, and one question before sealing. */
import { useMemo, useState } from 'preact/hooks';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { locale } from '../../../text/locale.ts';
import { movesWords } from '../../../text/screens/moves.ts';
import { Button } from '../../controls/button.tsx';
import { Pinned } from '../pinned.tsx';
import { useDoing } from '../use-table.ts';
import { Card } from './card.tsx';
import { answered, capitalLeft, handOf, toggleMove } from './hand.ts';
import { Sleeves } from './sleeves.tsx';
import type { Hand } from './use-hand.ts';
import { wordChoicesOf } from './word-choices.ts';
import { YourWord } from './your-word.tsx';
import './moves.css';
import './cards.css';
import './hand-acts.css';
import './your-word.css';
import './moves-narrow.css';

export interface MovesProps {
  readonly table: Table;
  readonly hand: Hand;
  readonly hidden: boolean;
  readonly onHide: (hidden: boolean) => void;
}
export function SleevePanel({ table, hand }: Pick<MovesProps, 'table' | 'hand'>) {
  const words = movesWords();
  const { setup, view, seat } = table;
  const sealed = view.hasSealed[setup.roles.findIndex((role) => role.id === seat)] ?? false;
  const loaded = hand.moves.map((id) => setup.moves.find((one) => one.id === id)?.says ?? id);
  return (
    <section class="sleeve-panel" aria-labelledby="sleeves-title">
      <header class="sleeve-head">
        <h2 id="sleeves-title" class="display" tabIndex={-1}>
          {sealed ? words.sealed : words.load}
        </h2>
        <p>{sealed ? words.notBefore : words.together}</p>
      </header>
      <Sleeves table={table} loaded={loaded} />
    </section>
  );
}

export function HandPanel({ table, hand, hidden, onHide }: MovesProps) {
  const words = movesWords();
  const { setup, view, seat, legal } = table;
  const at = contextOf(setup, seat);
  const { refused, act } = useDoing(table);
  const [asking, setAsking] = useState(false);
  const cards = handOf(table, hand.moves);
  const { moves, keeps, breaks: broken } = hand;
  const choices = useMemo(
    () => wordChoicesOf(table, { moves, keeps, breaks: broken }),
    [setup, view, seat, moves.join(), keeps.join(), broken.join(), locale()],
  );
  const open = choices.some(({ issue }) => !answered(hand, issue));
  const breaks = choices.filter((one) => one.tested && hand.breaks.includes(one.issue)).map(({ issue }) => issue);
  const left = capitalLeft(table, hand.moves);
  const total = legal.seal?.capital ?? 0;
  return (
    <section class="hand" aria-label={words.hand}>
      {hidden || choices.length === 0 ? null : <YourWord table={table} hand={hand} choices={choices} />}
      {hidden ? (
        <p class="hand-hidden">{words.handHidden}</p>
      ) : (
        <div class="hand-cards" tabIndex={0} role="group" aria-label={words.cards(cards.length)}>
          <ul class="fan">
            {cards.map((card) => (
              <Card
                key={card.move.id}
                card={card}
                setup={setup}
                seat={seat}
                onToggle={() => toggleMove(hand, card.move.id)}
              />
            ))}
          </ul>
        </div>
      )}
      <Pinned to="foot">
        <div class="hand-acts">
          <p class="capital">
            <span class="capital-dots" aria-hidden="true">
              {Array.from({ length: Math.min(total, 8) }, (_, index) => (
                <b key={index} class={index < left ? '' : 'used'} />
              ))}
            </span>
            {words.left(left, total)}
          </p>
          <Button tone="ghost" icon={hidden ? 'eye' : 'eye-off'} aria-pressed={hidden} onClick={() => onHide(!hidden)}>
            {hidden ? words.show : words.hide}
          </Button>
          {asking ? (
            <div class="seal-ask" role="group" aria-labelledby="seal-ask">
              <p id="seal-ask">
                {words.ask(hand.moves.length)} {breaks.length === 0 ? null : `${words.breaks(breaks, at)} `}
                {words.final}
              </p>
              <Button tone="ghost" onClick={() => setAsking(false)}>
                {words.notYet}
              </Button>
              <Button
                tone="ivory"
                icon="lock"
                onClick={() => void act({ do: 'seal', moves: hand.moves, keeps: hand.keeps })}
              >
                {words.yes}
              </Button>
            </div>
          ) : (
            <Button
              tone="ivory"
              icon="lock"
              class="seal"
              whyNotHidden={!hidden}
              whyNot={hidden ? words.showFirst : open ? words.chooseFirst : null}
              onClick={() => setAsking(true)}
            >
              {words.seal}
            </Button>
          )}
          {refused === null ? null : <p class="refused">{refused}</p>}
        </div>
      </Pinned>
    </section>
  );
}
