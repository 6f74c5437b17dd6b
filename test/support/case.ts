/** Small cases to play in tests: only what a test is about is said, the rest is filled in plainly. */
import type { Effect } from '../../src/kernel/effect.ts';
import type { Issue, Meter, Move, Option, Pledge, Role, Setup, Track } from '../../src/kernel/setup.ts';

export const role = (id: string, more: Partial<Role> = {}): Role => ({
  id,
  name: id,
  fullName: id,
  mark: 'square',
  brief: [],
  instructions: [],
  capital: { eachRound: 3, keepAtMost: 2 },
  walkAway: 40,
  objectives: [],
  ...more,
});

export const meter = (id: string, more: Partial<Meter> = {}): Meter => ({
  id,
  says: id,
  start: 5,
  min: 0,
  max: 10,
  unit: '',
  of: null,
  seenBy: null,
  bands: null,
  ...more,
});

export const option = (id: string, more: Partial<Option> = {}): Option => ({
  id,
  says: id,
  worth: {},
  paper: {},
  delivery: {},
  needs: {},
  needsSays: {},
  rulesOut: [],
  atSignature: [],
  pledge: null,
  ...more,
});

export const pledge = (by: string, more: Partial<Pledge> = {}): Pledge => ({
  by,
  due: { kind: 'undated' },
  proof: 'independent',
  keptIf: 1,
  looksKeptIf: null,
  callAfter: 1,
  ifCalledEarly: [],
  ifKept: [],
  ifBroken: [],
  act: null,
  ...more,
});

export const issue = (
  id: string,
  between: readonly string[],
  options: readonly Option[],
  more: Partial<Issue> = {},
): Issue => ({
  id,
  says: id,
  between,
  opens: 1,
  options,
  ...more,
});

export const move = (id: string, by: string, then: readonly Effect[], more: Partial<Move> = {}): Move => ({
  id,
  by,
  says: id,
  details: '',
  tag: 'scenario',
  cost: 1,
  availableIf: null,
  blockedIf: null,
  feltBy: {},
  then,
  ...more,
});

export const track = (id: string, more: Partial<Track> = {}): Track => ({
  id,
  says: id,
  steps: 12,
  start: 5,
  wantedBy: 'russia',
  eachRound: 1,
  clamps: [],
  holdingCosts: [],
  neutral: {},
  ...more,
});

export const add = (id: string, by: number, more: Partial<Effect> = {}): Effect =>
  ({ do: 'add', to: { kind: 'meter', id }, by, ...more }) as Effect;
export const set = (id: string, by: number, more: Partial<Effect> = {}): Effect =>
  ({ do: 'set', to: { kind: 'meter', id }, by, ...more }) as Effect;

/** A case of three roles and four months in which nothing happens unless the test says so. */
export const setup = (more: Partial<Setup> = {}): Setup => ({
  format: 'side-letter-setup/1',
  id: 'test',
  title: 'A test case',
  about: '',
  stage: 'draft',
  minutes: 5,
  calendar: { first: '2006-11', rounds: 4 },
  roles: [role('ustr'), role('russia', { mark: 'triangle' }), role('site', { mark: 'circle' })],
  meters: [],
  tracks: [],
  channels: [],
  pays: [],
  issues: [],
  moves: [],
  events: [],
  eachRound: [],
  outcomes: [{ id: 'over', onlyIf: null, ends: false, title: 'It is over', text: '', history: false }],
  credibility: {
    start: 50,
    kept: 1,
    broken: -2,
    exposed: -4,
    weight: { independent: 3, 'joint-review': 2, 'self-report': 1 },
  },
  history: null,
  sources: {},
  teaching: { aims: [], questions: [], plan: {}, glossary: [] },
  ...more,
});
