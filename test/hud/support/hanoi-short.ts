/** A short Hanoi for the screens: every instrument, few of each. Its numbers prove nothing about balance. */
import type { Source } from '../../../src/kernel/casebook.ts';
import type { Prose } from '../../../src/kernel/prose.ts';
import type { Channel, Setup } from '../../../src/kernel/setup.ts';
import { add, issue, meter, move, option, pledge, role, setup, track } from '../../support/case.ts';

const prose = (...paragraphs: string[]): Prose => paragraphs.map((text) => ({ kind: 'paragraph', spans: [{ text }] }));

const channel = (id: string, says: string, carries: number, state: Channel['state']): Channel => ({
  id,
  says,
  to: 'site',
  carries,
  leak: 0.1,
  state,
  upkeep: 0,
});
const source = (title: string, publisher: string, date: string, more: Partial<Source> = {}): Source => ({
  title,
  publisher,
  date,
  ...more,
});

const ustr = role('ustr', {
  name: 'USTR',
  fullName: 'Office of the U.S. Trade Representative',
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
  ],
  objectives: [
    {
      id: 'traffic',
      says: 'Less traffic on unlicensed shops',
      points: 8,
      attained: ['/', ['-', 100, ['meter', 'traffic']], 100],
      par: 0.34,
    },
    {
      id: 'exporters',
      says: 'Exporters stay patient',
      points: 6,
      attained: ['/', ['meter', 'exporters'], 10],
      par: 0.4,
    },
  ],
});
const russia = role('russia', {
  name: 'Russia',
  fullName: 'Government of the Russian Federation',
  mark: 'triangle',
  walkAway: 42,
  brief: prose(
    'Russia has negotiated to join the World Trade Organization since 1993. Each step needs the consent of its trading partners.',
    'Its government says the shop is a matter for its courts.',
  ),
  instructions: prose('The seat matters more than any single clause. What you dislike most is who comes to look.'),
  objectives: [{ id: 'home', says: 'Room at home', points: 4, attained: ['/', ['meter', 'home'], 10], par: 0.6 }],
});
const site = role('site', {
  name: 'Download site',
  fullName: 'The music download site',
  mark: 'circle',
  walkAway: 40,
  brief: prose(
    'The shop sells songs for about 15 cents. Right holders said it had no licence from them. The shop said it followed Russian law and paid a collecting society.',
    'Card networks stopped serving it in October 2006.',
  ),
  instructions: prose('You bleed cash each month. A licence or one open payment route would save the shop.'),
  objectives: [{ id: 'cash', says: 'Months of cash', points: 9, attained: ['/', ['meter', 'cash'], 12], par: 0.2 }],
});

