/** An offer on the desk: theirs, with its knobs where they set them, to accept, change or decline; or your own, to withdraw. */
import { later } from '../../controls/later.tsx';
import { useMemo, useState } from 'preact/hooks';
import type { Offer } from '../../../kernel/board.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { label } from '../../../text/labels.ts';
import { locale } from '../../../text/locale.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Sheet } from '../../controls/sheet.tsx';
import { markOf, WhoSees } from '../role-name.tsx';
import { Pinned } from '../pinned.tsx';
import { Answers, Consequence, OwnAnswers } from './answers.tsx';
import { DeskHead } from './desk-head.tsx';
import { deskModel } from './desk-model.ts';
import { EstimateRuler } from './estimate-ruler.tsx';
import { endOf, offerNumber, othersIn, ownAsk, theirLast } from './offers.ts';
import { PapersBar } from './papers-bar.tsx';
import { tellRefusal } from './refused-row.ts';
import { Rows } from './rows.tsx';
import type { Desk } from './use-desk.ts';
import { whyNotAccept } from './why-not-accept.ts';
import { WorthRuler } from './worth-ruler.tsx';
import './desk.css';
import './desk-narrow.css';

const CannotSign = later(() => import('./cannot-sign.tsx').then((module) => module.CannotSign), false);
const EstimatePanel = later(() => import('./estimate-panel.tsx').then((module) => module.EstimatePanel));

export function OfferSheet({ table, desk, offer }: { table: Table; desk: Desk; offer: Offer }) {
  const { setup, view, seat } = table;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const mine = offer.by === seat;
  const others = othersIn(offer, seat);
  const against = mine ? theirLast(view, seat, others) : ownAsk(view, seat, others);
  // Agreed is what their open offer says, whichever of both papers this is.
  const theirs = mine ? against : offer;
  const live = endOf(theirs) === null;
  const ended = endOf(against);
  const model = useMemo(
    () =>
      deskModel(
        { setup, view, seat, facts: table.facts },
        others,
        offer.package,
        against?.package ?? null,
        ended,
        live,
      ),
    [setup, view, seat, offer.id, against?.id, ended, live, table.facts.length, locale()],
  );
  const number = offerNumber(offer.id);
  const first = others[0];
  const answerable = !mine && offer.status === 'live' && offer.to.includes(seat) && !offer.accepted.includes(seat);
  const refusal = answerable && !table.legal.accept.includes(offer.id) ? whyNotAccept(table, offer) : null;
  const { row, whyNot } = tellRefusal(refusal, table, model);
  const [guessing, setGuessing] = useState(false);
  return (
    <Sheet
      class="act-sheet desk"
      labelledBy="desk-title"
      copies={[offer.by, ...offer.to, ...offer.copies]
        .filter((role) => role !== seat)
        .map((role) => markOf(setup, role))}
    >
      <DeskHead
        title={mine ? words.yourOffer(number, offer.to, at) : words.theirOffer(number, offer.by, offer.to, at)}
        stamp={label('offer', offer.status)}
        mark={markOf(setup, offer.by)}
        hint={words.mustAgree([offer.by, ...offer.to], at)}
      >
        <WhoSees setup={setup} sees={[offer.by, ...offer.to, ...offer.copies]} />
      </DeskHead>
      <PapersBar table={table} desk={desk} />
      {offer.words === '' ? null : (
        <blockquote class="desk-quote" data-mark={markOf(setup, offer.by)}>
          {offer.words}
        </blockquote>
      )}
      {guessing && first !== undefined ? (
        <EstimatePanel table={table} of={first} faders={model.faders} onBack={() => setGuessing(false)} />
      ) : (
        <Rows
          table={table}
          model={model}
          others={others}
          knob={offer.by}
          ghost={against?.by ?? (mine ? (first ?? seat) : seat)}
          refused={row}
        />
      )}
      <div class="desk-base">
        {first === undefined ? null : (
          <div class="desk-guess">
            <EstimateRuler table={table} of={first} reach={model.reach} open={guessing} onOpen={setGuessing} />
          </div>
        )}
        {mine ? null : <Consequence table={table} offer={offer} whyNot={whyNot} />}
        {refusal === null ? null : <CannotSign table={table} offer={offer} refusal={refusal} />}
        <Pinned to="foot" class="desk-foot">
          <div class="desk-worth">
            <WorthRuler table={table} of={offer.id} model={model} against={against} />
          </div>
          <div class="desk-end">
            {mine ? (
              <OwnAnswers table={table} desk={desk} offer={offer} />
            ) : (
              <Answers table={table} desk={desk} offer={offer} model={model} whyNot={whyNot} />
            )}
          </div>
        </Pinned>
      </div>
    </Sheet>
  );
}
