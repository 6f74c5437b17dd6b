/**
 * A setup in which every pledge turns out as foretold: a bot asks "what if this is kept, and that is not?" by
 * writing the answer into the hidden slot of the pledge's truth and playing on.
 */
import type { Effect } from '../../kernel/effect.ts';
import type { Issue, Pledge, Setup } from '../../kernel/setup.ts';
import type { Expr as Rule } from '../../kernel/expressions.ts';

const cache = new WeakMap<Setup, Setup>();

/**
 * The setup with its pledges foretold: each is proven at once, by its slot `kept` alone; what its act would do
 * happens when it is kept; an undated one is tested last. Slots and the numbers of delayed effects stay in place.
 */
export function foretold(setup: Setup): Setup {
  let told = cache.get(setup);
  if (!told) cache.set(setup, (told = { ...setup, issues: setup.issues.map((issue) => withTruth(issue, setup)) }));
  return told;
}

const withTruth = (issue: Issue, setup: Setup): Issue => ({
  ...issue,
  options: issue.options.map((option) => ({
    ...option,
    pledge: option.pledge && asTold(option.pledge, issue.id, setup.calendar.rounds),
  })),
});

function asTold(pledge: Pledge, issue: string, last: number): Pledge {
  // The old test stays in the tree, unread: the layout keeps a slot for every move that it names.
  const told = (old: Rule): Rule => ['or', ['kept', issue], ['and', 0, old]];
  return {
    ...pledge,
    keptIf: told(pledge.keptIf),
    looksKeptIf: pledge.looksKeptIf === null ? null : told(pledge.looksKeptIf),
    due: pledge.due.kind === 'undated' ? { kind: 'at', round: last } : pledge.due,
    proof: 'independent',
    ifKept: [...pledge.ifKept, ...(pledge.act?.then ?? []).map(atOnce)],
  };
}

/** A copied effect may not be delayed: delayed effects are known by their number. */
function atOnce(effect: Effect): Effect {
  const { in: _later, ...rest } = effect;
  return rest.do === 'group' ? { ...rest, then: rest.then.map(atOnce), else: rest.else.map(atOnce) } : rest;
}
