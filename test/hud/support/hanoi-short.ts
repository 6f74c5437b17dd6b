/** A short Hanoi, made by hand for the screens: every instrument, few of each. Its numbers prove nothing about balance. */
import type { Channel, Issue, Move, Option, Pledge, Role, Setup } from '../../../src/kernel/setup.ts';
import type { Prose } from '../../../src/kernel/prose.ts';

const prose = (...paragraphs: string[]): Prose => paragraphs.map((text) => ({ kind: 'paragraph', spans: [{ text }] }));

const role = (id: string, name: string, fullName: string, mark: Role['mark'], rest: Partial<Role>): Role => ({
  id,
  name,
  fullName,
  mark,
  brief: [],
  instructions: [],
  capital: { eachRound: 3, keepAtMost: 2 },
  walkAway: 40,
  objectives: [],
  ...rest,
});

const option = (id: string, says: string, worth: Option['worth'], rest: Partial<Option> = {}): Option => ({
  id,
  says,
  worth,
  paper: {},
  delivery: {},
  needs: {},
  needsSays: {},
  rulesOut: [],
  atSignature: [],
  pledge: null,
  ...rest,
});

const pledge = (by: string, due: Pledge['due'], proof: Pledge['proof'] = { issue: 'proof' }): Pledge => ({
  by,
  due,
  proof,
  keptIf: 1,
  looksKeptIf: null,
  callAfter: 1,
  ifCalledEarly: [],
  ifKept: [],
  ifBroken: [],
  act: null,
});

const issue = (id: string, says: string, between: string[], options: Option[], opens = 1): Issue => ({
  id,
  says,
  between,
  opens,
  options,
});

const move = (id: string, by: string, says: string, cost: number, details: string, record?: string): Move => ({
  id,
  by,
  says,
  details,
  cost,
  tag: record === undefined ? 'scenario' : 'record',
  ...(record === undefined ? {} : { record }),
  availableIf: null,
  blockedIf: null,
  feltBy: {},
  then: [],
});

const channel = (id: string, says: string, carries: number, state: Channel['state']): Channel => ({
  id,
  says,
  to: 'site',
  carries,
  leak: 0.1,
  state,
  upkeep: 0,
});

