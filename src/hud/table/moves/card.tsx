/** A move card: a toggle that loads it into the sleeve, with its cost, what it does and where the idea comes from. */
import { useId, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { contextOf } from '../../../text/context.ts';
import { movesWords } from '../../../text/screens/moves.ts';
import { Icon } from '../../controls/icon.tsx';
import { Tag } from '../../controls/tag.tsx';
import { Sources } from '../news/wire-item.tsx';
import { markOf } from '../role-name.tsx';
import type { Card as CardModel } from './hand.ts';
import { MoveIcon } from './move-icon.tsx';

export interface CardProps {
  readonly card: CardModel;
  readonly setup: Setup;
  readonly seat: RoleId;
  readonly onToggle: () => void;
}

export function Card({ card, setup, seat, onToggle }: CardProps) {
  const { move, cost, surcharge, chosen, whyNot, effects } = card;
  const words = movesWords();
  const at = contextOf(setup, seat);
  const more = useId();
  const [open, setOpen] = useState(false);
  const why = whyNot ?? (surcharge ? words.dearer : null);
  return (
    <li
      class={`card on-paper${chosen ? ' card-chosen' : ''}${whyNot === null ? '' : ' card-off'}${open ? ' card-opened' : ''}`}
      data-mark={markOf(setup, seat)}
    >
      <button
        type="button"
        class="card-face"
        aria-pressed={chosen}
        aria-disabled={whyNot === null ? undefined : 'true'}
        aria-describedby={more}
        onClick={() => (whyNot === null ? onToggle() : undefined)}
      >
        <span class="card-art role-fill" aria-hidden="true">
          <span class="card-cost">
            {Array.from({ length: Math.min(cost, 6) }, (_, index) => (
              <b key={index} />
            ))}
          </span>
          {chosen ? (
            <span class="card-tick">
              <Icon name="check" />
            </span>
          ) : null}
          <MoveIcon name={move.icon} />
        </span>
        <span class="card-title display">{move.says}</span>
        <span class="visually-hidden">, {words.points(cost)}</span>
      </button>
      <div id={more} class={open ? 'card-more' : 'card-more card-brief'}>
        {why === null ? null : <p class="card-why">{why}</p>}
        {clausesOf(effects).map((clause, index) => (
          <p key={index} class="card-effect">
            {clause}
          </p>
        ))}
        <p class="card-details">{move.details}</p>
        {open ? <Sources keys={move.record} tag={move.tag} setup={setup} /> : null}
      </div>
      <p class="card-foot">
        <span>{words.points(cost)}</span>
        <Tag tag={move.tag} />
        <button
          type="button"
          class="card-open"
          aria-expanded={open}
          aria-label={open ? words.less(move.id, at) : words.more(move.id, at)}
          onClick={() => setOpen(!open)}
        >
          {open ? words.lessShort : words.moreShort} <Icon name={open ? 'chevron-up' : 'chevron-down'} />
        </button>
      </p>
    </li>
  );
}

/** What a card does, in pieces that are read whole or not at all: a closed card shows as many as it has lines for. */
const clausesOf = (effects: readonly string[]): readonly string[] =>
  effects.length === 0 ? [] : effects.join('; ').split(/; |(?<=[”»],) /);