const issues = [
  issue(
    'shutdown',
    ['ustr', 'russia'],
    [
      option('objective', {
        says: 'A shared objective; the site named as an example',
        worth: { ustr: 5, russia: -2, site: -4 },
        paper: { ustr: 3 },
        pledge: pledge('russia', { proof: { issue: 'proof' }, keptIf: 0, callAfter: 3 }),
      }),
      option('dated', {
        says: 'Closed by 30 June, certified by a court',
        worth: { ustr: 15, russia: -7, site: -10 },
        paper: { ustr: 3 },
        pledge: pledge('russia', { due: { kind: 'at', round: 8 }, proof: { issue: 'proof' }, keptIf: 0 }),
      }),
    ],
    { says: 'Download sites' },
  ),
  issue(
    'plants',
    ['ustr', 'russia'],
    [
      option('leases_night', {
        says: 'End the leases; inspect day and night',
        worth: { ustr: 6, russia: -3, site: 2 },
        paper: { ustr: 2 },
        pledge: pledge('russia', {
          due: { kind: 'at', round: 4 },
          proof: { issue: 'proof' },
          keptIf: ['<=', ['meter', 'plants_open'], 2],
          looksKeptIf: ['played', 'night_checks'],
        }),
      }),
      option('joint_surprise', {
        says: 'The same, with joint surprise inspections',
        worth: { ustr: 12, russia: -8, site: 3 },
        paper: { ustr: 2 },
        pledge: pledge('russia', { due: { kind: 'at', round: 5 }, keptIf: ['<=', ['meter', 'plants_open'], 2] }),
      }),
    ],
    { says: 'Disc plants on military land' },
  ),
  issue(
    'protocol',
    ['ustr', 'russia'],
    [
      option('on_proof', {
        says: 'Sign; each clamp comes off when a pledge is proven',
        worth: { ustr: -3, russia: 11 },
        paper: { russia: 1 },
      }),
      option('half_now', {
        says: 'Sign; two clamps off now, the last on proof',
        worth: { ustr: -7, russia: 16, site: -1 },
        paper: { russia: 2 },
        delivery: { russia: ['/', ['-', ['track', 'accession'], 6], 4] },
        atSignature: [{ do: 'release', track: 'accession', holder: 'ustr', count: 2 }],
      }),
      option('at_signature', {
        says: 'Sign; all clamps off now',
        worth: { ustr: -14, russia: 22, site: -2 },
        paper: { russia: 5 },
        delivery: { russia: ['/', ['-', ['track', 'accession'], 6], 4] },
        atSignature: [{ do: 'release', track: 'accession', holder: 'ustr', count: 99 }],
      }),
    ],
    { says: 'US signature on accession' },
  ),
  issue(
    'proof',
    ['ustr', 'russia'],
    [
      option('joint_review', {
        says: 'A bilateral working group looks, a month later',
        worth: { ustr: 3, russia: -1 },
        proofKind: 'joint-review',
      }),
      option('independent', {
        says: 'An outside monitor reports at once',
        worth: { ustr: 8, russia: -5, site: -1 },
        proofKind: 'independent',
      }),
    ],
    { says: 'Proof of progress' },
  ),
  issue(
    'cards',
    ['ustr', 'site'],
    [
      option('no_objection', {
        says: 'Tells the networks it has no objection',
        worth: { ustr: -4, russia: 1, site: 8 },
        pledge: pledge('ustr', {
          due: { kind: 'after', rounds: 1 },
          ifKept: [{ do: 'open', channel: 'cards', as: 'leaking', leak: 0.28 }],
        }),
      }),
      option('restore', {
        says: 'Asks the networks to restore service',
        worth: { ustr: -12, russia: 2, site: 15 },
        pledge: pledge('ustr', {
          due: { kind: 'after', rounds: 1 },
          ifKept: [{ do: 'open', channel: 'cards', as: 'open' }],
        }),
      }),
    ],
    { says: 'Washington’s word on payments' },
  ),
  issue(
    'licence',
    ['ustr', 'russia', 'site'],
    [
      option('escrow', {
        says: '15% of sales into escrow for right holders',
        worth: { ustr: 4, russia: 5, site: 4 },
        pledge: pledge('site', {
          due: { kind: 'at', round: 7 },
          proof: 'joint-review',
          keptIf: ['>=', ['times', 'pay_escrow'], 2],
        }),
      }),
      option('market_rate', {
        says: 'Market rate in escrow, price floor, taxes paid',
        worth: { ustr: 9, russia: 6, site: -2 },
        pledge: pledge('site', {
          due: { kind: 'at', round: 7 },
          proof: 'joint-review',
          keptIf: ['>=', ['times', 'pay_escrow'], 3],
        }),
      }),
    ],
    { says: 'A licence path', opens: 3 },
  ),
];

const moves = [
  move('move_host', 'site', [], {
    says: 'Move the servers',
    details: 'Blocks raids this month.',
    tag: 'record',
    record: 'M65',
  }),
  move('pay_escrow', 'site', [add('cash', -0.5)], {
    says: 'Pay into escrow',
    details: 'Half a month of cash for right holders.',
  }),
  move('vouchers', 'site', [{ do: 'open', channel: 'vouchers', as: 'open' }], {
    says: 'Sell vouchers',
    details: 'Opens a small payment route.',
    tag: 'record',
    record: 'M57',
  }),
  move('sue_bank', 'site', [add('traffic', 2, { in: 2 })], {
    says: 'Sue the acquiring bank',
    cost: 2,
    details: 'A court may order card processing restored.',
    tag: 'record',
    record: 'M8',
  }),
  move('ask_networks', 'ustr', [{ do: 'cut', channel: 'vouchers', as: 'cut' }], {
    says: 'Ask the card networks again',
    cost: 2,
    details: 'Closes the widest leak.',
    tag: 'record',
    record: 'M82',
  }),
  move('raid', 'russia', [add('traffic', -10)], {
    says: 'Raid the server room',
    cost: 2,
    details: 'The site goes offline, unless it moved its servers first.',
    blockedIf: ['played', 'move_host'],
  }),
  move('night_checks', 'russia', [add('plants_open', -2), add('home', -0.5)], {
    says: 'Inspect plants at night',
    details: 'Two plants fewer. The security men grumble.',
    tag: 'record',
    record: 'M1',
  }),
  move('ease', 'ustr', [{ do: 'release', track: 'accession', holder: 'ustr', count: 1 }], {
    says: 'Let one step pass',
    details: 'Removes one clamp. Exporters are pleased; Congress is not.',
  }),
  move('name_site', 'ustr', [add('traffic', 4)], {
    says: 'Name the shop in public',
    details: 'Congress hears you. So do new customers.',
    tag: 'record',
    record: 'M39',
  }),
];

