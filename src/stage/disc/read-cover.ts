/** A case as the picture on its cover: the table before anyone sits down, and what may be promised there, each where it would fall due. */
import type { Due, Setup } from '../../kernel/setup.ts';
import type { DiscInput, DiscPledge } from './input.ts';
import { lanesOf } from './read-pledges.ts';

/** `opening` is the disc of the first month. Its months go unnamed: a cover is looked at, not read. */
export const coverOf = (opening: DiscInput, setup: Setup): DiscInput => ({
  ...opening,
  months: opening.months.map(() => ({ label: '' })),
  pledges: promised(setup),
});

/** Of each issue the firmest promise that has a date: options run from the easiest for their giver to the hardest. */
function promised(setup: Setup): DiscPledge[] {
  return setup.issues.flatMap((issue): DiscPledge[] => {
    const dated = issue.options.flatMap(({ pledge }) => {
      const round = pledge ? dueOf(pledge.due, issue.opens) : null;
      return pledge && round !== null && round <= setup.calendar.rounds ? [{ by: pledge.by, round }] : [];
    });
    const firmest = dated.at(-1);
    if (!firmest) return [];
    return [
      {
        ...firmest,
        issue: issue.id,
        since: issue.opens,
        lane: lanesOf(setup, firmest.by, issue),
        form: 'dated',
        state: 'due',
        exposed: false,
        called: false,
      },
    ];
  });
}

/** Signed as early as it can be; null: no one month. */
function dueOf(due: Due, opens: number): number | null {
  switch (due.kind) {
    case 'at':
      return due.round;
    case 'after':
      return opens + due.rounds;
    case 'each-round':
    case 'undated':
      return null;
  }
}
