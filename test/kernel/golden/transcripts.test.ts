/**
 * One small case for each instrument and each way to end, played to its end and written out: each
 * fact, then what each seat saw. A reviewer reads the difference.
 */
import { expect, test } from 'vitest';
import { debriefOf } from '../../../src/kernel/debrief.ts';
import { transcript } from '../../../src/text/transcript.ts';
import { Game, seats } from '../../support/game.ts';
import * as cases from './cases.ts';

/** Writes the game out, with the scores it came to. */
async function golden(name: string, game: Game): Promise<void> {
  expect(game.state.phase).toBe('over');
  const scores = debriefOf(game.record).scores.map(({ role, score, lines }) => {
    const parts = lines.map((line) =>
      `${line.issue ?? line.objective ?? ''} ${line.kind} ${Number(line.points.toFixed(2))}`.trim(),
    );
    return `${role} ${Number(score.toFixed(2))} = ${parts.join(' + ')}`;
  });
  const text = `${transcript(
    game.log.map((entry) => ({
      ...entry,
      facts: entry.facts.map(({ fact, shown: { '': _spectator, ...shown } }) => ({ fact, shown })),
    })),
    game.rules.setup,
  )}\nScores\n  ${scores.join('\n  ')}\n`;
  await expect(text).toMatchFileSnapshot(`../../golden/${name}.txt`);
}

test('leverage: clamps hold steps, cost their holder, come off by deal and come back for a broken pledge', async () => {
  const game = new Game(cases.leverage);
  const { ustr, russia } = seats(game);
  game.month();
  ustr.offers('russia', { protocol: 'half', discs: 'night' });
  russia.accepts();
  game.month({ ustr: ['ease'] });
  game.month({ ustr: ['raise'] });
  game.month();
  await golden('leverage', game);
});

test('pledges: dated and proven independently, one kept and one broken', async () => {
  const game = new Game(cases.dated);
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { discs: 'night', bill: 'passed' });
  russia.accepts();
  game.month({ russia: ['checks'] });
  game.month();
  game.month();
  game.month();
  await golden('pledge-dated', game);
});

test('pledges: an undated one is called early and costs the caller, another is never called', async () => {
  const game = new Game(cases.undated);
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { shutdown: 'objective', effort: 'best' });
  russia.accepts();
  game.month();
  ustr.calls('shutdown');
  ustr.cannot({ do: 'call', issue: 'shutdown' }, 'already-called');
  game.month({ russia: ['raid'] });
  game.month();
  game.month();
  await golden('pledge-undated', game);
});

test('pledges: a show for the cameras passes a joint review, until it is exposed', async () => {
  const game = new Game(cases.review);
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { proof: 'review' });
  russia.accepts();
  ustr.offers('russia', { shutdown: 'dated' });
  russia.accepts();
  game.month({ russia: ['show_raid'] });
  game.month({ russia: ['slow'] });
  game.month();
  game.month({ ustr: ['audit'] });
  await golden('pledge-review', game);
});

test('pledges: a claim is the proof of self-report; silence is broken; a false claim can come out', async () => {
  const game = new Game(cases.selfReport);
  const { ustr, russia, site } = seats(game);
  ustr.offers('russia', { discs: 'night' });
  russia.accepts();
  ustr.offers('site', { books: 'open' });
  site.accepts();
  russia.claims('discs');
  game.month();
  game.month();
  game.month({ ustr: ['audit'] });
  game.month();
  await golden('pledge-self-report', game);
});

test('pledges: every month, with a free act that may fail', async () => {
  const game = new Game(cases.eachRound, 3);
  const { russia, site } = seats(game);
  site.offers('russia', { charges: 'harbour', escrow: 'fifteen' });
  russia.accepts();
  game.month({}, { site: ['escrow'] });
  game.month({}, { site: ['escrow'] });
  game.month({ russia: ['raid'] });
  site.cannot({ do: 'claim', issue: 'escrow' }, 'no-pledge');
  game.month();
  await golden('pledge-each-round', game);
});

test('payment cutoffs: routes are cut, leak, cost upkeep, are sued over and reopen', async () => {
  const game = new Game(cases.payments, 1, { sue: true });
  game.month({ site: ['sue', 'vouchers'] });
  game.month({ ustr: ['ask_networks'], site: ['vouchers'] });
  game.month();
  game.month();
  await golden('payments', game);
});

test('secrets: a private deal, a copy, a leak to the press, and who learns what when', async () => {
  const game = new Game(cases.secrets);
  const { ustr, russia, site } = seats(game);
  ustr.offers('russia', { discs: 'night' });
  russia.accepts();
  russia.offers('site', { charges: 'none' }, ['ustr']);
  site.accepts();
  site.says({ kind: 'matters', issue: 'charges', level: 4 }, ['russia']);
  game.must('site', { do: 'estimate', of: 'ustr', issue: 'discs', points: 7 });
  game.month({ ustr: ['leak'] });
  ustr.offers('russia', { discs: 'surprise' });
  russia.accepts();
  game.month();
  await golden('secrets', game);
});

test('order and blocking: the raid finds an empty server room, and a card played twice running costs more', async () => {
  const game = new Game(cases.blocking);
  game.month({ site: ['move_host'], russia: ['raid'] });
  game.month({ russia: ['raid'] });
  await golden('blocking', game);
});

test('events: by date, by condition, by chance, and a deadline that ends the case early', async () => {
  const game = new Game(cases.events, 2);
  game.month({ ustr: ['name_site'] });
  game.month({ ustr: ['name_site'] });
  await golden('events-and-early-end', game);
});

test('the last month: dated pledges are tested in the Reckoning, and a returning clamp undoes a step', async () => {
  const game = new Game(cases.reckoning);
  const { ustr, russia } = seats(game);
  ustr.offers('russia', { shutdown: 'dated', protocol: 'now' });
  russia.accepts();
  game.month();
  game.month();
  await golden('reckoning', game);
});

test('nothing: three seats say nothing and walk away with what they came with', async () => {
  const game = new Game(cases.nothing);
  game.must(null, { do: 'time-up' });
  game.must(null, { do: 'time-up' });
  await golden('nothing', game);
});
