/** A setup made ready to play: closures for its expressions, look-ups for its names. Made once a setup. */
import { ANYWHERE, compile, type Expr, type Places, type Read, type Where } from './expressions.ts';
import { layoutOf, type Layout } from './layout.ts';
import type {
  Act,
  Happening,
  Issue,
  IssueId,
  Meter,
  Move,
  Objective,
  Option,
  OptionId,
  Outcome,
  Pay,
  Pledge,
  Role,
  RoleId,
  Setup,
  Track,
} from './setup.ts';
import type { Effect } from './effect.ts';

export interface EffectRules {
  readonly effect: Effect;
  readonly if: Read | null;
  readonly chance: Read | null;
  /** The value of `by` or `leak`. */
  readonly value: Read | null;
  readonly then: readonly EffectRules[];
  readonly else: readonly EffectRules[];
  /** Its number among the setup's delayed effects; -1: acts at once. */
  readonly delayed: number;
}
export interface PledgeRules {
  readonly pledge: Pledge;
  readonly keptIf: Read;
  readonly looksKeptIf: Read;
  readonly ifCalledEarly: readonly EffectRules[];
  readonly ifKept: readonly EffectRules[];
  readonly ifBroken: readonly EffectRules[];
  readonly act: { readonly act: Act; readonly delivers: Read; readonly then: readonly EffectRules[] } | null;
}
export interface OptionRules {
  readonly option: Option;
  readonly index: number;
  readonly needs: ReadonlyMap<RoleId, Read>;
  readonly delivery: ReadonlyMap<RoleId, Read>;
  readonly atSignature: readonly EffectRules[];
  readonly pledge: PledgeRules | null;
}
export interface IssueRules {
  readonly issue: Issue;
  readonly index: number;
  readonly options: readonly OptionRules[];
  readonly option: ReadonlyMap<string, OptionRules>;
  /** Its slots: the option that stands, its verdict, its truth. */
  readonly at: { readonly deal: number; readonly verdict: number; readonly kept: number };
  /** No option needs room at home. */
  readonly bare: boolean;
  /** The issue and all its options, by id. */
  readonly everything: { readonly issue: IssueId; readonly options: readonly OptionId[] };
  /** Slots that show what stands here: hidden from those who may not read it. */
  readonly standingSlots: readonly number[];
}
export interface MoveRules {
  readonly move: Move;
  readonly index: number;
  /** Of the role that may play it. */
  readonly seat: number;
  /** Its slots: plays ever, plays this month, the month it was last opened. */
  readonly at: { readonly times: number; readonly now: number; readonly last: number };
  readonly availableIf: Read | null;
  readonly blockedIf: Read | null;
  readonly then: readonly EffectRules[];
}
export interface EventRules {
  readonly event: Happening;
  readonly onlyIf: Read | null;
  readonly chance: Read | null;
  readonly then: readonly EffectRules[];
}
export interface RoleRules {
  readonly role: Role;
  readonly seat: number;
  /** Its slots. */
  readonly at: { readonly capital: number; readonly credibility: number };
  readonly capital: Read;
  readonly objectives: readonly {
    readonly objective: Objective;
    readonly attained: Read;
    readonly onlyIf: Read | null;
  }[];
}
export interface TrackRules {
  readonly track: Track;
  readonly eachRound: Read;
  readonly holding: readonly { readonly holder: RoleId; readonly effects: readonly EffectRules[] }[];
}
export interface Rules {
  readonly setup: Setup;
  readonly layout: Layout;
  readonly places: Places;
  readonly roles: readonly RoleRules[];
  readonly role: ReadonlyMap<string, RoleRules>;
  readonly meter: ReadonlyMap<string, Meter>;
  readonly tracks: readonly TrackRules[];
  readonly track: ReadonlyMap<string, TrackRules>;
  readonly issues: readonly IssueRules[];
  readonly issue: ReadonlyMap<string, IssueRules>;
  readonly moves: readonly MoveRules[];
  readonly move: ReadonlyMap<string, MoveRules>;
  readonly pays: readonly { readonly pay: Pay; readonly rate: Read; readonly demand: Read; readonly costs: Read }[];
  readonly events: readonly EventRules[];
  readonly eachRound: readonly EffectRules[];
  readonly outcomes: readonly { readonly outcome: Outcome; readonly onlyIf: Read | null }[];
  /** Every effect with a delay, by its number. */
  readonly delayed: readonly EffectRules[];
}

const cache = new WeakMap<Setup, Rules>();
/** The rules of a setup, compiled on first use. */
export function rulesOf(setup: Setup): Rules {
  let rules = cache.get(setup);
  if (!rules) cache.set(setup, (rules = compileSetup(setup)));
  return rules;
}

