import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/text/context.ts';
import { mark, pseudo, unmarked } from './pseudo.ts';
import { SMALL_CASE } from './small-case.ts';
import { WHOLE_ENGLISH } from './whole-english.ts';

const strange = pseudo(WHOLE_ENGLISH);
const at = contextOf(SMALL_CASE, 'ustr');

describe('a language nobody speaks', () => {
  it('marks every string, lengthened', () => {
    expect(mark('Next step')).toBe('⟦Nëxt stëp löng⟧');
    expect(strange.labels.phase.talks).toMatch(/^⟦T.lks.*⟧$/);
    expect(strange.parts?.desk.send.length).toBeGreaterThan(WHOLE_ENGLISH.parts.desk.send.length * 1.4);
  });
  it('marks what messages say, whole sentences and lists of them', () => {
    expect(strange.facts.declined({ type: 'declined', by: 'ustr', offer: 'x' } as never, at)).toMatch(/^⟦.*⟧$/);
    expect(strange.parts?.debrief.moments.silence().title).toMatch(/^⟦.*⟧$/);
    expect(strange.parts?.shell.monthLines.every((line) => unmarked(line) === '')).toBe(true);
  });
  it('leaves numbers, nothing and names alone', () => {
    expect(mark('3/8')).toBe('3/8');
    expect(strange.effect({ do: 'add', to: { kind: 'meter', id: 'none' }, by: 0 } as never, at)).toBeNull();
    expect(strange.parts?.title.name).toEqual(['Side', 'Letter']);
    expect(strange.locale).toBe('en');
  });
  it('is seen through: what stands in no brackets is left', () => {
    expect(unmarked('⟦ä ⟦b⟧ ç⟧, Codex')).toBe(', Codex');
  });
});
