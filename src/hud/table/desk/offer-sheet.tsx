/** An offer on the desk: theirs, with its knobs where they set them, to accept, change or decline; or your own, to withdraw. */
import { useMemo } from 'preact/hooks';
import type { Offer } from '../../../kernel/board.ts';
import type { Table } from '../../../kernel/table.ts';
import { label } from '../../../text/labels.ts';
import { sayOffer } from '../../../text/offers.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { useAnnounce } from '../announce.tsx';
import { markOf, nameOf, namesOf, WhoSees } from '../role-name.tsx';
import { useDoing } from '../use-table.ts';
import { deskModel } from './desk-model.ts';
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
  return (
    <Sheet class="act-sheet desk" labelledBy="desk-title" copies={[...offer.to, ...offer.copies].filter((role) => role !== seat).map((role) => markOf(setup, role))}>
      <header class="desk-head">
        <div>
          <h2 id="desk-title" class="display" tabIndex={-1}>
            {title}
          </h2>
          <p class="desk-hint">
            <WhoSees setup={setup} sees={[offer.by, ...offer.to, ...offer.copies]} /> {namesOf(setup, [offer.by, ...offer.to])} must agree.
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
      <Rows table={table} model={model} others={others} knob={offer.by} ghost={against?.by ?? (mine ? (first ?? seat) : seat)} />
      <footer class="desk-foot">
        <div class="desk-worths">
          <WorthRuler
            mark={markOf(setup, seat)}
            worth={model.worth}
            walkAway={model.walkAway}
            says={`${title} is worth`}
            theirs={
              against === null || model.theirWorth === null
                ? null
                : { mark: markOf(setup, against.by), worth: model.theirWorth, says: mine ? `${nameOf(setup, against.by)}’s last offer` : 'Your last offer' }
            }
          />
          {first === undefined ? null : <EstimateRuler setup={setup} of={first} reach={model.reach} open={false} onOpen={() => desk.move({ do: 'address', to: others })} />}
        </div>
        {mine ? <OwnAnswers table={table} desk={desk} offer={offer} /> : <Answers table={table} desk={desk} offer={offer} />}
      </footer>
    </Sheet>
  );
}

interface AnswerProps {
  readonly table: Table;
  readonly desk: Desk;
  readonly offer: Offer;
}
function Answers({ table, desk, offer }: AnswerProps) {
  const { setup, seat, view, legal } = table;
  const { refused, busy, act } = useDoing(table);
  const { announce } = useAnnounce();
  const from = nameOf(setup, offer.by);
  const waiting = offer.to.filter((role) => role !== seat && !offer.accepted.includes(role));
  const binds = waiting.length === 0 ? 'It binds at once.' : `It binds when ${namesOf(setup, waiting)} accepts too.`;
  if (offer.status !== 'live') return <p class="desk-note">This offer is no longer open: {label('offer', offer.status).toLowerCase()}.</p>;
  if (offer.accepted.includes(seat)) return <p class="desk-note">You accepted. {binds}</p>;
  if (!offer.to.includes(seat)) return <p class="desk-note">You hold a copy. {namesOf(setup, offer.to)} must answer.</p>;
  const answer = async (verb: 'accept' | 'decline', said: string) => {
    if (!(await act({ do: verb, offer: offer.id }))) return;
    announce(said);
    desk.move({ do: 'address', to: othersIn(offer, seat) });
  };
  const can = legal.accept.includes(offer.id);
  return (
    <>
      <dl class="consequences">
        <div>
          <dt>Accept</dt>
          <dd>
            {sayOffer(offer, setup, seat, view.round)} {binds}
          </dd>
        </div>
        <div>
          <dt>Change</dt>
          <dd>You start from this offer. Sending yours declines it.</dd>
        </div>
        <div>
          <dt>Decline</dt>
          <dd>{from} is told so. Nothing else changes.</dd>
        </div>
      </dl>
      <div class="answers">
        <Button tone="line" disabled={busy} onClick={() => void answer('decline', `Declined. ${from} is told.`)}>
          Decline
        </Button>
        <Button
          tone="line"
          icon="adjustments-horizontal"
          onClick={() => desk.move({ do: 'change', offer: offer.id, to: othersIn(offer, seat), package: offer.package })}
        >
          Change
        </Button>
        <Button tone="ink" icon="signature" disabled={busy} whyNot={can ? null : whyNotAccept(table, offer)} onClick={() => void answer('accept', `Accepted. ${binds}`)}>
          Accept
        </Button>
      </div>
      {refused === null ? null : <p class="refused">{refused}</p>}
    </>
  );
}

function OwnAnswers({ table, desk, offer }: AnswerProps) {
  const { setup } = table;
  const { refused, busy, act } = useDoing(table);
  const waiting = offer.to.filter((role) => !offer.accepted.includes(role));
  if (offer.status !== 'live') return <p class="desk-note">This offer is no longer open: {label('offer', offer.status).toLowerCase()}.</p>;
  return (
    <>
      <p class="desk-note">Waiting for {namesOf(setup, waiting)}. You can withdraw it until the last acceptance.</p>
      <div class="answers">
        <Button tone="line" disabled={busy} onClick={() => void act({ do: 'withdraw', offer: offer.id })}>
          Withdraw
        </Button>
        <Button tone="ink" icon="adjustments-horizontal" onClick={() => desk.move({ do: 'address', to: offer.to })}>
          Draft another
        </Button>
      </div>
      {refused === null ? null : <p class="refused">{refused}</p>}
    </>
  );
}
