/** The papers beside the table: what was agreed, and the disc in words. */
import type { IssueId, RoleId, TrackId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { capital, issues, month, quote, stop, who, whoAll } from '../grammar.ts';

const short = (at: Context, round: number): string => monthName(at.setup, round, 'short');

export const PAPERS = {
  // What was agreed.
  dealsAndPledges: 'Deals and pledges',
  nothingAgreed: 'Nothing is agreed yet. A deal binds when every addressee accepts.',
  dealsHeading: 'Deals',
  deal: (round: number, signatories: readonly RoleId[], at: Context) =>
    `${short(at, round)}: ${capital(whoAll(at, signatories))}`,
  sayDone: 'Say it is done',
  callNow: 'Call it now',
  /** `from`: the month in which a call is free; `price`: what an earlier one does, as far as the reader may see it. */
  calledEarly: (from: number, price: readonly string[], at: Context) =>
    price.length === 0
      ? `From ${month(at, from)} it can be called at no cost.`
      : `Before ${month(at, from)} the call itself costs: ${price.join('; ')}.`,
  /** `costs`: credibility lost by a lie that comes out, a positive number. */
  claimAsk: (issue: IssueId, costs: number, at: Context) =>
    `You will tell the table that ${quote(at.issue(issue))} is done. If it is not and that comes out, it costs at least ${sayNumber(costs)} of your credibility, more than silence would. Say it?`,
  claimIt: 'Yes, it is done',
  notYet: 'Not yet',

  // How a pledge stands, in one short phrase.
  agreed: 'agreed, in force',
  released: 'released',
  exposed: 'broken, exposed',
  kept: 'kept',
  broken: 'broken',
  neverDue: 'never fell due',
  underReview: (until: number, at: Context) =>
    until === at.now ? 'under review: reports this month' : `under review until ${short(at, until)}`,
  called: 'called: tested this month',
  dueIn: (round: number, at: Context) => (round === at.now ? 'due this month' : `due ${short(at, round)}`),
  dueMonthly: 'due every month',
  noDate: 'no date',
  claimed: (state: string) => `${state}, claimed done`,

  // The table in words.
  inWords: 'The table in words',
  monthOf: (round: number, at: Context) =>
    `${monthName(at.setup, round, 'full')}, month ${sayNumber(round)} of ${sayNumber(at.setup.calendar.rounds)}.`,
  track: (track: TrackId, walked: number, steps: number, held: number, at: Context) =>
    `${at.track(track)}: ${sayNumber(walked)} of ${sayNumber(steps)} steps. ${
      held === 0 ? 'No step is held.' : `${sayNumber(held)} held.`
    }`,
  held: (track: TrackId, step: number, holder: string, at: Context) =>
    `Step ${sayNumber(step)} is held by ${at.isRole(holder) ? who(at, holder) : at.holder(track, holder)}.`,
  you: '(you)',
  everyone: 'Everyone can see',
  money: 'Where money flows',
  channel: (state: string, share: number) => (share > 0 ? `${state}, carries ${sayPercent(share)} of sales` : state),
  credibility: 'Credibility',
  ofHundred: (value: number) => `${sayNumber(value)} of 100`,
  yesOrNo: (yes: boolean): string => (yes ? 'yes' : 'no'),
  /** What a number is for: `says` is a goal’s own sentence. */
  goal: (says: string) => `Your goal: ${stop(says)}`,
  needed: (least: number, ids: readonly IssueId[], at: Context) =>
    `Signing needs ${sayNumber(least)}: ${issues(at, ids)}.`,
  onlyYou: 'private',
};
