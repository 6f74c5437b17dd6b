/** Moves, events and outcomes. */
import type { Happening, Move, Outcome, Tag } from '../../kernel/setup.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import { effectsOf } from './effects.ts';
import { type Reader, sourcesOf } from './reader.ts';

export function movesOf(reader: Reader, file: ScenarioFile): Move[] {
  return Object.entries(file.moves).map(([id, move]) => {
    const path = ['moves', id];
    reader.known('roles', move.by, [...path, 'by']);
    for (const role of Object.keys(move['felt-by'])) reader.known('roles', role, [...path, 'felt-by', role], 'key');
    const seer = { role: move.by, level: 'error' as const, why: `decides when \`${move.by}\` can play it` };
    const available = move['available-if'];
    const blocked = move['blocked-if'];
    return {
      id,
      by: move.by,
      says: move.says,
      details: move.details,
      tag: tagOf(move),
      ...sourcesOf(move.record),
      ...(move.icon !== undefined && { icon: move.icon }),
      cost: move.cost,
      availableIf:
        available === undefined
          ? null
          : reader.expression(available, { path: [...path, 'available-if'], wants: 'condition', seer }),
      ...(move['available-says'] !== undefined && { availableSays: move['available-says'] }),
      blockedIf: blocked === undefined ? null : reader.condition(blocked, [...path, 'blocked-if']),
      ...(move['blocked-says'] !== undefined && { blockedSays: move['blocked-says'] }),
      feltBy: move['felt-by'],
      then: effectsOf(reader, move.then, [...path, 'then']),
    };
  });
}

export function eventsOf(reader: Reader, file: ScenarioFile): Happening[] {
  return Object.entries(file.events).map(([id, event]) => {
    const path = ['events', id];
    return {
      id,
      at: event.at === undefined ? null : reader.round(event.at),
      from: event.from === undefined ? null : reader.round(event.from),
      onlyIf: event.if === undefined ? null : reader.condition(event.if, [...path, 'if']),
      chance: event.chance === undefined ? null : reader.number(event.chance, [...path, 'chance']),
      tag: tagOf(event),
      ...sourcesOf(event.record),
      headline: event.headline,
      text: event.text,
      then: effectsOf(reader, event.then, [...path, 'then']),
    };
  });
}

/** What has a source happened; the rest is invented, unless its author says otherwise. */
const tagOf = (part: { readonly tag?: Tag | undefined; readonly record?: unknown }): Tag =>
  part.tag ?? (part.record === undefined ? 'scenario' : 'record');

export function outcomesOf(reader: Reader, file: ScenarioFile): Outcome[] {
  const seen = new Set<string>();
  if (file.outcomes.length === 0 && !reader.names.unread.has('outcomes'))
    reader.error('no-outcome', ['outcomes'], 'There are no outcomes.', 'Add at least one, without an `if`.', 'key');
  return file.outcomes.map((outcome, place) => {
    const path = ['outcomes', place];
    if (seen.has(outcome.id))
      reader.error('id-twice', [...path, 'id'], `Two outcomes are called \`${outcome.id}\`.`, 'Give each its own id.');
    seen.add(outcome.id);
    return {
      id: outcome.id,
      onlyIf: outcome.if === undefined ? null : reader.condition(outcome.if, [...path, 'if']),
      ends: outcome.ends,
      title: outcome.title,
      text: outcome.text,
      history: outcome.history,
    };
  });
}
