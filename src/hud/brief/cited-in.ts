/** The public sources that a brief stands on: those named in its prose, and those of the seat's own moves. Pure. */
import type { Source } from '../../kernel/casebook.ts';
import type { Prose } from '../../kernel/prose.ts';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { sourceKeys } from '../codex/source-keys.ts';

/** In the order of their keys: `M5` before `M13b`. */
export function citedIn(setup: Setup, seat: RoleId): readonly (readonly [key: string, source: Source])[] {
  const own = setup.roles.find((role) => role.id === seat);
  const prose: readonly Prose[] = [...setup.roles.map((role) => role.brief), own?.instructions ?? []];
  const keys = new Set([
    ...prose.flatMap(stressed).flatMap((text) => sourceKeys(text.replace(/\.$/, ''))),
    ...setup.moves.filter((move) => move.by === seat).flatMap((move) => sourceKeys(move.record)),
  ]);
  return Object.entries(setup.sources)
    .filter(([key]) => keys.has(key))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
}

/** Authors name sources in stressed words, as in `*Record M23, M39.*` */
const stressed = (prose: Prose): string[] =>
  prose
    .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans))
    .flatMap((span) => (span.em ? [span.text] : []));
