import { describe, expect, test } from 'vitest';
import { discOf } from '../../../src/stage/disc/disc-of.ts';
import { toSvgString, type SvgNode } from '../../../src/stage/painters/svg-node.ts';
import { toSvgTree } from '../../../src/stage/painters/svg.ts';
import { LATE_GAME, MID_GAME } from '../support/mid-game.ts';

const flat = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : flat(child))),
];

describe('the disc as SVG', () => {
  test('a late month of Hanoi, to look at', async () => {
    const tree = toSvgTree(discOf(LATE_GAME), { title: LATE_GAME.title });
    await expect(`${toSvgString(tree)}\n`).toMatchFileSnapshot('../../golden/disc-late-game.svg');
  });

  test('is an image with a name and a description', () => {
    const tree = toSvgTree(discOf(MID_GAME), { title: 'The table', description: ['One.', 'Two.'], prefix: 'p' });
    expect(tree.attrs).toMatchObject({ role: 'img', 'aria-labelledby': 'p-title', 'aria-describedby': 'p-desc' });
    expect(tree.children[0]).toMatchObject({ tag: 'title', children: ['The table'] });
    expect(tree.children[1]).toMatchObject({ tag: 'desc', children: ['One. Two.'] });
  });

  test('or a decoration that says nothing, beside text that does', () => {
    const tree = toSvgTree(discOf(MID_GAME), { title: 'x', decorative: true });
    expect(tree.attrs['aria-hidden']).toBe('true');
    expect(flat(tree).some((node) => node.tag === 'title')).toBe(false);
  });

  test('names each thing, so that a test or a style finds it', () => {
    const ids = flat(toSvgTree(discOf(MID_GAME), { title: 'x' })).map((node) => node.attrs['data-id']);
    expect(ids).toContain('pledge:plants');
    expect(ids).toContain('channel:cards');
  });

  test('two discs on a page share no id', () => {
    const ids = (prefix: string): unknown[] =>
      flat(toSvgTree(discOf(LATE_GAME), { title: 'x', prefix })).flatMap((node) => node.attrs.id ?? []);
    expect(ids('a').filter((id) => ids('b').includes(id))).toEqual([]);
    expect(new Set(ids('a')).size).toBe(ids('a').length);
  });

  test('needs no style attribute, which a strict page would refuse', () => {
    expect(flat(toSvgTree(discOf(LATE_GAME), { title: 'x' })).some((node) => 'style' in node.attrs)).toBe(false);
  });

  test('words with marks of their own cannot break out', () => {
    const odd = { ...MID_GAME, hub: { ...MID_GAME.hub, title: '<a & "b">' } };
    const text = toSvgString(toSvgTree(discOf(odd), { title: '<script>' }));
    expect(text).toContain('&lt;a &amp; &quot;b&quot;&gt;');
    expect(text).not.toContain('<script>');
  });
});
