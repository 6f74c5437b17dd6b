/** A name that is not declared, with the nearest that is. */
import { STAND_IN } from '../format/leaf.ts';
import { KINDS, type Kind, type Names, namesOfKind } from '../names.ts';
import { mendName } from '../suggest.ts';

export interface UnknownName {
  readonly code: 'unknown-name';
  readonly message: string;
  readonly mend: string;
}

/**
 * The words for an unknown name. `written` is what stands in the file, where that is more than
 * the name. 'echo': the name is unknown only because of a problem already reported.
 */
export function unknownName(names: Names, kind: Kind, name: string, written = name): UnknownName | 'echo' {
  if (names.unread.has(kind) || names.missing.has(name) || name === STAND_IN) return 'echo';
  const [one, many] = KINDS[kind];
  return {
    code: 'unknown-name',
    message: `\`${cut(written)}\` is not ${one}.`,
    mend: mendName(name, namesOfKind(names, kind), many),
  };
}

const cut = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
