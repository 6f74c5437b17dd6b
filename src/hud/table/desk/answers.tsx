/** What can be done about an offer that lies on the desk, and what follows from each. */
import { useId, useState } from 'preact/hooks';
import type { Offer } from '../../../kernel/board.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { sayOffer } from '../../../text/offers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import { useAnnounce } from '../announce.tsx';
import { useDoing } from '../use-table.ts';
import { AcceptReview } from './accept-review.tsx';
import type { DeskModel } from './desk-model.ts';
import { othersIn } from './offers.ts';
import type { Desk } from './use-desk.ts';
import { WholeText } from './whole-text.tsx';

export interface AnswersProps {
  readonly table: Table;
  readonly desk: Desk;
  readonly offer: Offer;
  readonly model: DeskModel;
  /** Why it cannot be accepted now, in one line; null when it can. */
  readonly whyNot: string | null;
}

/** What accepting would mean, in whole sentences; on a narrow screen also what the other answers would. */
export function Consequence({ table, offer, whyNot }: Pick<AnswersProps, 'table' | 'offer' | 'whyNot'>) {
  const { setup, seat, view } = table;
  if (offer.status !== 'live' || offer.accepted.includes(seat) || !offer.to.includes(seat)) return null;
  const words = deskWords();
  return (
    <WholeText class="desk-say consequence" role="note">
      {whyNot === null ? null : <strong>{whyNot} </strong>}
      {sayOffer(offer, setup, seat, view.round)} {bindsWhen(table, offer)}
      <ul class="consequence-rest">
        <li>{words.then(words.change, words.changeThen)}</li>
        <li>{words.then(words.decline, words.declineThen(offer.by, contextOf(setup, seat)))}</li>
      </ul>
    </WholeText>
  );
}

function bindsWhen({ setup, seat }: Pick<Table, 'setup' | 'seat'>, offer: Offer): string {
  const words = deskWords();
  const waiting = offer.to.filter((role) => role !== seat && !offer.accepted.includes(role));
  return waiting.length === 0 ? words.bindsAtOnce : words.bindsWhen(waiting, contextOf(setup, seat));
}

/** Accept, change or decline; or why there is nothing to answer. */
export function Answers({ table, desk, offer, model, whyNot }: AnswersProps) {
  const { setup, seat } = table;
  const { refused, act } = useDoing(table);
  const { announce } = useAnnounce();
  const [asking, setAsking] = useState(false);
  const words = deskWords();
  const at = contextOf(setup, seat);
  const binds = bindsWhen(table, offer);
  if (offer.status !== 'live') return <Closed table={table} desk={desk} offer={offer} />;
  if (offer.accepted.includes(seat))
    return (
      <p class="desk-note">
        {words.youAccepted} {binds}
      </p>
    );
  if (!offer.to.includes(seat)) return <p class="desk-note">{words.youHoldCopy(offer.to, at)}</p>;
  const to = othersIn(offer, seat);
  const answer = async (verb: 'accept' | 'decline', said: string) => {
    if (!(await act({ do: verb, offer: offer.id }))) return;
    announce(said);
    // What was accepted stays on the desk; what was declined makes room for the draft, whoever that is for.
    if (verb === 'decline') desk.move({ do: 'open-draft' });
  };
  const accept = () => void answer('accept', `${words.accepted} ${binds}`);
  if (asking)
    return (
      <>
        <AcceptReview
          table={table}
          offer={offer}
          model={model}
          binds={binds}
          onAccept={accept}
          onNotYet={() => setAsking(false)}
        />
        {refused === null ? null : <p class="refused">{refused}</p>}
      </>
    );
  return (
    <>
      {/* On a wide screen the sentence above the answers begins with it. */}
      {whyNot === null ? null : (
        <p class="answers-why" aria-hidden="true">
          {whyNot}
        </p>
      )}
      <div class="answers">
        <Answer
          label={words.decline}
          then={words.declineThen(offer.by, at)}
          onClick={() => void answer('decline', words.declined(offer.by, at))}
        />
        <Answer
          label={words.change}
          then={words.changeThen}
          onClick={() => desk.move({ do: 'change', offer: offer.id, to, package: offer.package })}
        />
        <Answer label={words.accept} tone="ink" then={binds} whyNot={whyNot} onClick={() => setAsking(true)} />
      </div>
      {refused === null ? null : <p class="refused">{refused}</p>}
    </>
  );
}

/** Your own offer: wait, withdraw it, or draft the next. */
export function OwnAnswers({ table, desk, offer }: Pick<AnswersProps, 'table' | 'desk' | 'offer'>) {
  const { setup, seat } = table;
  const { refused, act } = useDoing(table);
  const words = deskWords();
  if (offer.status !== 'live') return <Closed table={table} desk={desk} offer={offer} />;
  const waiting = offer.to.filter((role) => !offer.accepted.includes(role));
  return (
    <>
      <p class="desk-note">{words.waitingFor(waiting, contextOf(setup, seat))}</p>
      <div class="answers">
        <Answer
          label={words.withdraw}
          then={words.withdrawThen}
          onClick={() => void act({ do: 'withdraw', offer: offer.id })}
        />
        <Answer
          label={words.draftAnother}
          tone="ink"
          then={words.draftAnotherThen}
          onClick={() => desk.move({ do: 'address', to: offer.to })}
        />
      </div>
      {refused === null ? null : <p class="refused">{refused}</p>}
    </>
  );
}

/** A paper that is done with, and the way to the next. */
function Closed({ table: { setup, seat }, desk, offer }: Pick<AnswersProps, 'table' | 'desk' | 'offer'>) {
  const words = deskWords();
  const signed = offer.status === 'signed';
  return (
    <>
      <p class="desk-note">
        {signed ? words.signedOffer(offer.id, contextOf(setup, seat)) : words.noLongerOpen(offer.status)}
      </p>
      <div class="answers">
        <Button tone="ink" onClick={() => desk.move({ do: 'open-draft' })}>
          {words.newOffer}
        </Button>
      </div>
    </>
  );
}

interface AnswerProps {
  readonly label: string;
  /** What follows from it. */
  readonly then: string;
  readonly tone?: 'ink' | 'line';
  readonly whyNot?: string | null;
  readonly onClick: () => void;
}
function Answer({ label, then, tone = 'line', whyNot = null, onClick }: AnswerProps) {
  const consequence = useId();
  return (
    <div class="answer">
      <Button
        tone={tone}
        whyNot={whyNot}
        whyNotHidden
        aria-describedby={whyNot === null ? consequence : undefined}
        onClick={onClick}
      >
        {label}
      </Button>
      <p id={consequence} class="answer-then">
        {whyNot === null ? then : deskWords().notNow}
      </p>
    </div>
  );
}
