/** The desk with a draft on it: address it, slide each issue, read what it is worth, say a word, send. */
import { useMemo, useState } from 'preact/hooks';
import { LIMITS, type SeatAction } from '../../../kernel/action.ts';
import { check } from '../../../kernel/check.ts';
import { rulesOf } from '../../../kernel/rules.ts';
import type { Table } from '../../../kernel/table.ts';
import { sayHint } from '../../../text/desk.ts';
import { sayRefusal } from '../../../text/refusals.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useAnnounce } from '../announce.tsx';
import { markOf, nameOf, namesOf, seatOf } from '../role-name.tsx';
import { Pinned } from '../pinned.tsx';
import { useDoing } from '../use-table.ts';
import { Addressees, Copies } from './addressees.tsx';
import { deskModel } from './desk-model.ts';
import { EstimatePanel } from './estimate-panel.tsx';
import { EstimateRuler } from './estimate-ruler.tsx';
import { hintFor } from './hint.ts';
import { offerNumber, ownLast, sentTo, theirLast } from './offers.ts';
import { PapersBar } from './papers-bar.tsx';
import { Review } from './review.tsx';
import { Rows } from './rows.tsx';
import type { Desk } from './use-desk.ts';
import { WorthRuler } from './worth-ruler.tsx';
import './desk.css';

export function DraftSheet({ table, desk }: { table: Table; desk: Desk }) {
  const { setup, view, seat, legal } = table;
  const { state, draft, move, fresh } = desk;
  const { to } = state;
  const { refused, act, forget } = useDoing(table);
  const { announce } = useAnnounce();
  const [guessing, setGuessing] = useState(false);
  const theirs = theirLast(view, seat, to);
  const own = ownLast(view, seat, to);
  const out = sentTo(view, seat, to);
  const model = useMemo(
    () => deskModel({ setup, view, seat }, to, draft.package, theirs?.package ?? null),
    [setup, view, seat, to, JSON.stringify(draft.package), theirs?.id],
  );
  const first = to[0];
  const names = namesOf(setup, to);
  const number = own ? offerNumber(own.id) + 1 : 1;
  const action = actionOf(desk);
  const unsayable = check(rulesOf(setup), view, seat, action);
  const hint = hintFor({ to, package: draft.package, fresh, offersLeft: legal.offersLeft, model, theirs, own });
  const send = async () => {
    if (!(await act(action))) return move({ do: 'keep-editing' });
    move({ do: 'sent', base: draft });
    announce(`Offer sent to ${names}.`);
  };
  return (
    <Sheet
      class="act-sheet desk"
      labelledBy="desk-title"
      copies={[...to, ...draft.copies].map((role) => markOf(setup, role))}
    >
      <header class="desk-head">
        <div>
          <h2 id="desk-title" class="display" tabIndex={-1}>
            {to.length === 0 ? 'New offer' : `Offer ${number} to ${names}`}
          </h2>
          <p class="desk-hint">
            {draft.answers === null
              ? ''
              : `Answering ${seatOf(setup, theirs?.by ?? '')}’s offer ${offerNumber(draft.answers)}. `}
            {sayHint(hint, setup, seat)}
          </p>
        </div>
        <span class="stamp role-ink" data-mark={markOf(setup, seat)} aria-hidden="true">
          Draft
        </span>
      </header>
      <div class="desk-tools">
        <Addressees table={table} to={to} onChange={(next) => move({ do: 'address', to: next })} />
        <PapersBar table={table} desk={desk} />
      </div>
      {out === null ? null : (
        <p class="desk-out">
          Your offer {offerNumber(out.id)} is with {names}. A new one replaces it.{' '}
          <Button tone="link" onClick={() => void act({ do: 'withdraw', offer: out.id })}>
            Withdraw it
          </Button>
        </p>
      )}
      {guessing && first !== undefined ? (
        <EstimatePanel table={table} of={first} faders={model.faders} />
      ) : (
        <Rows
          table={table}
          model={model}
          others={to}
          knob={seat}
          ghost={theirs?.by ?? first ?? seat}
          draft={draft}
          move={move}
        />
      )}
      <div class="desk-base">
        {first === undefined ? null : (
          <div class="desk-guess">
            <EstimateRuler setup={setup} of={first} reach={model.reach} open={guessing} onOpen={setGuessing} />
          </div>
        )}
        {state.reviewing ? null : (
          <>
            <div class="desk-say">
              <label class="visually-hidden" for="desk-words">
                Message with this offer, not binding
              </label>
              <textarea
                id="desk-words"
                class="desk-words"
                rows={1}
                maxLength={LIMITS.words}
                placeholder="A message with it. Never binding."
                value={draft.words}
                onInput={(event) => move({ do: 'write', base: draft, words: event.currentTarget.value })}
              />
            </div>
            <div class="desk-copies">
              <Copies
                table={table}
                to={to}
                copies={draft.copies}
                onChange={(copies) => move({ do: 'write', base: draft, copies })}
              />
            </div>
          </>
        )}
        <Pinned to="foot" class="desk-foot">
          <div class="desk-worth">
            <WorthRuler
              mark={markOf(setup, seat)}
              worth={model.worth}
              walkAway={model.walkAway}
              says="Your draft is worth"
              theirs={
                theirs === null || model.theirWorth === null
                  ? null
                  : {
                      mark: markOf(setup, theirs.by),
                      worth: model.theirWorth,
                      says: `${nameOf(setup, theirs.by)}’s last offer`,
                    }
              }
            />
          </div>
          <div class="desk-end">
            {state.reviewing ? (
              <Review table={table} desk={desk} action={action} onSend={() => void send()} />
            ) : (
              <Button
                tone="ink"
                icon="send-2"
                data-send=""
                whyNot={unsayable === null ? null : sayRefusal(unsayable, setup, seat)}
                onClick={() => {
                  forget();
                  move({ do: 'review' });
                }}
              >
                Send offer
              </Button>
            )}
            {refused === null ? null : <p class="refused">{refused}</p>}
          </div>
        </Pinned>
      </div>
    </Sheet>
  );
}

/** What sending the draft submits: a counter where it answers an offer, else a proposal. */
export function actionOf({ state, draft }: Pick<Desk, 'state' | 'draft'>): SeatAction {
  const rest = {
    package: draft.package,
    copies: draft.copies,
    ...(draft.words.trim() === '' ? {} : { words: draft.words.trim() }),
  };
  return draft.answers === null
    ? { do: 'propose', to: state.to, ...rest }
    : { do: 'counter', offer: draft.answers, ...rest };
}
