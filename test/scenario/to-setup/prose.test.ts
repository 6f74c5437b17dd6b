/** Markdown to prose. */
import { expect, test } from 'vitest';
import type { Prose } from '../../../src/kernel/prose.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { small } from '../small.ts';

const prose = (markdown: string): Prose | undefined =>
  readScenario(small().replace('brief: Public.', `brief: ${JSON.stringify(markdown)}`)).setup?.roles[0]?.brief;
const words = (markdown: string): string => JSON.stringify(prose(markdown));

test('headings, paragraphs, lists, bold and emphasis', () => {
  expect(prose('## Who\nA *fine* side\nof **two**.\n\n- one\n- the **other**, *Record M1.*')).toEqual([
    { kind: 'heading', spans: [{ text: 'Who' }] },
    {
      kind: 'paragraph',
      spans: [
        { text: 'A ' },
        { text: 'fine', em: true },
        { text: ' side of ' },
        { text: 'two', strong: true },
        { text: '.' },
      ],
    },
    {
      kind: 'list',
      items: [
        [{ text: 'one' }],
        [{ text: 'the ' }, { text: 'other', strong: true }, { text: ', ' }, { text: 'Record M1.', em: true }],
      ],
    },
  ]);
});
test('bold emphasis is both', () =>
  expect(prose('***both***')).toEqual([{ kind: 'paragraph', spans: [{ text: 'both', em: true, strong: true }] }]));
test('numbered lists and lists in lists become plain lists', () => {
  expect(words('1. a\n2. b\n   - c')).toBe('[{"kind":"list","items":[[{"text":"a"}],[{"text":"b c"}]]}]');
});
test('links are their words, code is text, quotes are paragraphs', () => {
  expect(words('See [the text](https://example.org) and `x < 1`.\n\n> Said so.')).toBe(
    '[{"kind":"paragraph","spans":[{"text":"See the text and x < 1."}]},{"kind":"paragraph","spans":[{"text":"Said so."}]}]',
  );
});
test('signs stay as they are written', () =>
  expect(words('AT&T says "no" & 3 < 4 \\*not emphasis\\*')).toBe(
    '[{"kind":"paragraph","spans":[{"text":"AT&T says \\"no\\" & 3 < 4 *not emphasis*"}]}]',
  ));
test('nothing becomes nothing', () => expect(prose('')).toEqual([]));
