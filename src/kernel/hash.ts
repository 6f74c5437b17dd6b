/** A short name for a value: two games are the same when their hashes are. Not for secrets. */
import type { Setup } from './setup.ts';

/** 64 bits as 16 hex digits, over canonical JSON (keys sorted). FNV-1a in two lanes of 32 bits (Fowler, Noll, Vo). */
export function hashOf(value: unknown): string {
  const text = canonical(value);
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}

/** Keys whose values are words for people, or say how a case is shown to them: outside the rules hash. */
const WORD_KEYS: ReadonlySet<string> = new Set([
  'language',
  'title',
  'about',
  'says',
  'short',
  'details',
  'name',
  'fullName',
  'brings',
  'forms',
  'brief',
  'instructions',
  'headline',
  'text',
  'icon',
  'record',
  'since',
  'sources',
  'teaching',
  'minutes',
  'stage',
  'stages',
  'needsSays',
  'availableSays',
  'blockedSays',
  'neutral',
  'unit',
  'tag',
  'introduced',
]);

/** The hash of a setup's rules: words are left out, so that a mended typo or another language breaks no save. */
export const hashRules = (setup: Setup): string => hashOf(withoutWords(setup));

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{${entries
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
    .join(',')}}`;
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]) => (WORD_KEYS.has(k) ? [] : [[k, withoutWords(v)]])),
  );
}
