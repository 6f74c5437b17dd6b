/** Plays a script from end to end as a willing player would, to see that it can be played. */
import { draftPoints } from '../kernel/desk.ts';
import { decide, start } from '../kernel/play.ts';
import { fold } from '../kernel/fold.ts';
import { isRefusal, type Refusal } from '../kernel/refusals.ts';
import { rulesOf } from '../kernel/rules.ts';
import type { Package, Setup } from '../kernel/setup.ts';
import { setupFor } from '../kernel/redact.ts';
import { scoreIfKept } from '../kernel/score.ts';
import { viewFor } from '../kernel/view.ts';
import { actsAtBeginning, month, type Act } from './director.ts';
import type { Lesson, LessonStep } from './lesson.ts';

/** Where a rehearsal stopped, and why. */
export type Hitch = { readonly step: string } & (
  | { readonly why: 'refused'; readonly act: Act; readonly refusal: Refusal }
  /** No setting of the faders shown is worth more than the walk-away. */
  | { readonly why: 'never-above' }
  /** There is no offer to agree to. */
  | { readonly why: 'no-offer' }
  /** The game is not over where its debrief is shown. */
  | { readonly why: 'not-over' }
);

/** null: it plays. A setup's dice fall as seed 1 has them, as in the lesson itself. */
export function rehearse(setup: Setup, lesson: Lesson): Hitch | null {
  const rules = rulesOf(setup);
  const roles = setup.roles.map((role) => role.id);
  const own = setupFor(setup, lesson.seat);
  let { state } = start(setup, LESSON_SEED);
  let draft: Package = {};
  const play = (step: LessonStep, acts: readonly Act[]): Hitch | null => {
    for (const act of acts) {
      const facts = decide(rules, state, act.seat, act.action);
      if (isRefusal(facts)) return { step: step.id, why: 'refused', act, refusal: facts };
      state = fold(rules, state, facts);
    }
    return null;
  };
  /** Best worth of the issues shown, one at a time from what the draft holds. */
  const reach = (step: LessonStep): number => {
    const view = viewFor(rules, state, lesson.seat);
    const base = scoreIfKept(rules, view, lesson.seat);
    const settings = step.shows.faders.flatMap((id) =>
      (setup.issues.find((issue) => issue.id === id)?.options ?? []).map((option) => ({ ...draft, [id]: option.id })),
    );
    return Math.max(...[draft, ...settings].map((pkg) => base + draftPoints(view, own, pkg)));
  };
  for (const step of lesson.steps) {
    if (step.again) ({ state } = start(setup, LESSON_SEED));
    if (step.shows.draft) draft = step.shows.draft;
    const hitch = play(step, actsAtBeginning(lesson, step, roles));
    if (hitch) return hitch;
    if ((step.shows.timeline || step.shows.packages !== null) && state.phase !== 'over')
      return { step: step.id, why: 'not-over' };
    const { until } = step;
    const walkAway = setup.roles.find((role) => role.id === lesson.seat)?.walkAway ?? 0;
    if (until.do === 'above-walk-away' && reach(step) <= walkAway) return { step: step.id, why: 'never-above' };
    if (until.do === 'agree') {
      const offer = state.offers.findLast((one) => one.status === 'live' && one.to.includes(lesson.seat));
      if (!offer) return { step: step.id, why: 'no-offer' };
      const refused = play(step, [{ seat: lesson.seat, action: { do: 'accept', offer: offer.id } }]);
      if (refused) return refused;
    }
    const cards = until.do === 'play' ? [until.move] : until.do === 'seal' ? step.shows.cards.slice(0, 1) : null;
    const refused = cards && play(step, month(lesson, step, roles, cards));
    if (refused) return refused;
  }
  return null;
}

/** Every lesson is played with the same dice. */
export const LESSON_SEED = 1;