export const hanoiShort: Setup = {
  format: 'side-letter-setup/1',
  id: 'hanoi_short',
  title: 'Hanoi, November 2006',
  about: 'A seat at the WTO, a shop selling songs for 15 cents, and a payment switch.',
  stage: 'draft',
  minutes: 45,
  calendar: { first: '2006-11', rounds: 8 },
  roles: [
    role('ustr', 'USTR', 'Office of the U.S. Trade Representative', 'square', {
      walkAway: 38,
      brief: prose(
        'The United States wants stronger protection for music, film and software in Russia. It must also be content before Russia can join the World Trade Organization.',
        'Congress watches how firm the office is. Farm exporters watch how long the talks take.',
      ),
      instructions: [
        { kind: 'heading', spans: [{ text: 'What matters to you' }] },
        {
          kind: 'paragraph',
          spans: [
            { text: 'Disc plants cost your industry most. ' },
            { text: 'The download site is the symbol', strong: true },
            { text: ' that Congress knows by name.' },
          ],
        },
        {
          kind: 'list',
          items: [
            [{ text: 'Every month you hold a step, exporters lose patience.' }],
            [{ text: 'Once a step is walked, your hold on it is gone.' }],
          ],
        },
        { kind: 'heading', spans: [{ text: 'Your strongest argument' }] },
        {
          kind: 'paragraph',
          spans: [{ text: 'A promise without a date cannot be checked. Ask for a month and an outside look.' }],
        },
      ],
      objectives: [
        { id: 'traffic', says: 'Less traffic on unlicensed shops', points: 8, attained: 0.4, par: 0.34 },
        { id: 'exporters', says: 'Exporters stay patient', points: 6, attained: 0.6, par: 0.4 },
        { id: 'congress', says: 'Room in Congress', points: 5, attained: 0.5, par: 0.5 },
      ],
    }),
    role('russia', 'Russia', 'Government of the Russian Federation', 'triangle', {
      walkAway: 42,
      brief: prose(
        'Russia has negotiated to join the World Trade Organization since 1993. Each step needs the consent of its trading partners.',
        'Its government says the shop is a matter for its courts.',
      ),
      instructions: prose('The seat matters more than any single clause. What you dislike most is who comes to look.'),
      objectives: [{ id: 'home', says: 'Room at home', points: 4, attained: 0.6, par: 0.6 }],
    }),
    role('site', 'Download site', 'The music download site', 'circle', {
      walkAway: 40,
      brief: prose(
        'The shop sells songs for about 15 cents. Right holders said it had no licence from them. The shop said it followed Russian law and paid a collecting society.',
        'Card networks stopped serving it in October 2006.',
      ),
      instructions: prose(
        'You bleed half a month of cash each month. A licence or one open payment route would save the shop.',
      ),
      objectives: [{ id: 'cash', says: 'Months of cash', points: 9, attained: 0.3, par: 0.2 }],
    }),
  ],
  meters: [
    {
      id: 'traffic',
      says: 'Traffic to unlicensed shops',
      start: 70,
      min: 0,
      max: 100,
      unit: '%',
      of: null,
      seenBy: null,
      bands: null,
    },
    {
      id: 'cash',
      says: 'Cash runway',
      start: 4,
      min: 0,
      max: 12,
      unit: 'months',
      of: 'site',
      seenBy: ['site'],
      bands: null,
    },
  ],
  tracks: [
    {
      id: 'accession',
      says: 'WTO seat',
      steps: 12,
      start: 5,
      wantedBy: 'russia',
      eachRound: 1,
      clamps: [
        { holder: 'ustr', step: 7, held: true },
        { holder: 'ustr', step: 9, held: true },
        { holder: 'ustr', step: 11, held: true },
      ],
      holdingCosts: [],
      neutral: {},
    },
  ],
  channels: [
    channel('cards', 'Card payments', 0.95, 'cut'),
    channel('proxy', 'Small processor', 0.12, 'open'),
    channel('vouchers', 'Paper vouchers', 0.08, 'closed'),
  ],
  pays: [],
  issues: [
    issue(
      'shutdown',
      'Download sites',
      ['ustr', 'russia'],
      [
        option(
          'objective',
          'A shared objective; the site named as an example',
          { ustr: 5, russia: -2, site: -4 },
          { paper: { ustr: 3 }, pledge: pledge('russia', { kind: 'undated' }) },
        ),
        option(
          'dated',
          'Closed by 30 June, certified by a court',
          { ustr: 15, russia: -7, site: -10 },
          { paper: { ustr: 3 }, pledge: pledge('russia', { kind: 'at', round: 8 }) },
        ),
      ],
    ),
    issue(
      'plants',
      'Disc plants on military land',
      ['ustr', 'russia'],
      [
        option(
          'leases_night',
          'End the leases; inspect day and night',
          { ustr: 6, russia: -3, site: 2 },
          { paper: { ustr: 2 }, pledge: pledge('russia', { kind: 'at', round: 4 }) },
        ),
        option(
          'joint_surprise',
          'The same, with joint surprise inspections',
          { ustr: 12, russia: -8, site: 3 },
          { paper: { ustr: 2 }, pledge: pledge('russia', { kind: 'at', round: 5 }, 'independent') },
        ),
      ],
    ),
    issue(
      'protocol',
      'US signature on accession',
      ['ustr', 'russia'],
      [
        option(
          'on_proof',
          'Sign; each clamp comes off when a pledge is proven',
          { ustr: -3, russia: 11 },
          { paper: { russia: 1 } },
        ),
        option(
          'half_now',
          'Sign; two clamps off now, the last on proof',
          { ustr: -7, russia: 16, site: -1 },
          { paper: { russia: 2 } },
        ),
        option(
          'at_signature',
          'Sign; all clamps off now',
          { ustr: -14, russia: 22, site: -2 },
          { paper: { russia: 5 } },
        ),
      ],
    ),
    issue(
      'proof',
      'Proof of progress',
      ['ustr', 'russia'],
      [
        option(
          'joint_review',
          'A bilateral working group looks, a month later',
          { ustr: 3, russia: -1 },
          { proofKind: 'joint-review' },
        ),
        option(
          'independent',
          'An outside monitor reports at once',
          { ustr: 8, russia: -5, site: -1 },
          { proofKind: 'independent' },
        ),
      ],
    ),
    issue(
      'cards',
      'Washington’s word on payments',
      ['ustr', 'site'],
      [
        option(
          'no_objection',
          'Tells the networks it has no objection',
          { ustr: -4, russia: 1, site: 8 },
          { pledge: pledge('ustr', { kind: 'after', rounds: 1 }, 'independent') },
        ),
        option(
          'restore',
          'Asks the networks to restore service',
          { ustr: -12, russia: 2, site: 15 },
          { pledge: pledge('ustr', { kind: 'after', rounds: 1 }, 'independent') },
        ),
      ],
    ),
    issue(
      'licence',
      'A licence path',
      ['ustr', 'russia', 'site'],
      [
        option(
          'escrow',
          '15% of sales into escrow for right holders',
          { ustr: 4, russia: 5, site: 4 },
          { pledge: pledge('site', { kind: 'at', round: 6 }, 'joint-review') },
        ),
        option(
          'market_rate',
          'Market rate in escrow, price floor, taxes paid',
          { ustr: 9, russia: 6, site: -2 },
          { pledge: pledge('site', { kind: 'at', round: 7 }, 'joint-review') },
        ),
      ],
      3,
    ),
  ],
  moves: [
    move('name_site', 'ustr', 'Name the shop in public', 1, 'Congress hears you. So do new customers.', 'M39'),
    move(
      'ask_networks',
      'ustr',
      'Ask the card networks again',
      2,
      'Closes the widest leak, three times in four.',
      'M82',
    ),
    move('ease', 'ustr', 'Let one step pass', 1, 'Removes one clamp. Exporters are pleased; Congress is not.'),
    move('raid', 'russia', 'Raid the server room', 2, 'The site goes offline, unless it moved its servers first.'),
    move('night_checks', 'russia', 'Inspect plants at night', 1, 'Two plants fewer. The security men grumble.', 'M1'),
    move('push_bill', 'russia', 'Push the bill', 2, 'The law moves one reading on, seven times in ten.', 'M21'),
    move('move_host', 'site', 'Move the servers', 1, 'Blocks raids this month.', 'M65'),
    move('vouchers', 'site', 'Sell vouchers', 1, 'Opens a small payment route.', 'M57'),
    move(
      'sue_bank',
      'site',
      'Sue the acquiring bank',
      2,
      'A Moscow court may order card processing restored, in three months.',
      'M8',
    ),
  ],
  events: [],
  eachRound: [],
  outcomes: [
    {
      id: 'paper_deal',
      onlyIf: 1,
      ends: false,
      title: 'A paper deal',
      text: 'Russia got its signature. The shop kept selling.',
      history: true,
    },
    {
      id: 'no_deal',
      onlyIf: null,
      ends: false,
      title: 'Everyone went home',
      text: 'Nothing was signed.',
      history: false,
    },
  ],
  credibility: {
    start: 50,
    kept: 1,
    broken: 2,
    exposed: 4,
    weight: { independent: 3, 'joint-review': 2, 'self-report': 1 },
  },
  history: null,
  sources: {
    M1: {
      title: 'Side letter on intellectual property',
      publisher: 'Office of the U.S. Trade Representative',
      date: '19 Nov 2006',
      url: 'https://example.org/m1',
      note: 'Seen in excerpt.',
    },
    M8: {
      title: 'Court backs shop against bank',
      publisher: 'CNews',
      date: '13 Jul 2007',
      url: 'https://example.org/m8',
    },
    M21: { title: 'Civil Code, part four', publisher: 'State Duma', date: 'Dec 2006' },
    M39: { title: 'Notorious markets named', publisher: 'USTR', date: 'Oct 2006', url: 'https://example.org/m39' },
    M57: { title: 'Voucher seller arrested', publisher: 'Trade press', date: 'May 2007' },
    M65: { title: 'Shop moves hosts', publisher: 'Trade press', date: '2007' },
    M82: { title: 'Cards stop', publisher: 'Trade press', date: 'Oct 2006', url: 'https://example.org/m82' },
  },
  teaching: {
    aims: ['See why a date and a proof make a promise worth more.'],
    questions: [
      'Which issue did you value least, and did you give it away first?',
      'Which warning was believed, and what made it so?',
      'What would each back table have said?',
    ],
    plan: { '50': '…' },
    glossary: [
      { term: 'Walk-away', says: 'Your points with no deal. A package below it is worse than leaving.' },
      { term: 'Clamp', says: 'A step of the accession track that a seat is holding back.' },
      { term: 'Joint review', says: 'Both sides look at the form when a pledge is due, and report a month later.' },
    ],
  },
};
