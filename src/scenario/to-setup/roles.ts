/** Roles. */
import type { Forms } from '../../kernel/prose.ts';
import type { Role } from '../../kernel/setup.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import { proseOf } from './prose.ts';
import type { Reader } from './reader.ts';

export function rolesOf(reader: Reader, file: ScenarioFile): Role[] {
  const all = Object.entries(file.roles);
  if ((all.length < 2 || all.length > 6) && !reader.names.unread.has('roles')) {
    reader.error(
      'role-count',
      ['roles'],
      `A game has two to six roles; here there ${all.length === 1 ? 'is one' : `are ${all.length}`}.`,
      'Add or take away roles.',
      'key',
    );
  }
  return all.map(([id, role]) => {
    const path = ['roles', id];
    const seen = new Set<string>();
    return {
      id,
      name: role.name,
      fullName: role['full-name'] ?? role.name,
      ...(role.brings !== undefined && { brings: role.brings }),
      ...(role.forms !== undefined && { forms: formsOf(role.forms) }),
      mark: role.mark,
      brief: proseOf(reader, role.brief, [...path, 'brief']),
      instructions: proseOf(reader, role.instructions, [...path, 'instructions']),
      capital: {
        eachRound: reader.number(role.capital['each-round'], [...path, 'capital', 'each-round']),
        keepAtMost: role.capital['keep-at-most'],
      },
      walkAway: role['walk-away'],
      objectives: role.objectives.map((objective, place) => {
        const at = [...path, 'objectives', place];
        if (seen.has(objective.id))
          reader.error(
            'id-twice',
            [...at, 'id'],
            `Two objectives of \`${id}\` are called \`${objective.id}\`.`,
            'Give each its own id.',
          );
        seen.add(objective.id);
        const seer = {
          role: id,
          level: 'warning' as const,
          why: `is its own goal, so that \`${id}\` cannot follow its own score`,
        };
        return {
          id: objective.id,
          says: objective.says,
          points: objective.points,
          attained: reader.expression(objective.attained, { path: [...at, 'attained'], wants: 'number', seer }),
          par: objective.par ?? null,
          ...(objective.if !== undefined && {
            onlyIf: reader.expression(objective.if, { path: [...at, 'if'], wants: 'condition', seer }),
          }),
        };
      }),
    };
  });
}

type FormsFile = NonNullable<ScenarioFile['roles'][string]['forms']>;
/** The forms that are given, and no others. */
export const formsOf = (forms: FormsFile): Forms =>
  Object.fromEntries(Object.entries(forms).filter(([, form]) => form !== undefined));
