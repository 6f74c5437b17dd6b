/** An offer on the desk: theirs, with its knobs where they set them, to accept, change or decline; or your own, to withdraw. */
import { useId, useMemo, useState } from 'preact/hooks';
import type { Offer } from '../../../kernel/board.ts';
import type { Table } from '../../../kernel/table.ts';
import { label } from '../../../text/labels.ts';
import { sayOffer } from '../../../text/offers.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useAnnounce } from '../announce.tsx';
import { capital, markOf, nameOf, namesOf, WhoSees } from '../role-name.tsx';
import { Pinned } from '../pinned.tsx';
import { useDoing } from '../use-table.ts';
import { deskModel } from './desk-model.ts';
import { EstimatePanel } from './estimate-panel.tsx';
import { EstimateRuler } from './estimate-ruler.tsx';
import { offerNumber, othersIn, ownLast, theirLast } from './offers.ts';
import { PapersBar } from './papers-bar.tsx';
import { Rows } from './rows.tsx';
import type { Desk } from './use-desk.ts';
import { whyNotAccept } from './why-not-accept.ts';
import { WorthRuler } from './worth-ruler.tsx';
import './desk.css';

export function OfferSheet({ table, desk, offer }: { table: Table; desk: Desk; offer: Offer }) {
  const { setup, view, seat } = table;
  const mine = offer.by === seat;
  const others = othersIn(offer, seat);
  const against = mine ? theirLast(view, seat, others) : ownLast(view, seat, others);
  const model = useMemo(
    () => deskModel({ setup, view, seat }, others, offer.package, against?.package ?? null),
    [setup, view, seat, offer.id, against?.id],
  );
  const byName = nameOf(setup, offer.by);
  const title = mine
    ? `Your offer ${offerNumber(offer.id)} to ${namesOf(setup, offer.to)}`
    : `${byName}’s offer ${offerNumber(offer.id)}`;
  const first = others[0];
  const [guessing, setGuessing] = useState(false);
  return (
    <Sheet
      class="act-sheet desk"
      labelledBy="desk-title"
      copies={[...offer.to, ...offer.copies].filter((role) => role !== seat).map((role) => markOf(setup, role))}
    >
      <header class="desk-head">
        <div>
          <h2 id="desk-title" class="display" tabIndex={-1}>
            {title}
          </h2>
          <p class="desk-hint">
            <WhoSees setup={setup} sees={[offer.by, ...offer.to, ...offer.copies]} />{' '}
            {capital(namesOf(setup, [offer.by, ...offer.to]))} must agree.
          </p>
        </div>
        <span class="stamp role-ink" data-mark={markOf(setup, offer.by)} aria-hidden="true">
          {label('offer', offer.status)}
        </span>
      </header>
      <div class="desk-tools">
        <PapersBar table={table} desk={desk} />
      </div>
      {offer.words === '' ? null : <blockquote class="desk-quote">{offer.words}</blockquote>}
      {guessing && first !== undefined ? (
        <EstimatePanel table={table} of={first} faders={model.faders} />
      ) : (
        <Rows
          table={table}
          model={model}
          others={others}
          knob={offer.by}
          ghost={against?.by ?? (mine ? (first ?? seat) : seat)}
        />
      )}
      <div class="desk-base">
        {first === undefined ? null : (
          <div class="desk-guess">
            <EstimateRuler setup={setup} of={first} reach={model.reach} open={guessing} onOpen={setGuessing} />
          </div>
        )}
        {mine ? null : <Consequence table={table} offer={offer} />}
        <Pinned to="foot" class="desk-foot">
          <div class="desk-worth">
            <WorthRuler
              mark={markOf(setup, seat)}
              worth={model.worth}
              walkAway={model.walkAway}
              says={`${title} is worth`}
              theirs={
                against === null || model.theirWorth === null
                  ? null
                  : {
                      mark: markOf(setup, against.by),
                      worth: model.theirWorth,
                      says: mine ? `${nameOf(setup, against.by)}’s last offer` : 'Your last offer',
                    }
              }
            />
          </div>
          <div class="desk-end">
            {mine ? (
              <OwnAnswers table={table} desk={desk} offer={offer} />
            ) : (
              <Answers table={table} desk={desk} offer={offer} />
            )}
          </div>
        </Pinned>
      </div>
    </Sheet>
  );
}

