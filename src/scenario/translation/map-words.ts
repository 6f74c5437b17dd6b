/**
 * The one list of what is words in a setup: a walk over all of it that calls a voice for each, with the place at which an
 * author finds it. A voice that notes what it hears gives the list; one that answers in another language translates.
 */
import type { Effect } from '../../kernel/effect.ts';
import type { Forms, Prose } from '../../kernel/prose.ts';
import type { Band, Issue, Move, Option, Pledge, Role, Setup, Track } from '../../kernel/setup.ts';
import type { Path } from '../problems.ts';

/**
 * Places are those of the scenario file, but that roles' objectives and outcomes are found by their ids, and the sentences
 * of a list of effects by their order: an effect's own first, then those inside its `then`, then those inside its `else`.
 */
export interface Voice {
  text(place: Path, original: string): string;
  /** The name of a paper or a date: it may stay as it is. */
  name(place: Path, original: string): string;
  prose(place: Path, original: Prose): Prose;
  /** Asked once for each role, whether or not the original has any. */
  forms(place: Path, original: Forms | undefined): Forms | undefined;
}

/** The setup as the voice says it; rules, ids and order are untouched. */
export function mapWords(setup: Setup, voice: Voice): Setup {
  const { reworded, each, effects } = rewording(voice);
  return {
    ...reworded(setup, [], ['title', 'about']),
    roles: setup.roles.map((role) => roleIn(voice, role, ['roles', role.id])),
    meters: setup.meters.map((meter) => {
      const at = ['meters', meter.id];
      // A sign such as % is the same in every language.
      const worded = reworded(meter, at, /\p{L}/u.test(meter.unit) ? ['says', 'unit'] : ['says']);
      const named = (key: string, bands: readonly Band[]): Band[] =>
        bands.map((band) => ({
          ...band,
          says: voice.text([...at, key, band.id], band.says ?? band.id.replaceAll('_', ' ')),
        }));
      return {
        ...worded,
        bands: meter.bands && named('others-see', meter.bands),
        ...(meter.stages ? { stages: named('stages', meter.stages) } : {}),
      };
    }),
    tracks: setup.tracks.map((track) => trackIn(voice, track, ['tracks', track.id])),
    channels: setup.channels.map((channel) => reworded(channel, ['channels', channel.id], ['says', 'short'])),
    issues: setup.issues.map((issue) => issueIn(voice, issue, ['issues', issue.id])),
    moves: setup.moves.map((move): Move => {
      const at = ['moves', move.id];
      const worded = reworded(move, at, ['says', 'details', 'availableSays', 'blockedSays']);
      return { ...worded, then: effects(move.then, [...at, 'then']) };
    }),
    events: setup.events.map((event) => {
      const at = ['events', event.id];
      return { ...reworded(event, at, ['headline', 'text']), then: effects(event.then, [...at, 'then']) };
    }),
    eachRound: effects(setup.eachRound, ['each-round']),
    outcomes: setup.outcomes.map((outcome) => reworded(outcome, ['outcomes', outcome.id], ['title', 'text'])),
    sources: Object.fromEntries(
      Object.entries(setup.sources).map(([key, source]) => {
        const at = ['sources', key];
        const publisher = voice.name([...at, 'publisher'], source.publisher);
        const date = voice.name([...at, 'date'], source.date);
        return [key, { ...reworded(source, at, ['note']), publisher, date }];
      }),
    ),
    teaching: {
      aims: setup.teaching.aims.map((aim, place) => voice.text(['teaching', 'aims', place], aim)),
      questions: setup.teaching.questions.map((one, place) => voice.text(['teaching', 'questions', place], one)),
      plan: each(setup.teaching.plan, ['teaching', 'minutes']),
      glossary: setup.teaching.glossary.map((entry) =>
        reworded(entry, ['teaching', 'glossary', entry.term], ['term', 'says']),
      ),
    },
  };
}

function roleIn(voice: Voice, { forms: own, ...role }: Role, at: Path): Role {
  const { reworded } = rewording(voice);
  // A role without a whole name of its own has none in any language.
  const whole = role.fullName !== role.name;
  const named = reworded(role, at, whole ? ['name', 'fullName', 'brings'] : ['name', 'brings']);
  const forms = voice.forms([...at, 'forms'], own);
  return {
    ...named,
    fullName: whole ? named.fullName : named.name,
    ...(forms && { forms }),
    brief: voice.prose([...at, 'brief'], role.brief),
    instructions: voice.prose([...at, 'instructions'], role.instructions),
    objectives: role.objectives.map((goal) => reworded(goal, [...at, 'objectives', goal.id], ['says'])),
  };
}

function trackIn(voice: Voice, track: Track, at: Path): Track {
  const { reworded, each, effects } = rewording(voice);
  return {
    ...reworded(track, at, ['says', 'short']),
    holdingCosts: track.holdingCosts.map((cost) => ({
      ...cost,
      effects: effects(cost.effects, [...at, 'holding-costs', cost.holder]),
    })),
    neutral: each(track.neutral, [...at, 'neutral']),
  };
}

function issueIn(voice: Voice, issue: Issue, at: Path): Issue {
  const { reworded, each, effects } = rewording(voice);
  return {
    ...reworded(issue, at, ['says', 'short', 'details']),
    options: issue.options.map((option): Option => {
      const here = [...at, 'options', option.id];
      return {
        ...reworded(option, here, ['says', 'short', 'details']),
        needsSays: each(option.needsSays, [...here, 'needs']),
        atSignature: effects(option.atSignature, [...here, 'at-signature']),
        pledge: option.pledge && pledgeIn(voice, option.pledge, [...here, 'pledge']),
      };
    }),
  };
}

function pledgeIn(voice: Voice, pledge: Pledge, at: Path): Pledge {
  const { reworded, effects } = rewording(voice);
  const act = [...at, 'act'];
  return {
    ...pledge,
    ifCalledEarly: effects(pledge.ifCalledEarly, [...at, 'if-called-early']),
    ifKept: effects(pledge.ifKept, [...at, 'if-kept']),
    ifBroken: effects(pledge.ifBroken, [...at, 'if-broken']),
    act: pledge.act && { ...reworded(pledge.act, act, ['says']), then: effects(pledge.act.then, [...act, 'then']) },
  };
}

/** The ways in which words stand in a setup: under keys, in blocks by id, in effects. */
function rewording(voice: Voice) {
  /** A property that is left out or empty stays so. */
  function reworded<Part extends object>(part: Part, at: Path, properties: readonly (keyof Part & string)[]): Part {
    const changed = { ...part };
    for (const property of properties) {
      const words: unknown = part[property];
      if (typeof words === 'string' && words !== '')
        changed[property] = voice.text([...at, keyOf(property)], words) as Part[typeof property];
    }
    return changed;
  }
  const each = (block: { readonly [id: string]: string }, at: Path): { [id: string]: string } =>
    Object.fromEntries(Object.entries(block).map(([id, words]) => [id, voice.text([...at, id], words)]));
  function effects(list: readonly Effect[], at: Path): Effect[] {
    let next = 0;
    const one = (effect: Effect): Effect => {
      const said = effect.says === undefined ? effect : { ...effect, says: voice.text([...at, next++], effect.says) };
      return said.do === 'group' ? { ...said, then: said.then.map(one), else: said.else.map(one) } : said;
    };
    return list.map(one);
  }
  return { reworded, each, effects };
}

/** `availableSays` is `available-says` in a scenario file. */
const keyOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
