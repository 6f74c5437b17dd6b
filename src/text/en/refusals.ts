/** Refusals: the reason, then what to do instead. */
import type { OfferStatus } from '../../kernel/board.ts';
import type { RefusalWords } from '../catalogue.ts';
import { fromId } from '../context.ts';
import { sayNumber } from '../numbers.ts';
import { Who, count, list, month, option, quote, sentences, stop, verb, whoAll } from './grammar.ts';
import { LABELS } from './labels.ts';

const STATUS = {
  live: 'is open',
  signed: 'is already a deal',
  declined: 'was declined',
  withdrawn: 'was withdrawn',
  superseded: 'was replaced by a newer one',
  lapsed: 'has lapsed',
} satisfies { [S in OfferStatus]: string };

export const REFUSALS = {
  over: () => 'The case is over. Read the debrief, or start a new game.',
  'wrong-phase': ({ phase, needs }) =>
    `This can be done in ${LABELS.phase[needs]}; the table is in ${LABELS.phase[phase]}. Wait for ${LABELS.phase[needs]}.`,
  'not-a-seat': ({ seat }) => `There is no seat ${quote(seat)} at this table. Choose one of its seats.`,
  unknown: ({ what, id }) => `This scenario has no ${what} ${quote(fromId(id))}. Choose one from the list.`,
  'no-addressee': () => 'The offer is for nobody. Choose at least one other seat.',
  'addressed-to-self': () => 'You cannot write to yourself. Choose another seat.',
  'empty-package': () => 'The offer names no issue. Move at least one fader.',
  'not-signable': ({ issue, missing }, at) =>
    `${at.issue(issue)} cannot be signed without ${whoAll(at, missing)}. Write to ${missing.length === 1 ? 'that seat' : 'those seats'} too, or leave the issue out.`,
  'not-open': ({ issue, opens }, at) => `${at.issue(issue)} opens in ${month(at, opens)}. Leave it out until then.`,
  'no-mandate': ({ role, issue, option: id, has = [] }, at, here = false) => {
    const what = `${option(at, issue, id)} on ${at.issue(issue)}`;
    if (!at.isYou(role))
      return `${Who(at, role)} ${verb(at, role, 'has', 'have')} no mandate for ${what}. Offer something else on this issue.`;
    const needs = at.optionOf(issue, id)?.needsSays[role] ?? null;
    const now = has.filter(({ meter }) => !at.isFlag(meter)).map(({ value }) => sayNumber(value));
    return sentences(
      here ? 'No mandate yet' : `You have no mandate for ${what}`,
      needs,
      now.length > 0 && `You have ${list(now)}`,
      here ? 'Moves may win it' : 'Choose another option, or use moves to win the mandate first',
    );
  },
  'ruled-out': ({ issue, option: id, otherIssue, otherOption }, at) =>
    `${option(at, issue, id)} (${at.issue(issue)}) and ${option(at, otherIssue, otherOption)} (${at.issue(otherIssue)}) rule each other out in one package. Change one of them.`,
  'already-stands': ({ issue, option: id }, at) =>
    `${option(at, issue, id)} already stands on ${at.issue(issue)}. Leave it out, or offer another option.`,
  'already-tested': ({ issue }, at) =>
    `The pledge on ${at.issue(issue)} has been tested, so it can no longer be replaced. Leave this issue out.`,
  'too-many-offers': ({ limit }) =>
    `You have sent ${count(limit, 'offer')} this month, and that is the limit. Answer what is open, or wait for next month.`,
  'too-many-sentences': ({ limit }) =>
    `You have said ${count(limit, 'sentence')} this month, and that is the limit. Make an offer, or wait for next month.`,
  'too-long': ({ limit }) => `This is longer than ${sayNumber(limit)} characters. Shorten it.`,
  'nothing-said': () => 'There is nothing to say yet. Write something, or choose a sentence.',
  'offer-not-live': ({ status }) => `This offer ${STATUS[status]}. Look at the offers that are open.`,
  'not-addressed': () => 'This offer was made to others. Make one of your own.',
  'not-your-offer': () => 'This offer is not yours to withdraw. Decline it instead, if it was made to you.',
  'already-accepted': () => 'You have accepted this offer, and that cannot be taken back. Wait for the other seats.',
  'already-ready': () => 'You have said that you are ready. A new offer to you opens the talks for you again.',
  'no-pledge': ({ issue }, at) => `You know of no open pledge on ${at.issue(issue)}. Choose an issue with one.`,
  'not-pledgor': ({ issue }, at) =>
    `The pledge on ${at.issue(issue)} is not yours. Only the seat that owes it can do this.`,
  'not-beneficiary': ({ issue }, at) =>
    `The pledge on ${at.issue(issue)} was not made to you. Only a seat it was made to can call it.`,
  'pledge-dated': ({ issue }, at) =>
    `The pledge on ${at.issue(issue)} has a date. It is tested then; it needs no call.`,
  'pledge-finished': ({ issue }, at) =>
    `The pledge on ${at.issue(issue)} is already decided. There is nothing more to do about it.`,
  'already-claimed': ({ issue }, at) => `You have already said that ${at.issue(issue)} is done. Wait for the test.`,
  'already-called': ({ issue }, at) =>
    `The pledge on ${at.issue(issue)} has been called, and that can be done once. Wait for the test.`,
  'already-sealed': () => 'Your moves are sealed. Wait until all open together.',
  'not-your-move': ({ move }, at) => `${quote(at.move(move))} is another seat’s card. Choose from your own.`,
  'move-twice': ({ move }, at) => `${quote(at.move(move))} is loaded twice. A card can be played once a month.`,
  unavailable: ({ move }, at) => {
    const when = at.moveOf(move)?.availableSays;
    return `${quote(at.move(move))} cannot be played now.${when ? ` ${stop(when)}` : ''} Choose another card.`;
  },
  unaffordable: ({ cost, capital }) =>
    `These moves cost ${sayNumber(cost)}, and you have ${sayNumber(capital)}. Take a card out.`,
  'no-act': ({ issue }, at) => `There is nothing to do for ${at.issue(issue)} this month. Leave it out.`,
  'bad-estimate': ({ limit }) => `An estimate is a number from 0 to ${sayNumber(limit)}. Choose one in that range.`,
} satisfies RefusalWords;
