/** The desk with a draft on it: address it, slide each issue, read what it is worth, say a word, send. */
import { useMemo, useState } from 'preact/hooks';
import { LIMITS, type SeatAction } from '../../../kernel/action.ts';
import { check } from '../../../kernel/check.ts';
import { rulesOf } from '../../../kernel/rules.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { sayHint } from '../../../text/desk.ts';
import { locale } from '../../../text/locale.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useAnnounce } from '../announce.tsx';
import { markOf } from '../role-name.tsx';
import { later } from '../../controls/later.tsx';
import { Pinned } from '../pinned.tsx';
import { useDoing } from '../use-table.ts';
import { useKeyboard } from '../use-keyboard.ts';
import { Addressees, Copies, CopiesButton } from './addressees.tsx';
import { DeskHead } from './desk-head.tsx';
import { deskModel } from './desk-model.ts';
import { EstimateRuler } from './estimate-ruler.tsx';
import { hintFor } from './hint.ts';
import { endOf, offerNumber, ownLast, sentTo, signedNow, theirLast } from './offers.ts';
import { PapersBar } from './papers-bar.tsx';
import { Review } from './review.tsx';
import { tellRefusal } from './refused-row.ts';
import { Rows } from './rows.tsx';
import type { Desk } from './use-desk.ts';
import { WorthRuler } from './worth-ruler.tsx';
import './desk.css';
import './desk-narrow.css';

const EstimatePanel = later(() => import('./estimate-panel.tsx').then((module) => module.EstimatePanel));

export function DraftSheet({ table, desk }: { table: Table; desk: Desk }) {
  const { setup, view, seat, legal } = table;
  const { state, draft, move, fresh } = desk;
  useKeyboard();
  const { to } = state;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const { refused, act, forget } = useDoing(table);
  const { announce } = useAnnounce();
  const [guessing, setGuessing] = useState(false);
  const [copying, setCopying] = useState(false);
  const theirs = theirLast(view, seat, to);
  const own = ownLast(view, seat, to);
  const out = sentTo(view, seat, to);
  const ended = endOf(theirs);
  const model = useMemo(
    () => deskModel({ setup, view, seat, facts: table.facts }, to, draft.package, theirs?.package ?? null, ended),
    [setup, view, seat, to, JSON.stringify(draft.package), theirs?.id, ended, table.facts.length, locale()],
  );
  const first = to[0];
  const number = own ? offerNumber(own.id) + 1 : 1;
  const action = actionOf(desk);
  const { row, whyNot } = tellRefusal(check(rulesOf(setup), view, seat, action), table, model);
  const hint = hintFor({ to, package: draft.package, fresh, offersLeft: legal.offersLeft, model, theirs, own });
  // A seat is left that need not sign it.
  const spare = to.length + 1 < setup.roles.length;
  const signed = signedNow(view, seat, to);
  const readers = [...to, ...draft.copies];
  const send = async () => {
    if (!(await act(action))) return move({ do: 'keep-editing' });
    move({ do: 'sent', base: draft });
    announce(words.sent(to, at));
  };
  return (
    <Sheet class="act-sheet desk" labelledBy="desk-title" copies={readers.map((role) => markOf(setup, role))}>
      <DeskHead
        title={to.length === 0 ? words.newOffer : words.draftTo(number, to, at)}
        stamp={words.draft}
        mark={markOf(setup, seat)}
        hint={sayHint(hint, setup, seat)}
      />
      <div class="desk-papers">
        <PapersBar table={table} desk={desk} />
        <Addressees table={table} to={to} onChange={(next) => move({ do: 'address', to: next })} />
      </div>
      {guessing && first !== undefined ? (
        <EstimatePanel table={table} of={first} faders={model.faders} onBack={() => setGuessing(false)} />
      ) : (
        <Rows
          table={table}
          model={model}
          others={to}
          knob={seat}
          ghost={theirs?.by ?? first ?? seat}
          refused={row}
          draft={draft}
          move={move}
          waiting={desk.waiting}
          onShowAll={desk.showAll}
        />
      )}
      <div class="desk-base">
        {signed === null ? null : (
          <p class="desk-out">
            {words.signedOffer(signed.id, at)}{' '}
            <Button tone="link" onClick={() => move({ do: 'open', offer: signed.id })}>
              {words.lookAtIt}
            </Button>
          </p>
        )}
        {out === null ? null : (
          <p class="desk-out">
            {words.out(offerNumber(out.id), to, at)}{' '}
            <Button tone="link" onClick={() => move({ do: 'open', offer: out.id })}>
              {words.lookAtIt}
            </Button>{' '}
            <Button tone="link" onClick={() => void act({ do: 'withdraw', offer: out.id })}>
              {words.withdrawIt}
            </Button>
          </p>
        )}
        {first === undefined ? null : (
          <div class="desk-guess">
            <EstimateRuler table={table} of={first} reach={model.reach} open={guessing} onOpen={setGuessing} />
          </div>
        )}
        {state.reviewing ? null : (
          <div class="desk-say">
            <label class="visually-hidden" for="desk-words">
              {words.message}
            </label>
            <textarea
              id="desk-words"
              class="desk-words"
              rows={1}
              maxLength={LIMITS.words}
              placeholder={words.messageHint}
              value={draft.words}
              onInput={(event) => move({ do: 'write', base: draft, words: event.currentTarget.value })}
            />
          </div>
        )}
        <Pinned to="foot" class="desk-foot">
          <div class="desk-worth">
            <WorthRuler table={table} of={null} model={model} against={theirs} />
          </div>
          {draft.answers === null || state.reviewing ? null : (
            <p class="desk-answers">{words.declines(draft.answers, at)}</p>
          )}
          {state.reviewing || !spare ? null : (
            <Copies
              id="desk-copies"
              table={table}
              to={to}
              copies={draft.copies}
              open={copying}
              onChange={(copies) => move({ do: 'write', base: draft, copies })}
            />
          )}
          <div class="desk-end">
            {state.reviewing ? (
              <Review table={table} desk={desk} action={action} onSend={() => void send()} />
            ) : (
              <>
                {spare ? (
                  <CopiesButton
                    table={table}
                    readers={readers}
                    controls="desk-copies"
                    open={copying}
                    onOpen={setCopying}
                  />
                ) : null}
                <Button
                  tone="ink"
                  icon="send-2"
                  data-send=""
                  whyNot={whyNot}
                  onClick={() => {
                    forget();
                    move({ do: 'review' });
                  }}
                >
                  {words.send}
                </Button>
              </>
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
