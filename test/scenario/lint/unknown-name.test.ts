/** A name that is not declared, wherever a name can stand. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { small } from '../small.ts';

const base = small({
  more: `history: { chance: { raid: true }, rounds: { 2006-11: { deals: [ { by: ustr, to: [russia], package: { shutdown: dated } } ], moves: { ustr: [press] }, calls: [ { by: ustr, issue: shutdown } ], keeps: { russia: [shutdown] } } } }
pays: { site: { meter: traffic } }
each-round:
  - { add: { credibility.ustr: 1 }, advance: { accession: 1 }, release: { accession: { ustr: 1 } }, open: [cards], lapse: shutdown, publish: newest }`,
});

test('all of these names are known', () => expect(readScenario(base).problems).toEqual([]));

describe('a slip in one of them', () => {
  test.each([
    ['of: russia', 'of: rusia', '`rusia` is not a role. Did you mean `russia`?'],
    ['seen-by: [russia]', 'seen-by: [rusia]', '`rusia` is not a role. Did you mean `russia`?'],
    ['wanted-by: russia', 'wanted-by: usst', '`usst` is not a role. Did you mean `ustr`?'],
    [
      'clamps: { ustr',
      'clamps: { ustrr',
      '`ustrr` is neither a role nor named under `neutral`. Add `neutral: { ustrr: Its name }` to the track.',
    ],
    ['to: site', 'to: sit', '`sit` is not a role. Did you mean `site`?'],
    ['between: [ustr, russia]', 'between: [ustr, rus]', '`rus` is not a role. Did you mean `russia`?'],
    ['worth: { ustr: 5 }', 'worth: { us: 5 }', '`us` is not a role. Did you mean `ustr`?'],
    ['pledge: { by: russia, due', 'pledge: { by: russland, due', '`russland` is not a role. Did you mean `russia`?'],
    ['proof: independent', 'proof: deals.cards', '`cards` is not an issue. Did you mean `cards_word`?'],
    [
      'by: russia, says: Raid',
      'by: moscow, says: Raid',
      '`moscow` is not a role. The roles are `ustr`, `russia`, `site`.',
    ],
    ['says: Press,', 'says: Press, felt-by: { sites: small },', '`sites` is not a role. Did you mean `site`?'],
    ['{ cut: cards }', '{ cut: card }', '`card` is not a channel. Did you mean `cards`?'],
    ['open: [cards]', 'open: [cards, visa]', '`visa` is not a channel. The channels are `cards`.'],
    ['meters.traffic: -5', 'meters.trafic: -5', '`trafic` is not a meter. Did you mean `traffic`?'],
    ['credibility.ustr: 1', 'credibility.uster: 1', '`uster` is not a role. Did you mean `ustr`?'],
    ['advance: { accession', 'advance: { acession', '`acession` is not a track. Did you mean `accession`?'],
    [
      'release: { accession: { ustr',
      'release: { accession: { site',
      '`site` holds no clamps on track `accession`. Its holders are ustr, georgia.',
    ],
    ['lapse: shutdown', 'lapse: shut', '`shut` is not an issue. Did you mean `shutdown`?'],
    ['publish: newest', 'publish: news', '`news` is not an issue. The issues are `shutdown`, `cards_word`.'],
    ['meter: traffic', 'meter: cash', '`cash` is not a meter. The meters are `site_online`, `traffic`, `home`, `law`.'],
    ['pays: { site', 'pays: { shop', '`shop` is not a role. The roles are `ustr`, `russia`, `site`.'],
    [
      'chance: { raid',
      'chance: { ride',
      '`ride` is neither a move, nor an event, nor an issue with an act. Did you mean `raid`?',
    ],
    ['to: [russia], package', 'to: [russa], package', '`russa` is not a role. Did you mean `russia`?'],
    [
      'package: { shutdown: dated',
      'package: { shutdown: date',
      '`date` is not an option of `shutdown`. Did you mean `dated`?',
    ],
    ['moves: { ustr: [press]', 'moves: { ustr: [pres]', '`pres` is not a move. Did you mean `press`?'],
    [
      'moves: { ustr: [press]',
      'moves: { ustr: [raid]',
      '`raid` is a move of `russia`, not of `ustr`. Write it under `russia`.',
    ],
    [
      'calls: [ { by: ustr, issue: shutdown',
      'calls: [ { by: ustr, issue: shutdwn',
      '`shutdwn` is not an issue. Did you mean `shutdown`?',
    ],
    ['keeps: { russia', 'keeps: { russsia', '`russsia` is not a role. Did you mean `russia`?'],
  ])('%s → %s', (from, to, line) => {
    expect(base).toContain(from);
    const { setup, problems } = readScenario(base.replace(from, to));
    expect(setup).toBeNull();
    expect(problems.map(({ message, mend }) => `${message} ${mend}`)).toContain(line);
  });
});

test('it points to the name itself', () => {
  const text = base.replace('worth: { ustr: 5 }', 'worth: { us: 5 }');
  const { line = 0, column = 0 } = readScenario(text).problems[0] ?? {};
  expect(text.split('\n')[line - 1]?.slice(column - 1)).toMatch(/^us: 5/);
});

test('a name whose declaration was misspelt is not told again', () => {
  const text = base.replace('  traffic: {', '  Traffic: {');
  expect(readScenario(text).problems.map(({ code }) => code)).toEqual(['bad-id']);
});
