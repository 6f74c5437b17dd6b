/** What the numbers of the Hanoi case promise before anyone plays: read from the compiled file alone. */
import { describe, expect, it } from 'vitest';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import type { Prose } from '../../src/kernel/prose.ts';
import type { Setup } from '../../src/kernel/setup.ts';

/** Points over no deal, by role in the file's order, if every promise is kept. */
type Gains = readonly number[];
interface Bundle {
  /** Place of the option in each issue; -1: left out. */
  readonly picks: readonly number[];
  readonly gains: Gains;
}

const ROLES = hanoi.roles.map((role) => role.id);
const [USTR, RUSSIA, SITE] = [ROLES.indexOf('ustr'), ROLES.indexOf('russia'), ROLES.indexOf('site')];
const bundles = compatible(hanoi);
const noDeal = hanoi.roles.reduce((sum, role) => sum + (role.walkAway ?? 0), 0);
const joint = (gains: Gains): number => gains.reduce((sum, gain) => sum + gain, 0);
const allGain = ({ gains }: Bundle): boolean => gains.every((gain) => gain > 0);

/** Every package whose options may stand together. */
function compatible(setup: Setup): Bundle[] {
  const place = new Map(setup.issues.map((issue, i) => [issue.id, i]));
  const banned = setup.issues.map((issue) =>
    issue.options.map((option) =>
      option.rulesOut.map((other): [number, number] => {
        const at = place.get(other.issue) ?? -1;
        return [at, setup.issues[at]?.options.findIndex((o) => o.id === other.option) ?? -1];
      }),
    ),
  );
  const found: Bundle[] = [];
  const picks: number[] = setup.issues.map(() => -1);
  const gains = ROLES.map(() => 0);
  const choose = (at: number): void => {
    const issue = setup.issues[at];
    if (!issue) {
      found.push({ picks: picks.slice(), gains: gains.slice() });
      return;
    }
    picks[at] = -1;
    choose(at + 1);
    issue.options.forEach((option, pick) => {
      if (banned[at]?.[pick]?.some(([other, its]) => other < at && picks[other] === its)) return;
      picks[at] = pick;
      ROLES.forEach((role, seat) => (gains[seat] = (gains[seat] ?? 0) + (option.worth[role] ?? 0)));
      choose(at + 1);
      ROLES.forEach((role, seat) => (gains[seat] = (gains[seat] ?? 0) - (option.worth[role] ?? 0)));
    });
    picks[at] = -1;
  };
  choose(0);
  return found;
}

/** Packages that Washington and Moscow could sign without the site. */
const withoutSite = bundles.filter(({ picks }) =>
  picks.every((pick, i) => pick === -1 || !hanoi.issues[i]?.between.includes('site')),
);
const gain = (bundle: Bundle, seat: number): number => bundle.gains[seat] ?? 0;

describe('the packages of Hanoi', () => {
  it('has a zone of agreement that is neither empty nor everything', () => {
    const share = bundles.filter(allGain).length / bundles.length;
    expect(bundles).toHaveLength(129_600);
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.3);
  });

  it('makes the best deal worth at least 30 % more than no deal', () => {
    const best = Math.max(...bundles.filter(allGain).map(({ gains }) => joint(gains)));
    expect(best / noDeal).toBeGreaterThanOrEqual(0.3);
  });

  it('leaves the site worse off under most deals that suit the other two', () => {
    const good = withoutSite.filter((bundle) => gain(bundle, USTR) > 0 && gain(bundle, RUSSIA) > 0);
    const hurt = good.filter((bundle) => gain(bundle, SITE) < 0);
    expect(good.length).toBeGreaterThan(100);
    expect(hurt.length / good.length).toBeGreaterThan(0.8);
  });

  it('lets the site buy its way into every deal that hurts it', () => {
    const open = bundles.filter((bundle) => gain(bundle, SITE) > 0);
    const best = [...new Map(open.map((b) => [`${gain(b, USTR)}/${gain(b, RUSSIA)}`, b])).values()];
    const shut = withoutSite
      .filter((b) => gain(b, USTR) > 0 && gain(b, RUSSIA) > 0 && gain(b, SITE) <= -6)
      .filter((b) => !best.some((o) => gain(o, USTR) >= gain(b, USTR) && gain(o, RUSSIA) >= gain(b, RUSSIA)));
    expect(shut).toEqual([]);
  });

  it('can better what history signed for all three', () => {
    const signed = hanoi.history?.rounds[0]?.deals[0]?.package ?? {};
    const picks = hanoi.issues.map((issue) => issue.options.findIndex((option) => option.id === signed[issue.id]));
    const history = bundles.find((bundle) => bundle.picks.every((pick, i) => pick === picks[i]));
    expect(history?.gains).toEqual([15, 7, -5]);
    const better = bundles.filter((b) => b.gains.every((points, seat) => points > (history?.gains[seat] ?? 0)));
    expect(better.length).toBeGreaterThan(1000);
  });
});