export const hanoiShort: Setup = setup({
  id: 'hanoi_short',
  title: 'Hanoi, November 2006',
  about: 'A seat at the WTO, a shop selling songs for 15 cents, and a payment switch.',
  minutes: 45,
  calendar: { first: '2006-11', rounds: 8 },
  roles: [ustr, russia, site],
  meters: [
    meter('traffic', { says: 'Traffic to unlicensed shops', start: 70, max: 100, unit: '%' }),
    meter('exporters', { says: 'Exporters’ patience', start: 6, of: 'ustr', seenBy: ['ustr'] }),
    meter('home', { says: 'Room at home', start: 6, of: 'russia', seenBy: ['russia'] }),
    meter('plants_open', { says: 'Plants still pressing', start: 6, of: 'russia', seenBy: ['russia'] }),
    meter('cash', { says: 'Cash runway', start: 4, max: 12, unit: 'months', of: 'site', seenBy: ['site'] }),
  ],
  tracks: [
    track('accession', {
      says: 'WTO seat',
      clamps: [7, 9, 11].map((step) => ({ holder: 'ustr', step, held: true })),
      holdingCosts: [{ holder: 'ustr', effects: [add('exporters', -1)] }],
    }),
  ],
  channels: [
    channel('cards', 'Card payments', 0.95, 'cut'),
    channel('proxy', 'Small processor', 0.12, 'open'),
    channel('vouchers', 'Paper vouchers', 0.08, 'closed'),
  ],
  pays: [{ to: 'site', meter: 'cash', rate: 4, demand: ['/', ['meter', 'traffic'], 100], costs: 1 }],
  issues,
  moves,
  events: [
    {
      id: 'cards_cut',
      at: 1,
      from: null,
      onlyIf: null,
      chance: null,
      tag: 'record',
      record: 'M82',
      headline: 'Card networks stop serving the shop',
      text: 'They stopped in October. The shop called it arbitrary.',
      then: [],
    },
  ],
  outcomes: [
    {
      id: 'paper_deal',
      onlyIf: ['>', ['deal', 'protocol'], 0],
      ends: false,
      title: 'A paper deal',
      text: 'Russia got its signature. The shop kept selling, and nobody could say when the promise fell due.',
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
  history: {
    chance: {},
    rounds: [
      {
        deals: [
          {
            by: 'ustr',
            to: ['russia'],
            package: { shutdown: 'objective', plants: 'leases_night', protocol: 'half_now', proof: 'joint_review' },
          },
        ],
        calls: [],
        claims: [],
        moves: {},
        keeps: {},
      },
    ],
  },
  sources: {
    M1: source('Side letter on intellectual property', 'Office of the U.S. Trade Representative', '19 Nov 2006', {
      url: 'https://example.org/m1',
      note: 'Seen in excerpt.',
    }),
    M8: source('Court backs shop against bank', 'CNews', '13 Jul 2007', { url: 'https://example.org/m8' }),
    M39: source('Notorious markets named', 'USTR', 'Oct 2006', { url: 'https://example.org/m39' }),
    M57: source('Voucher seller arrested', 'Trade press', 'May 2007'),
    M65: source('Shop moves hosts', 'Trade press', '2007'),
    M82: source('Cards stop', 'Trade press', 'Oct 2006', { url: 'https://example.org/m82' }),
  },
  teaching: {
    aims: ['See why a date and a proof make a promise worth more.'],
    questions: [
      'Which issue did you value least, and did you give it away first?',
      'Which warning was believed, and what made it so?',
      'What would each back table have said?',
    ],
    plan: {},
    glossary: [
      { term: 'Clamp', says: 'A step of the accession track that a seat is holding back.' },
      { term: 'Joint review', says: 'Both sides look at the form when a pledge is due, and report a month later.' },
    ],
  },
});
