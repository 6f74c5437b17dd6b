/** Effects: from an author's block, which may do several things at once, to the kernel's list of single deeds. */
import type { Deed, Effect, Guard, Target } from '../../kernel/effect.ts';
import { DEEDS, type EffectInput, TARGET } from '../format/effects.ts';
import type { Path } from '../problems.ts';
import { listed, type Reader } from './reader.ts';

/** Stands for "all" in a count of clamps. */
const ALL = 99;

export function effectsOf(reader: Reader, list: readonly EffectInput[], path: Path): Effect[] {
  return list.flatMap((input, place) => effectOf(reader, input, [...path, place]));
}

/** One block becomes one effect; none where it does nothing that can be read. */
function effectOf(reader: Reader, input: EffectInput, path: Path): Effect[] {
  checkCompany(reader, input, path);
  const deeds = deedsOf(reader, input, path);
  const inner = input.then ? effectsOf(reader, input.then, [...path, 'then']) : [];
  const otherwise = input.else ? effectsOf(reader, input.else, [...path, 'else']) : [];
  const guard = guardOf(reader, input, path);
  const [only] = deeds;
  if (only && deeds.length === 1 && !input.then && !input.else) return [{ ...guard, ...only }];
  if (deeds.length + inner.length + otherwise.length === 0 && input.says === undefined) return [];
  return [{ ...guard, do: 'group', then: [...deeds, ...inner], else: otherwise }];
}

function guardOf(reader: Reader, input: EffectInput, path: Path): Guard {
  return {
    ...(input.if !== undefined && { if: reader.condition(input.if, [...path, 'if']) }),
    ...(input.chance !== undefined && { chance: reader.number(input.chance, [...path, 'chance']) }),
    ...(input.in !== undefined && { in: input.in }),
    ...(input.says !== undefined && { says: input.says }),
  };
}

/** Keys that only make sense beside others. */
function checkCompany(reader: Reader, input: EffectInput, path: Path): void {
  // Words alone are told, at their time and by their chance.
  if (input.says === undefined && !DEEDS.some((deed) => input[deed] !== undefined)) {
    reader.error('no-deed', path, 'This effect does nothing.', `Add one of ${DEEDS.join(', ')} or says.`);
  }
  if (input.else && input.if === undefined && input.chance === undefined) {
    reader.error(
      'else-alone',
      [...path, 'else'],
      'This `else` can never happen.',
      'Add an `if` or a `chance` beside it.',
      'key',
    );
  }
  if (input.as !== undefined && !input.open && !input.cut) {
    reader.error(
      'as-alone',
      [...path, 'as'],
      '`as` says how a channel is opened or cut, but none is.',
      'Add `open:` or `cut:` beside it.',
      'key',
    );
  }
  if (input.as !== undefined && ((input.open && !isOpen(input.as)) || (input.cut && isOpen(input.as)))) {
    const [verb, words] = input.open ? ['opened', '`open` or `leaking`'] : ['cut', '`cut` or `closed`'];
    reader.error('wrong-as', [...path, 'as'], `A channel cannot be ${verb} as \`${input.as}\`.`, `Write ${words}.`);
  }
  if (input.leak !== undefined && !input.open) {
    reader.error(
      'leak-alone',
      [...path, 'leak'],
      '`leak` belongs to a channel that is opened, but none is.',
      'Add `open:` and `as: leaking` beside it.',
      'key',
    );
  }
}
const isOpen = (as: string): as is 'open' | 'leaking' => as === 'open' || as === 'leaking';

function deedsOf(reader: Reader, input: EffectInput, path: Path): Deed[] {
  const { names } = reader;
  const deeds: Deed[] = [];
  for (const verb of ['add', 'set', 'scale'] as const) {
    for (const [name, sum] of Object.entries(input[verb] ?? {})) {
      const to = targetOf(reader, name, [...path, verb, name]);
      const by = reader.number(sum, [...path, verb, name]);
      if (to) deeds.push({ do: verb, to, by });
    }
  }
  for (const verb of ['clamp', 'release'] as const) {
    for (const [track, counts] of Object.entries(input[verb] ?? {})) {
      if (!reader.known('tracks', track, [...path, verb, track], 'key')) continue;
      for (const [holder, count] of Object.entries(counts)) {
        const at = [...path, verb, track, holder];
        if (!names.tracks.get(track)?.holders.has(holder)) {
          const holders = [...(names.tracks.get(track)?.holders ?? [])].join(', ');
          reader.error(
            'unknown-name',
            at,
            `\`${holder}\` holds no clamps on track \`${track}\`.`,
            holders ? `Its holders are ${holders}.` : 'Give the track some `clamps:`.',
            'key',
          );
          continue;
        }
        deeds.push({ do: verb, track, holder, count: count === 'all' ? ALL : count });
      }
    }
  }
  for (const [track, by] of Object.entries(input.advance ?? {})) {
    const at = [...path, 'advance', track];
    const steps = reader.number(by, at);
    if (reader.known('tracks', track, at, 'key')) deeds.push({ do: 'advance', track, by: steps });
  }
  const leak = input.leak === undefined ? {} : { leak: reader.number(input.leak, [...path, 'leak']) };
  const openAs = input.as && isOpen(input.as) ? input.as : 'open';
  const cutAs = input.as && !isOpen(input.as) ? input.as : 'cut';
  for (const channel of each('open', 'channels')) deeds.push({ do: 'open', channel, as: openAs, ...leak });
  for (const channel of each('cut', 'channels')) deeds.push({ do: 'cut', channel, as: cutAs });
  for (const issue of each('expose', 'issues')) deeds.push({ do: 'expose', issue });
  for (const issue of each('lapse', 'issues')) deeds.push({ do: 'lapse', issue });
  if (input.publish === 'newest') deeds.push({ do: 'publish', issue: null });
  else for (const issue of each('publish', 'issues')) deeds.push({ do: 'publish', issue });
  if (input.postpone !== undefined) deeds.push({ do: 'postpone', rounds: input.postpone });
  return deeds;

  function each(verb: 'open' | 'cut' | 'expose' | 'lapse' | 'publish', kind: 'channels' | 'issues'): string[] {
    const given = input[verb];
    if (given === undefined) return [];
    return listed(given).filter((name, place) =>
      reader.known(kind, name, typeof given === 'string' ? [...path, verb] : [...path, verb, place]),
    );
  }
}

function targetOf(reader: Reader, name: string, path: Path): Target | null {
  const [, space, id = ''] = TARGET.exec(name) ?? [];
  if (space === 'meters') return reader.known('meters', id, path, 'key') ? { kind: 'meter', id } : null;
  if (!reader.known('roles', id, path, 'key')) return null;
  return { kind: space === 'capital' ? 'capital' : 'credibility', id };
}
