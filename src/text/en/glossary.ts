/** The glossary in English. One or two sentences a term, plain enough for a first-time player. */
import type { GlossaryWords, GroupWords } from '../terms.ts';

export const GROUPS = {
  play: 'The game',
  talks: 'Talks and offers',
  pledges: 'Pledges',
  power: 'Leverage',
  money: 'Payments',
  debrief: 'Scores and the debrief',
} satisfies GroupWords;

export const TERMS = {
  scenario: ['Scenario', 'One case: its seats, numbers, words, sources and endings, all in one file.'],
  role: ['Role', 'A side in the case, with its own brief, goals and cards.'],
  seat: ['Seat', 'A role at one table. A person, a group or a bot holds it.'],
  table: ['Table', 'One running game. A class may have many tables of the same scenario.'],
  brief: ['Brief', 'What a seat knows before play. One part is public; the instructions are for that seat alone.'],
  round: ['Round', 'One month: news, talks, moves, resolution.'],
  phase: ['Phase', 'A part of a month. The line at the top says which one it is and what you can do in it.'],
  news: ['News', 'The start of a month: events that everyone reads.'],
  talks: ['Talks', 'The time to offer, answer and speak. It ends when every seat is ready or the clock runs out.'],
  moves: ['Moves', 'The time to choose cards in secret. All seats’ cards open together.'],
  resolution: [
    'Resolution',
    'What the month comes to, one result at a time, each with its cause and the numbers before and after.',
  ],
  capital: ['Capital', 'What a seat can spend on cards each month. A part of what is left may be kept.'],
  move: ['Move card', 'An act a seat takes alone. The same card two months running costs one more.'],
  blocked: ['Blocked', 'A card that another card of the same month has made pointless. Its cost is still paid.'],
  forecast: [
    'Forecast',
    'What your cards would do if only you moved: your own numbers exactly, other seats’ only as small or large.',
  ],
  event: ['Event', 'News that changes the case: on a date, on a condition or by chance. Each happens at most once.'],
  meter: [
    'Meter',
    'A number of the case. It is public, or one seat’s own; of some, others see only low, medium or high.',
  ],
  'record-tag': ['Tagged Record', 'This happened, and a public source says so. The source is in the codex.'],
  'scenario-tag': ['Tagged Scenario', 'This was invented for the game.'],
  'rule-tag': ['Tagged Rule', 'This is how the model works, as its author chose.'],
  'side-letter': [
    'Side letter',
    'A letter signed beside a main agreement, which settles what the agreement leaves out.',
  ],
  view: ['What you see', 'Each seat is shown only what it may know. The whole truth is shown in the debrief.'],
  'game-record': [
    'Game record',
    'The file of one game: its scenario, its dice and every action. It replays the game exactly.',
  ],
  issue: ['Issue', 'A thing to be agreed. It names the seats that must sign it.'],
  option: ['Option', 'One possible answer to an issue. Options differ in verb, date and proof, not only in how much.'],
  package: ['Package', 'One option for each of some issues. Issues may be left out.'],
  offer: [
    'Offer',
    'A package put to one or more seats. It stays open until the talks end and binds once all of them accept.',
  ],
  'counter-offer': ['Counter-offer', 'An offer that declines another and answers it.'],
  deal: ['Deal', 'An offer that everyone it was made to has accepted. It binds at once.'],
  copies: ['Copies', 'The seats that may read a text besides those that sign it.'],
  undisclosed: ['Undisclosed agreement', 'A deal whose text you were not shown. You see its public effects only.'],
  'structured-sentence': [
    'Structured sentence',
    'A sentence with a fixed form, such as “this matters a lot to us”. It binds nobody, and bots can read it.',
  ],
  estimate: [
    'Estimate',
    'Your private note of what an issue may be worth to another seat. The debrief compares it with the truth.',
  ],
  ready: ['Ready', 'You have nothing more to say this month. A new offer to you takes it back.'],
  agenda: ['Agenda', 'The order in which issues open. An issue can be signed only from its month on.'],
  mandate: ['Mandate', 'Leave from home to sign an option. Others learn only that a seat has none.'],
  'two-level-game': [
    'Two-level game',
    'A negotiator bargains at the table and at home at once; a deal must hold in both places.',
    'Putnam 1988',
  ],
  'rules-out': ['Rules out', 'Two options that cannot stand in one package.'],
  'double-promise': ['Double promise', 'Two deals with different seats that cannot both be kept.'],
  pledge: ['Pledge', 'What an option obliges one seat to do: a test, a date or none, a proof, and what follows.'],
  date: ['Date', 'The month a pledge is tested. A pledge signed after its date is due the month after.'],
  call: [
    'Call',
    'Having an undated pledge tested this month. It can be done once; too early, the call itself costs something.',
  ],
  proof: ['Proof', 'Who looks at a pledge, and at what. It may itself be an issue of the talks.'],
  independent: ['Outside monitor', 'A proof that looks at the substance and reports at once.'],
  'joint-review': [
    'Joint review',
    'A proof that looks at what can be seen when the pledge is due and reports a month later.',
  ],
  'self-report': ['Self-report', 'A proof that takes the pledgor’s own word. Silence counts as broken.'],
  claim: ['Claim', 'The pledgor’s word that its pledge is done. A false claim can come out.'],
  'substance-and-form': [
    'Substance and form',
    'Substance is what a pledge really asks; form is what looks like it. A pledge can meet the form alone.',
  ],
  'verdict-and-truth': [
    'Verdict and truth',
    'The verdict is what the proof says, and everyone sees it. The truth is what was done; it decides the scores and shows in the debrief.',
  ],
  exposed: [
    'Exposed',
    'A false claim or an empty form has come out. The pledge counts as broken, and credibility falls further.',
  ],
  'never-due': [
    'Never due',
    'An undated pledge that nobody called. It pays its paper only and touches no credibility.',
  ],
  'keep-switch': [
    'Keep or not',
    'The free choice to do what you pledged, in the month it is due. A willing seat can still fail.',
  ],
  released: ['Released', 'A pledge that no longer stands: neither kept nor broken.'],
  credibility: [
    'Credibility',
    'How far a seat’s word is trusted, 0 to 100. Kept pledges raise it, broken ones lower it, false claims most of all.',
  ],
  leverage: [
    'Leverage',
    'What you can withhold from another seat. It costs its holder, fades with time and is gone once used.',
  ],
  track: ['Track', 'Progress towards a prize, in steps. It stops before a step that is held.'],
  clamp: ['Held step', 'A step of a track that someone holds back. Released, or passed, it is gone.'],
  'holding-cost': [
    'Holding cost',
    'What a seat pays each month for as long as it holds a step that has not been walked.',
  ],
  bystander: ['Bystander', 'A seat that gains or loses by a deal it did not sign.'],
  warning: ['Warning', 'A sentence that names a card and a month. It binds nobody.'],
  channel: ['Channel', 'A route that money flows through: open, open in part, cut or closed.'],
  'payment-cutoff': [
    'Payment cutoff',
    'A payment company stops serving a customer. It is fast, needs no court, and seldom stops everything.',
  ],
  leak: ['Open in part', 'A channel that carries only some of what it could.'],
  upkeep: ['Upkeep', 'What an open channel costs each month.'],
  runway: ['Runway', 'How many months the money lasts at the present pace.'],
  worth: [
    'Worth',
    'A role’s private points for an option, counted as a gain or loss against no deal. The worths of a package add up.',
  ],
  'walk-away': ['Walk-away', 'A role’s points with no deal at all. A deal worth less is worse than none.'],
  batna: [
    'BATNA',
    'The best alternative to a negotiated agreement: what you would do without a deal. The walk-away puts it in one number.',
    'Fisher and Ury 1981',
  ],
  'paper-and-delivery': [
    'Paper and delivery',
    'Paper is the part of a worth that comes with the signature, whatever follows. Delivery is the rest, and comes only with the deed.',
  ],
  objective: ['Goal', 'What a role wants besides the deals, measured at the end against par.'],
  par: [
    'Par',
    'How far a goal is reached on average in games where nobody makes an offer. Only the distance from par counts.',
  ],
  score: [
    'Score',
    '0 to 100 against a role’s own goals: its walk-away, what its deals delivered, and its goals against par. Scores of different roles are not compared.',
  ],
  reckoning: [
    'Reckoning',
    'The close of the last month: the last pledges are tested, reviews report, and a step held again is lost.',
  ],
  outcome: [
    'Outcome',
    'How the case ended, in words. The scenario’s tests are read in order; the first that holds decides.',
  ],
  'zone-of-agreement': [
    'Zone of agreement',
    'The packages that leave every signatory above its walk-away.',
    'Raiffa 1982',
  ],
  'joint-score': ['Joint score', 'The sum of all roles’ scores. It says how much was made, not who got it.'],
  surplus: ['Surplus', 'What a deal adds to the walk-aways together. A surplus share is the part of it one role has.'],
  pareto: [
    'Pareto-efficient',
    'A package is efficient if no other makes one role better off and no role worse off.',
    'Pareto 1906',
  ],
  'pareto-frontier': [
    'Pareto frontier',
    'All efficient packages together: the line that nothing beats.',
    'Pareto 1906',
  ],
  'pareto-distance': ['Pareto distance', 'How far a deal lies from the nearest point of the frontier, in points.'],
  nash: ['Nash point', 'The package with the greatest product of all roles’ gains over their walk-aways.', 'Nash 1950'],
  kalai: [
    'Kalai point',
    'The package whose smallest gain over the walk-aways is greatest: gains as equal as they can be.',
    'Kalai 1977',
  ],
  'kalai-smorodinsky': [
    'Kalai–Smorodinsky point',
    'The package that gives every role the same share of the most it could gain, and makes that share as large as it can be.',
    'Kalai and Smorodinsky 1975',
  ],
  logrolling: [
    'Logrolling',
    'Giving on an issue that matters less to you for one that matters more, while the other side does the reverse.',
  ],
  'reading-accuracy': [
    'Reading accuracy',
    'How near your estimates came to what the issues were really worth to the others.',
  ],
  'face-and-delivered': [
    'Face value and delivered',
    'Face value counts every promise as kept. Delivered counts each promise as promises of its kind turned out.',
  ],
} satisfies GlossaryWords;
