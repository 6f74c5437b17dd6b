/**
 * Slips in the YAML itself: a stray bracket, a missing quote, a line out of line.
 *
 * A YAML parser loses its footing at the first of them and complains of everything after it, or
 * gives the rest up. So the line of the first complaint is blanked and the file is parsed again:
 * each slip is told once, and the rest of the file can still be read.
 */
import type { Document, ParsedNode } from 'yaml';
import { composeYaml, type Composed, type SyntaxComplaint } from './compose.ts';
import { LIMITS } from './limits.ts';

export interface Parsed {
  /** null: it could not be parsed at all; `refused` says why. */
  readonly documents: readonly Document.Parsed<ParsedNode>[] | null;
  readonly refused: { readonly because: 'deep' | 'many' | 'unreadable'; readonly offset: number } | null;
  readonly complaints: readonly SyntaxComplaint[];
  readonly warnings: readonly SyntaxComplaint[];
  /** Parts of the text that may have been read quite wrongly: from each slip to the next section. */
  readonly unsure: readonly Stretch[];
}
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Slips inside one value, which leave the structure of the file as it is. */
const MILD: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BAD_ALIAS',
  'ALIAS_PROPS',
  'BAD_DIRECTIVE',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
]);

export function parseWithSlips(text: string): Parsed {
  const told: SyntaxComplaint[] = [];
  const unsure: Stretch[] = [];
  let blanked: { readonly line: Stretch; readonly code: string } | null = null;
  let now = text;
  const passes = Math.max(1, Math.min(LIMITS.slips, Math.floor(LIMITS.work / Math.max(1, text.length))));
  for (let pass = 1; ; pass++) {
    const composed = compose(now);
    if (!composed.ok) return { documents: null, refused: composed, complaints: told, warnings: [], unsure };
    const [document] = composed.documents;
    const structural: SyntaxComplaint[] = (document?.errors ?? []).filter(({ code }) => !MILD.has(code));
    if (composed.documents.length > 1) structural.push(divider(now, document?.contents?.range[1] ?? 0));
    const first = structural[0] && settled(structural[0], now);
    const line = first && lineAt(now, first.pos[0]);
    const last =
      first === undefined || line === undefined || pass > passes || now.slice(line.from, line.to).trim() === '';
    // Blanking a line leaves its neighbours out of line as well: that is no slip of its own.
    const echo =
      first && blanked && first.code === blanked.code && now.slice(blanked.line.to, line?.from).trim() === '';
    if (first && line && !echo) told.push(first);
    if (last) {
      if (first && line) unsure.push({ from: line.from, to: text.length });
      const mild = (document?.errors ?? []).filter(({ code }) => MILD.has(code));
      return {
        documents: composed.documents,
        refused: null,
        complaints: [...told, ...mild],
        warnings: document?.warnings ?? [],
        unsure,
      };
    }
    unsure.push({ from: line.from, to: nextSection(text, line.to) });
    now = `${now.slice(0, line.from)}${' '.repeat(line.to - line.from)}${now.slice(line.to)}`;
    blanked = { line, code: first.code };
  }
}

function compose(text: string): Composed | { readonly ok: false; readonly because: 'unreadable'; readonly offset: 0 } {
  try {
    return composeYaml(text);
  } catch {
    return { ok: false, because: 'unreadable', offset: 0 };
  }
}

/** The line that begins a second document. */
function divider(text: string, from: number): SyntaxComplaint {
  const at = from + Math.max(0, text.slice(from).search(/^(?:---|\.\.\.)/m));
  return { code: 'MULTIPLE_DOCS', message: '', pos: [at, at] };
}

/** What is left open is missed only on the next line: it belongs to the end of the line before. */
function settled(complaint: SyntaxComplaint, text: string): SyntaxComplaint {
  const { code, message } = complaint;
  const [at, end] = complaint.pos;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  if (!/end with|closing/.test(message) || text.slice(lineStart, at).trim() !== '') return complaint;
  const before = text.slice(0, lineStart).trimEnd().length;
  return { code, message, pos: [before, Math.max(before, end)] };
}

/** The line an offset lies in, without its end. At the end of the text: the last line that says anything. */
function lineAt(text: string, offset: number): Stretch {
  const at = offset >= text.length ? text.trimEnd().length : offset;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { from, to: end === -1 ? text.length : end };
}

/** Where the next key in the first column begins. */
function nextSection(text: string, from: number): number {
  const found = /\n[A-Za-z][\w-]*:/.exec(text.slice(from));
  return found ? from + found.index + 1 : text.length;
}
