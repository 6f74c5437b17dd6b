/** A small whole scenario whose sections a test can replace, as an author would. */
import { type Problem, readScenario } from '../../src/scenario/read.ts';
import type { Setup } from '../../src/kernel/setup.ts';

const SECTIONS = {
  top: `
format: side-letter/1
id: small
title: Small
about: As small as can be.
calendar: { first: 2006-11, rounds: 8 }`,
  roles: `
roles:
  ustr: { name: USTR, mark: square, walk-away: 40, brief: Public., instructions: Secret. }
  russia: { name: Russia, mark: triangle, walk-away: 40, brief: Public., instructions: Secret. }
  site: { name: Site, mark: circle, walk-away: 40, brief: Public., instructions: Secret. }`,
  meters: `
meters:
  site_online: { says: Online, start: 1, max: 1 }
  traffic: { says: Traffic, start: 70 }
  home: { says: Room at home, of: russia, start: 6, max: 10, seen-by: [russia] }
  law: { says: The law, start: 1, max: 3, seen-by: nobody }`,
  tracks: `
tracks:
  accession: { says: Accession, steps: 12, start: 5, wanted-by: russia, clamps: { ustr: [7, 9], georgia: [12] }, neutral: { georgia: Georgia } }`,
  channels: `
channels:
  cards: { says: Cards, to: site, carries: 0.9, leak: 0.1, state: open }`,
  issues: `
issues:
  shutdown:
    says: The site
    between: [ustr, russia]
    options:
      objective: { says: An objective, worth: { ustr: 5 }, pledge: { by: russia, kept-if: "meters.site_online == 0" } }
      dated: { says: By June, worth: { ustr: 15 }, pledge: { by: russia, due: 2007-06, proof: independent, kept-if: "meters.site_online == 0" } }
  cards_word:
    says: A word on cards
    between: [ustr, site]
    options:
      no_objection: { says: No objection, worth: { site: 8 } }`,
  moves: `
moves:
  raid: { by: russia, says: Raid, cost: 2, then: [ { set: { meters.site_online: 0 } }, { add: { meters.traffic: -5, meters.home: -1, meters.law: 1 } } ] }
  press: { by: ustr, says: Press, cost: 1, then: [ { cut: cards } ] }`,
  events: `
events:
  vote: { at: 2006-11, headline: A vote }`,
  outcomes: `
outcomes:
  - { id: closed, if: "meters.site_online == 0", title: Closed, text: It closed. }
  - { id: open, title: Open, text: It did not. }`,
  more: '',
};
export type Sections = { readonly [section in keyof typeof SECTIONS]?: string };

/** The text, with sections replaced. A section given as '' is left out. */
export const small = (changes: Sections = {}): string =>
  `${Object.values({ ...SECTIONS, ...changes })
    .join('\n')
    .trim()}\n`;

/** The problems of a small scenario, as `code: message mend`, in the file's order. */
export const told = (text: string): string[] => readScenario(text).problems.map((problem) => words(problem));
export const words = ({ code, message, mend }: Problem): string => `${code}: ${message} ${mend}`;

/** Its problems of one code. */
export const toldOf = (code: string, changes: Sections): string[] =>
  readScenario(small(changes))
    .problems.filter((problem) => problem.code === code)
    .map(({ message, mend }) => `${message} ${mend}`);

/** What it compiles to. Throws with the problems where it does not. */
export function compiled(changes: Sections = {}): Setup {
  const { setup, problems } = readScenario(small(changes));
  if (setup === null) throw new Error(problems.map(words).join('\n'));
  return setup;
}