function compileSetup(setup: Setup): Rules {
  const layout = layoutOf(setup);
  const places = placesOf(setup, layout);
  const delayed: EffectRules[] = [];
  const read = (expr: Expr, where: Where = ANYWHERE): Read => compile(expr, places, where);
  const maybe = (expr: Expr | null | undefined, where?: Where): Read | null =>
    expr === null || expr === undefined ? null : read(expr, where);
  const effects = (list: readonly Effect[], where?: Where): readonly EffectRules[] => list.map((e) => one(e, where));
  const one = (effect: Effect, where?: Where): EffectRules => {
    const inner = effect.do === 'group' ? effect : null;
    const value = 'by' in effect ? effect.by : effect.do === 'open' ? effect.leak : undefined;
    const rules: EffectRules = {
      effect,
      if: maybe(effect.if, where),
      chance: maybe(effect.chance, where),
      value: maybe(value, where),
      then: inner ? effects(inner.then, where) : [],
      else: inner ? effects(inner.else, where) : [],
      delayed: effect.in ? delayed.length : -1,
    };
    if (effect.in) delayed.push(rules);
    return rules;
  };
  const pledge = (p: Pledge, issue: string): PledgeRules => {
    const where: Where = { in: 'pledge', issue };
    const keptIf = read(p.keptIf, where);
    return {
      pledge: p,
      keptIf,
      looksKeptIf: maybe(p.looksKeptIf, where) ?? keptIf,
      ifCalledEarly: effects(p.ifCalledEarly, where),
      ifKept: effects(p.ifKept, where),
      ifBroken: effects(p.ifBroken, where),
      act: p.act && { act: p.act, delivers: read(p.act.delivers, where), then: effects(p.act.then, where) },
    };
  };
  const reads = (of: { readonly [role: string]: Expr }): Map<string, Read> =>
    new Map(Object.entries(of).map(([role, expr]) => [role, read(expr)]));

  const issues = setup.issues.map((issue, index): IssueRules => {
    const options = issue.options.map((option, place): OptionRules => ({
      option,
      index: place,
      needs: reads(option.needs),
      delivery: reads(option.delivery),
      atSignature: effects(option.atSignature),
      pledge: option.pledge && pledge(option.pledge, issue.id),
    }));
    const at = { deal: layout.deal(issue.id), verdict: layout.verdict(issue.id), kept: layout.kept(issue.id) };
    const marks = layout.marks.filter((mark) => mark.issue === issue.id).map((mark) => mark.slot);
    return {
      issue,
      index,
      options,
      option: new Map(options.map((o) => [o.option.id, o])),
      bare: options.every(({ needs }) => needs.size === 0),
      everything: { issue: issue.id, options: issue.options.map((option) => option.id) },
      at,
      standingSlots: [at.deal, at.verdict, ...marks],
    };
  });
  const moves = setup.moves.map((move, index): MoveRules => ({
    move,
    index,
    seat: setup.roles.findIndex(({ id }) => id === move.by),
    at: { times: layout.times(move.id), now: layout.now(move.id), last: layout.last(move.id) },
    availableIf: maybe(move.availableIf),
    blockedIf: maybe(move.blockedIf, { in: 'move' }),
    then: effects(move.then, { in: 'move' }),
  }));
  const roles = setup.roles.map((role, seat): RoleRules => ({
    role,
    seat,
    at: { capital: layout.capital(role.id), credibility: layout.credibility(role.id) },
    capital: read(role.capital.eachRound),
    objectives: role.objectives.map((objective) => ({
      objective,
      attained: read(objective.attained),
      onlyIf: maybe(objective.onlyIf),
    })),
  }));
  const tracks = setup.tracks.map((track): TrackRules => ({
    track,
    eachRound: read(track.eachRound),
    holding: track.holdingCosts.map((cost) => ({ holder: cost.holder, effects: effects(cost.effects) })),
  }));
  return {
    setup,
    layout,
    places,
    roles,
    tracks,
    issues,
    moves,
    delayed,
    role: new Map(roles.map((r) => [r.role.id, r])),
    meter: new Map(setup.meters.map((m) => [m.id, m])),
    track: new Map(tracks.map((t) => [t.track.id, t])),
    issue: new Map(issues.map((i) => [i.issue.id, i])),
    move: new Map(moves.map((m) => [m.move.id, m])),
    pays: setup.pays.map((pay) => ({ pay, rate: read(pay.rate), demand: read(pay.demand), costs: read(pay.costs) })),
    events: setup.events.map((event) => ({
      event,
      onlyIf: maybe(event.onlyIf),
      chance: maybe(event.chance),
      then: effects(event.then),
    })),
    eachRound: effects(setup.eachRound),
    outcomes: setup.outcomes.map((outcome) => ({ outcome, onlyIf: maybe(outcome.onlyIf) })),
  };
}

function placesOf(setup: Setup, layout: Layout): Places {
  return {
    ...layout,
    clampsOf: (track, holder) =>
      (setup.tracks.find((t) => t.id === track)?.clamps ?? []).flatMap((clamp, i) =>
        clamp.holder === holder ? [layout.clamp(track, i)] : [],
      ),
    mark: (issue, move) => {
      const mark = layout.marks.find((m) => m.issue === issue && m.move === move);
      if (!mark) throw new Error(`No mark of "${move}" in the pledges of "${issue}"`);
      return mark.slot;
    },
  };
}

/** The option standing on an issue, with its rules; null when nothing stands that this board shows. */
export function standingOption(
  rules: Rules,
  board: { standing: { readonly [issue: string]: { option: string } } },
  issue: string,
): OptionRules | null {
  const standing = board.standing[issue];
  return standing ? (rules.issue.get(issue)?.option.get(standing.option) ?? null) : null;
}
