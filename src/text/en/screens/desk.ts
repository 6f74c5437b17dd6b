/** The offer desk: the papers on it, the faders, what a package is worth, and the last word before it leaves. */
import type { OfferId } from '../../../kernel/action.ts';
import type { OfferStatus } from '../../../kernel/board.ts';
import type { Issue, IssueId, RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, saySigned } from '../../numbers.ts';
import { Who, Whose, capital, count, offer, quote, verb, who, whoAll, whose } from '../grammar.ts';
import { LABELS } from '../labels.ts';

const WhoAll = (at: Context, roles: readonly RoleId[]): string => capital(whoAll(at, roles));
const whole = (points: number): string => sayNumber(points, 0);

export const DESK = {
  // Titles and stamps.
  newOffer: 'New offer',
  draftTo: (number: number, to: readonly RoleId[], at: Context) => `Offer ${sayNumber(number)} to ${whoAll(at, to)}`,
  yourOffer: (number: number, to: readonly RoleId[], at: Context) =>
    `Your offer ${sayNumber(number)} to ${whoAll(at, to)}`,
  /** Numbers are of one set of addressees: which, is said where the offer is not for the reader alone. */
  theirOffer: (number: number, by: RoleId, to: readonly RoleId[], at: Context) =>
    `${Whose(at, by)} offer ${sayNumber(number)}${to.length > 1 ? ` to ${whoAll(at, to)}` : ''}`,
  draft: 'Draft',
  signedOffer: (id: OfferId, at: Context) => `Signed: ${offer(at, id, at.listener)}.`,

  // Papers on the desk, and whom the open one is for.
  papers: 'Papers on the desk',
  yourDraft: 'Your draft',
  sentChip: (to: readonly RoleId[], at: Context) => `to ${whoAll(at, to)}`,
  receivedChip: (by: RoleId, at: Context) => Who(at, by),
  sentPaper: (number: number, to: readonly RoleId[], at: Context) =>
    `Sent to ${whoAll(at, to)}, offer ${sayNumber(number)}`,
  /** `others`: how many it is addressed to; with more than one it is an offer of three seats. */
  receivedPaper: (number: number, by: RoleId, others: number, at: Context) =>
    `${Who(at, by)}${others > 1 ? ', three-way' : ''}, offer ${sayNumber(number)}`,
  addressees: 'For',
  out: (number: number, to: readonly RoleId[], at: Context) =>
    `Your offer ${sayNumber(number)} is with ${whoAll(at, to)}. A new one replaces it.`,
  lookAtIt: 'Look at it',
  withdrawIt: 'Withdraw it',

  // The faders.
  issue: 'Issue',
  easierFor: (others: readonly RoleId[], at: Context) =>
    others.length === 1 && others[0] ? `Easier for ${who(at, others[0])}` : 'Easier for them',
  better: 'Better for you',
  mattersLegend: 'matters to you',
  yourSetting: 'Your setting',
  theirSetting: 'Their offer',
  rows: (count: number, others: readonly RoleId[], at: Context) =>
    `${sayNumber(count)} ${count === 1 ? 'issue' : 'issues'}. Left is easier for ${whoAll(at, others)}, right is better for you.`,
  rowName: (place: number, of: number, issue: IssueId, at: Context) =>
    `Issue ${sayNumber(place)} of ${sayNumber(of)}, ${at.issue(issue)}`,
  nothingLeft: (others: readonly RoleId[], at: Context) =>
    `There is nothing left to sign with ${whoAll(at, others)} this month.`,
  settled: (ids: readonly IssueId[], at: Context) => `Settled: ${ids.map(at.issue).join('; ')}.`,
  later: (later: readonly Pick<Issue, 'id' | 'opens'>[], at: Context) =>
    `Later: ${later.map(({ id, opens }) => `${at.issue(id)}, from ${monthName(at.setup, opens, 'short')}`).join('; ')}.`,
  /** Of a newcomer's desk. */
  monthByMonth: (issues: number) =>
    `${capital(count(issues, 'more issue'))} ${issues === 1 ? 'reaches' : 'reach'} your desk in the months to come.`,
  showAll: 'Show all now',
  leaveOut: 'Leave it out',
  asSigned: (option: string) => `As signed: ${option}`,
  easierStep: (issue: IssueId, at: Context) => `${at.issue(issue)}: one step easier`,
  betterStep: (issue: IssueId, at: Context) => `${at.issue(issue)}: one step better`,
  whatItMeans: ', what it means',
  closedAndWhy: (count: number) => `, ${sayNumber(count)} closed, and why`,
  closed: (stop: string, why: string) => `${stop}: ${why}`,
  /** Both papers name it; nothing is agreed before a signature. */
  agreed: 'Same as theirs',
  bothLeaveOut: 'Both leave it out',
  leavesOut: (by: RoleId, at: Context) => verb(at, by, 'Leaves it out', 'You left it out'),
  leavesSigned: (by: RoleId, at: Context) => verb(at, by, 'Leaves it as signed', 'You left it as signed'),
  /** Where their last offer stood; `ended`: what became of it, null while it is open. */
  asks: (option: string, ended: OfferStatus | null) =>
    ended === null ? option : `${option}, ${LABELS.offer[ended].toLowerCase()}`,
  leftOut: 'Left out: whatever stands on this issue stays as it is.',
  /** The fader’s value as it is heard: the setting, the other side’s last word, how much it matters. */
  heardAgreed: (role: RoleId, at: Context) => `As in ${whose(at, role)} offer`,
  heardAsks: (by: RoleId, option: string, ended: OfferStatus | null, at: Context) =>
    ended === null
      ? `${Who(at, by)} ${verb(at, by, 'asks', 'asked')}: ${option}`
      : `${Whose(at, by)} last offer, ${LABELS.offer[ended].toLowerCase()}: ${option}`,
  heardLeavesSigned: (by: RoleId, at: Context) => `${Who(at, by)} ${verb(at, by, 'leaves', 'left')} it as signed`,
  heardLeavesOut: (by: RoleId, at: Context) => `${Who(at, by)} ${verb(at, by, 'leaves', 'left')} it out`,
  matters: (level: number) => `Matters ${sayNumber(level)} of 4 to you`,

  // What it is worth.
  worthToYou: 'Worth to you',
  exact: 'exact, private',
  /** Under the label of the ruler: the two numbers that it draws. */
  nowAndKept: (kept: number, now: number) => `${whole(now)} now, ${whole(kept)} if kept`,
  worthNowHeard: (kept: number, now: number) => `${whole(kept)} if every promise is kept, ${whole(now)} on paper now.`,
  walkAway: (points: number) => `walk away ${whole(points)}`,
  /** Where you stand with what is signed, under its own mark. */
  asSignedNow: (points: number) => `signed ${whole(points)}`,
  /** `id` is an offer’s; null for the draft. */
  worthHeard: (id: OfferId | null, worth: number, walkAway: number, at: Context) =>
    `${id === null ? 'Your draft' : capital(offer(at, id, at.listener))} is worth ${whole(worth)} to you, ${
      worth <= walkAway ? 'not above' : 'above'
    } your walk-away of ${whole(walkAway)}.`,
  standsHeard: (worth: number, standing: number) =>
    `What you have signed is worth ${whole(standing)} by itself: this is ${worth <= standing ? 'not above' : 'above'} it.`,
  lastHeard: (by: RoleId, worth: number, at: Context) => `${Whose(at, by)} last offer is worth ${whole(worth)}.`,

  // What it may be worth to somebody else.
  worthTo: (of: RoleId, at: Context) => `Worth to ${who(at, of)}`,
  noEstimate: 'no estimate yet',
  /** Where the number comes from: issues that you guessed, that they spoke of, and all in the offer. */
  basisOf: (guessed: number, said: number, of: number) => {
    const basis = said === 0 ? 'your guess' : guessed === 0 ? 'from what they said' : 'your guess, their words';
    return guessed + said < of ? `${basis}, ${sayNumber(guessed + said)} of ${sayNumber(of)} issues` : basis;
  },
  setEstimates: ': set your estimates',
  closeEstimates: ': close your estimates',
  range: (low: number, high: number) => (low === high ? saySigned(low) : `${saySigned(low)} to ${saySigned(high)}`),
  asItStands: 'as it stands',
  noEstimateHeard: (of: RoleId, at: Context) => `You have not estimated what this is worth to ${who(at, of)}.`,
  estimateHeard: (of: RoleId, low: number, high: number, basis: string, at: Context) =>
    `This may bring ${who(at, of)} ${
      low === high ? saySigned(low) : `${saySigned(low)} to ${saySigned(high)}`
    } points over what it has now: ${basis}.`,
  howMuch: (of: RoleId, at: Context) =>
    `How much may each issue be worth to ${who(at, of)}, from its worst stop to its best? Only you see this.`,
  basisOfGuess: 'Go by their brief, and by what they ask for first and give last.',
  backToFaders: 'Back to the faders',
  saidMatters: (by: RoleId, level: number, at: Context) => `${Who(at, by)} said it matters ${sayNumber(level)} of 4.`,
  yourGuess: 'Your guess.',
  /** After what they said. */
  fromThat: 'The number comes from that.',
  about: (points: number) => `About ${sayNumber(points)} ${points === 1 ? 'point' : 'points'}, from what they said`,
  notEstimated: 'Not estimated',
  points: (points: number) => `${sayNumber(points)} ${points === 1 ? 'point' : 'points'}`,

  // Words and copies.
  message: 'Message with this offer, not binding',
  messageHint: 'A message with it. Never binding.',
  copies: 'Others who may read it',
  copiesShort: 'Copies',

  // Sending.
  send: 'Send offer',
  sent: (to: readonly RoleId[], at: Context) => `Offer sent to ${whoAll(at, to)}.`,
  bindsWhenAccepted: 'It binds at once when accepted; until then you can withdraw it.',
  readToo: (copies: readonly RoleId[], at: Context) => `${WhoAll(at, copies)} will read it too.`,
  declines: (id: OfferId, at: Context) => `Sending it declines ${offer(at, id, at.listener)}.`,
  staysOpen: (id: OfferId, at: Context) => `${capital(offer(at, id, at.listener))} stays open.`,
  keepEditing: 'Keep editing',
  sendIt: 'Send it',

  // Answering.
  mustAgree: (roles: readonly RoleId[], at: Context) => `${WhoAll(at, roles)} must agree.`,
  accept: 'Accept',
  acceptIt: 'Accept it',
  /** In the last word before it binds. */
  worthSaid: (kept: number, now: number) =>
    whole(kept) === whole(now)
      ? `Worth ${whole(kept)} to you.`
      : `Worth ${whole(now)} to you now, ${whole(kept)} if every promise is kept.`,
  change: 'Change',
  decline: 'Decline',
  changeThen: 'Answer with your own.',
  declineThen: (by: RoleId, at: Context) => `${Who(at, by)} is told.`,
  then: (answer: string, follows: string) => `${answer}: ${follows}`,
  bindsAtOnce: 'It binds at once.',
  bindsWhen: (waiting: readonly RoleId[], at: Context) =>
    `It binds when ${whoAll(at, waiting)} ${waiting.length === 1 ? 'accepts' : 'accept'} too.`,
  /** By its name on the desk. */
  seeRow: (row: string) => `Not with ${quote(row)} as it is set: see its row.`,
  /** A clause that one has no mandate for, said to those who asked for it. */
  tellCannot: (to: readonly RoleId[], at: Context) => `Tell ${whoAll(at, to)} you cannot sign this`,
  toldCannot: (to: readonly RoleId[], at: Context) => `You told ${whoAll(at, to)} you cannot sign this.`,
  notNow: 'Not now: see above.',
  declined: (by: RoleId, at: Context) => `Declined. ${Who(at, by)} is told.`,
  moreBelow: 'More below',
  /** By how much, in whole points. */
  belowWalkAway: (by: number) =>
    `${by === 0 ? 'This is worth no more than your walk-away.' : `This is ${sayNumber(by)} below your walk-away.`} Accept it?`,
  belowStanding: (by: number) =>
    `${by === 0 ? 'With every promise kept, this leaves you a little below where you stand.' : `With every promise kept, this leaves you ${sayNumber(by)} below where you stand.`} Accept it?`,
  notYet: 'Not yet',
  accepted: 'Accepted.',
  youAccepted: 'You accepted.',
  youHoldCopy: (to: readonly RoleId[], at: Context) => `You hold a copy. ${WhoAll(at, to)} must answer.`,
  noLongerOpen: (status: OfferStatus) => `This offer is no longer open: ${LABELS.offer[status].toLowerCase()}.`,
  waitingFor: (waiting: readonly RoleId[], at: Context) =>
    `Waiting for ${whoAll(at, waiting)}. You can withdraw it until the last acceptance.`,
  withdraw: 'Withdraw',
  withdrawThen: 'It is off the table at once.',
  draftAnother: 'Draft another',
  draftAnotherThen: 'A new one replaces it.',
};
