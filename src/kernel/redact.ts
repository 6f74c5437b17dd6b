/** A setup as one seat may have it: what it must play by, without rivals' secrets or the future. */
import { bandOf } from './effects/numbers.ts';
import type { Meter, Option, Role, RoleId, Setup } from './setup.ts';

/**
 * Empties rivals' worth, objectives, instructions and walk-away, the starts of meters the viewer
 * does not see, the script of events and outcomes, history, and what is meant for the instructor. Lists keep their
 * lengths, so the layout of slots stays that of the whole setup. `null` is a spectator.
 */
export function setupFor(setup: Setup, viewer: RoleId | null): Setup {
  return {
    ...setup,
    redactedFor: viewer,
    roles: setup.roles.map((role) => (role.id === viewer ? role : stranger(role))),
    meters: setup.meters.map((meter) =>
      meter.seenBy === null || (viewer !== null && meter.seenBy.includes(viewer)) ? meter : unseen(meter),
    ),
    issues: setup.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => optionFor(option, viewer)),
    })),
    events: setup.events.map((event) => ({
      id: event.id,
      at: null,
      from: null,
      onlyIf: 0,
      chance: null,
      tag: 'rule',
      headline: '',
      text: '',
      then: [],
    })),
    outcomes: setup.outcomes.map((outcome) => ({
      id: outcome.id,
      onlyIf: 0,
      ends: false,
      title: '',
      text: '',
      history: false,
    })),
    eachRound: [],
    history: null,
    teaching: { aims: [], questions: [], plan: {}, glossary: setup.teaching.glossary },
  };
}

const stranger = (role: Role): Role => ({ ...role, instructions: [], walkAway: null, objectives: [] });

/** Starts where its band does, for the band is public; without bands, in the middle of its range. */
function unseen(meter: Meter): Meter {
  const band = meter.bands?.find(({ id }) => id === bandOf(meter, meter.start));
  return { ...meter, start: band ? Math.max(meter.min, band.from) : (meter.min + meter.max) / 2 };
}

function optionFor(option: Option, viewer: RoleId | null): Option {
  const own = <T>(of: { readonly [role: RoleId]: T }): { [role: RoleId]: T } =>
    viewer !== null && Object.hasOwn(of, viewer) ? { [viewer]: of[viewer] as T } : {};
  return {
    ...option,
    worth: own(option.worth),
    paper: own(option.paper),
    needs: own(option.needs),
    needsSays: own(option.needsSays),
  };
}
