/** What the YAML parser complains of, in an author's words. */
import type { ErrorCode } from 'yaml';

interface Words {
  readonly message: string;
  readonly mend: string;
}

const QUOTE = 'If it is text, put it between double quotes.';
const INDENT =
  'Lines that belong together begin in the same column; what belongs under a key begins two spaces further right.';

const WORDS: { readonly [code in ErrorCode]?: Words } = {
  ALIAS_PROPS: { message: 'A repeated part (`*name`) cannot have a name of its own.', mend: QUOTE },
  BAD_ALIAS: {
    message: 'A `*` at the start of a value repeats a named part, and this is not such a name.',
    mend: QUOTE,
  },
  BAD_DIRECTIVE: {
    message: 'A line beginning with `%` means something special in YAML.',
    mend: 'Put a space or quotes before it, or delete it.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes means something special, and this one is not known.',
    mend: 'Write `\\\\` for a backslash, or use single quotes.',
  },
  BAD_INDENT: { message: 'This line does not line up with the lines it belongs to.', mend: INDENT },
  BAD_PROP_ORDER: { message: 'An anchor or a tag stands in the wrong place.', mend: QUOTE },
  BAD_SCALAR_START: { message: 'A value cannot begin with this character.', mend: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon in this line, or a block where a key should be.',
    mend: 'Put text that has a colon in it between double quotes.',
  },
  BLOCK_IN_FLOW: {
    message: 'A second colon or an indented line stands inside brackets; a comma may be missing before it.',
    mend: 'Write { a: 1, b: 2 }, and put text that has a colon in it between double quotes.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'A key is longer than a thousand characters.',
    mend: 'A closing quote or a line end may be missing.',
  },
  MISSING_CHAR: {
    message: 'Something is missing here: a closing quote or bracket, a comma, or a space after a colon.',
    mend: 'Close every quote and bracket, put commas between parts in brackets, and write `key: value` with a space.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A key runs over more than one line.',
    mend: 'A colon after a key, or a closing quote, may be missing in the line before.',
  },
  MULTIPLE_ANCHORS: { message: 'Two anchors (`&name`) stand at one value.', mend: QUOTE },
  MULTIPLE_DOCS: {
    message: 'There is more than one document in this file.',
    mend: 'Keep one scenario in a file and delete the line `---`.',
  },
  MULTIPLE_TAGS: { message: 'Two tags (`!name`) stand at one value.', mend: QUOTE },
  TAB_AS_INDENT: {
    message: 'A tab is used to indent this line.',
    mend: 'Use spaces: most editors can turn tabs into spaces for the whole file.',
  },
  TAG_RESOLVE_FAILED: {
    message: 'A value beginning with `!` has a special meaning in YAML, and this one is not known.',
    mend: QUOTE,
  },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that does not belong: a stray bracket, comma, quote or word.',
    mend: 'Delete it, or put the text between double quotes.',
  },
  BAD_COLLECTION_TYPE: { message: 'A tag does not fit the value after it.', mend: QUOTE },
};

/** Where one code stands for several slips, the parser's own message tells them apart. */
const CLOSER: readonly (readonly [RegExp, Words])[] = [
  [
    /closing ["']/,
    {
      message: 'A quote is opened but not closed.',
      mend: 'Close it at the end of the text. Inside double quotes write \\" for a double quote.',
    },
  ],
  [
    /end with a? ?[}\]]/,
    {
      message: 'The brackets do not match here: one is opened and not closed, or closed and not opened.',
      mend: 'Close it: every { needs its }, every [ its ].',
    },
  ],
  [
    /Missing ,/,
    {
      message: 'A comma is missing between two parts in brackets.',
      mend: 'Write { a: 1, b: 2 }. Text that has commas or brackets in it needs double quotes.',
    },
  ],
  [/space after :/, { message: 'A space is missing after the colon.', mend: 'Write `key: value`.' }],
  [
    /map values/,
    {
      message: 'A colon is missing after this word, or the text before it should be in quotes.',
      mend: 'Write `key: value`.',
    },
  ],
  [
    /without - /,
    {
      message: 'A dash is missing at the start of this line.',
      mend: 'In a list, each part begins with a dash and a space.',
    },
  ],
  [
    /Comments must be/,
    {
      message: 'A `#` begins a comment, and this one has no space before it.',
      mend: 'Put text that has a # in it between double quotes.',
    },
  ],
];

/** Never the parser's own words, which speak of tokens and implicit keys. */
export function syntaxWords(code: string, message = ''): Words {
  const closer = CLOSER.find(([sign]) => sign.test(message));
  return closer?.[1] ?? WORDS[code as ErrorCode] ?? { message: 'This is not readable as YAML.', mend: INDENT };
}
