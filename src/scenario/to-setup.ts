/** From a file that has the right shape to what a table starts from. Every cross-reference is checked on the way. */
import type { Setup } from '../kernel/setup.ts';
import type { ScenarioFile } from './format/scenario.ts';
import type { Names } from './names.ts';
import type { Report } from './problems.ts';
import { historyOf, sourcesListOf, teachingOf } from './to-setup/casebook.ts';
import { effectsOf } from './to-setup/effects.ts';
import { issuesOf } from './to-setup/issues.ts';
import { makeReader } from './to-setup/reader.ts';
import { rolesOf } from './to-setup/roles.ts';
import { eventsOf, movesOf, outcomesOf } from './to-setup/story.ts';
import { channelsOf, metersOf, paysOf, tracksOf } from './to-setup/world.ts';

/** Whole, even where problems were reported; an expression that could not be read is `BROKEN`. */
export function toSetup(file: ScenarioFile, names: Names, report: Report): Setup {
  const reader = makeReader(names, report);
  const { weight, ...credibility } = file.credibility;
  return {
    format: 'side-letter-setup/1',
    id: file.id,
    language: file.language,
    title: file.title,
    about: file.about,
    stage: file.stage,
    minutes: file.minutes,
    calendar: { first: file.calendar.first, rounds: file.calendar.rounds },
    roles: rolesOf(reader, file),
    meters: metersOf(reader, file),
    tracks: tracksOf(reader, file),
    channels: channelsOf(reader, file),
    pays: paysOf(reader, file),
    issues: issuesOf(reader, file),
    moves: movesOf(reader, file),
    events: eventsOf(reader, file),
    eachRound: effectsOf(reader, file['each-round'], ['each-round']),
    outcomes: outcomesOf(reader, file),
    credibility: { ...credibility, weight },
    history: historyOf(reader, file),
    sources: sourcesListOf(file),
    teaching: teachingOf(file),
  };
}