describe('the issues of Hanoi', () => {
  it.each(hanoi.issues.map((issue) => [issue.id, issue] as const))('%s matters to at least two seats', (_, issue) => {
    const ranges = ROLES.map((role) => {
      const worths = [0, ...issue.options.map((option) => option.worth[role] ?? 0)];
      return Math.max(...worths) - Math.min(...worths);
    });
    expect(ranges.filter((range) => range >= 4).length).toBeGreaterThanOrEqual(2);
  });

  it('has no option that another, or none at all, betters for everyone', () => {
    const beaten = hanoi.issues.flatMap((issue) => {
      const choices = [ROLES.map(() => 0), ...issue.options.map((option) => ROLES.map((role) => option.worth[role] ?? 0))];
      return choices.filter((mine) =>
        choices.some((other) => other !== mine && other.every((points, seat) => points >= (mine[seat] ?? 0))),
      );
    });
    expect(beaten).toEqual([]);
  });

  it('never pays more on paper than the whole clause is worth', () => {
    for (const { options } of hanoi.issues)
      for (const { worth, paper } of options)
        for (const [role, part] of Object.entries(paper)) {
          expect(Math.abs(part)).toBeLessThanOrEqual(Math.abs(worth[role] ?? 0));
          expect(part * (worth[role] ?? 0)).toBeGreaterThanOrEqual(0);
        }
  });
});

describe('the words of Hanoi', () => {
  const words = (prose: Prose): number =>
    prose
      .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans))
      .map((span) => span.text.split(/\s+/).filter(Boolean).length)
      .reduce((sum, count) => sum + count, 0);
  const headings = (prose: Prose): string[] =>
    prose.flatMap((block) => (block.kind === 'heading' ? [block.spans.map((span) => span.text).join('')] : []));

  it.each(['brief', 'instructions'] as const)('gives each seat an equal %s under the same headings', (part) => {
    const lengths = hanoi.roles.map((role) => words(role[part]));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    for (const length of lengths) expect(Math.abs(length - mean) / mean).toBeLessThan(0.1);
    for (const role of hanoi.roles) expect(headings(role[part])).toEqual(headings(hanoi.roles[0]?.[part] ?? []));
  });

  it('speaks of offices and shops, not of people and firms, and calls nobody names', () => {
    const { sources: _sources, ...told } = hanoi;
    const text = JSON.stringify(told);
    expect(text).not.toMatch(/AllofMP3|Gref|Schwab|Kvasov|MasterCard|\bVisa\b|Rosbank|Xrost/i);
    expect(text).not.toMatch(/\b(pirates?|piracy|thief|thieves|bully|blackmail|regime)\b/i);
  });

  it('tags every move and event, and says why it is Record', () => {
    for (const { id, tag, record } of [...hanoi.moves, ...hanoi.events])
      if (tag === 'record') expect(record, id).toBeTruthy();
  });

  it('is as rich as the case needs', () => {
    for (const role of ROLES) expect(hanoi.moves.filter((move) => move.by === role).length).toBeGreaterThanOrEqual(8);
    expect(hanoi.issues).toHaveLength(11);
    expect(hanoi.events.length).toBeGreaterThanOrEqual(14);
    expect(hanoi.outcomes).toHaveLength(8);
  });
});