/** What accepting would mean, in whole sentences; on a narrow screen also what the other answers would. */
function Consequence({ table, offer }: Pick<AnswerProps, 'table' | 'offer'>) {
  const { setup, seat, view, legal } = table;
  if (offer.status !== 'live' || offer.accepted.includes(seat) || !offer.to.includes(seat)) return null;
  const whyNot = legal.accept.includes(offer.id) ? null : whyNotAccept(table, offer);
  return (
    <div class="desk-say consequence" tabIndex={0} role="note">
      {whyNot === null ? null : <strong>{whyNot} </strong>}
      {sayOffer(offer, setup, seat, view.round)} {bindsWhen(table, offer)}
      <ul class="consequence-rest">
        <li>Change: {CHANGE}</li>
        <li>Decline: {declineThen(table, offer)}</li>
      </ul>
    </div>
  );
}

const CHANGE = 'Start from this offer. Sending yours declines it.';
const declineThen = ({ setup }: Pick<Table, 'setup'>, offer: Offer): string =>
  `${nameOf(setup, offer.by)} is told so. Nothing else changes.`;
function bindsWhen({ setup, seat }: Pick<Table, 'setup' | 'seat'>, offer: Offer): string {
  const waiting = offer.to.filter((role) => role !== seat && !offer.accepted.includes(role));
  return waiting.length === 0 ? 'It binds at once.' : `It binds when ${namesOf(setup, waiting)} accepts too.`;
}

interface AnswerProps {
  readonly table: Table;
  readonly desk: Desk;
  readonly offer: Offer;
}
function Answers({ table, desk, offer }: AnswerProps) {
  const { setup, seat, legal } = table;
  const { refused, act } = useDoing(table);
  const { announce } = useAnnounce();
  const from = nameOf(setup, offer.by);
  const binds = bindsWhen(table, offer);
  if (offer.status !== 'live')
    return <p class="desk-note">This offer is no longer open: {label('offer', offer.status).toLowerCase()}.</p>;
  if (offer.accepted.includes(seat)) return <p class="desk-note">You accepted. {binds}</p>;
  if (!offer.to.includes(seat))
    return <p class="desk-note">You hold a copy. {capital(namesOf(setup, offer.to))} must answer.</p>;
  const answer = async (verb: 'accept' | 'decline', said: string) => {
    if (!(await act({ do: verb, offer: offer.id }))) return;
    announce(said);
    desk.move({ do: 'address', to: othersIn(offer, seat) });
  };
  const whyNot = legal.accept.includes(offer.id) ? null : whyNotAccept(table, offer);
  return (
    <>
      <div class="answers">
        <Answer
          label="Decline"
          then={declineThen(table, offer)}
          onClick={() => void answer('decline', `Declined. ${from} is told.`)}
        />
        <Answer
          label="Change"
          then={CHANGE}
          onClick={() =>
            desk.move({ do: 'change', offer: offer.id, to: othersIn(offer, seat), package: offer.package })
          }
        />
        <Answer
          label="Accept"
          tone="ink"
          then={binds}
          whyNot={whyNot}
          onClick={() => void answer('accept', `Accepted. ${binds}`)}
        />
      </div>
      {refused === null ? null : <p class="refused">{refused}</p>}
    </>
  );
}

interface AnswerButtonProps {
  readonly label: string;
  /** What follows from it. */
  readonly then: string;
  readonly tone?: 'ink' | 'line';
  readonly whyNot?: string | null;
  readonly onClick: () => void;
}
function Answer({ label, then, tone = 'line', whyNot = null, onClick }: AnswerButtonProps) {
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
        {whyNot === null ? then : 'Not now: see above.'}
      </p>
    </div>
  );
}

function OwnAnswers({ table, desk, offer }: AnswerProps) {
  const { setup } = table;
  const { refused, act } = useDoing(table);
  const waiting = offer.to.filter((role) => !offer.accepted.includes(role));
  if (offer.status !== 'live')
    return <p class="desk-note">This offer is no longer open: {label('offer', offer.status).toLowerCase()}.</p>;
  return (
    <>
      <p class="desk-note">Waiting for {namesOf(setup, waiting)}. You can withdraw it until the last acceptance.</p>
      <div class="answers">
        <Answer
          label="Withdraw"
          then="It is off the table at once."
          onClick={() => void act({ do: 'withdraw', offer: offer.id })}
        />
        <Answer
          label="Draft another"
          tone="ink"
          then="A new one replaces it."
          onClick={() => desk.move({ do: 'address', to: offer.to })}
        />
      </div>
      {refused === null ? null : <p class="refused">{refused}</p>}
    </>
  );
}
