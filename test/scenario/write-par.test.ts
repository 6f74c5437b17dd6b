import { expect, test } from 'vitest';
import { writePar } from '../../src/scenario/write-par.ts';

const TEXT = `# Kept as it is.
roles:
  ustr:
    objectives:
      - { id: piracy, says: "Less traffic", points: 20, attained: "meters.traffic / 100" } # why
      - { id: calm, points: 5, attained: 0.5, par: 0.1, if: "round > 1" }
  russia:
    objectives:
      - id: home
        points: 4   # four
        attained: "meters.home / 10"
`;

test('par is added or replaced, and nothing else is touched', () => {
  const par = { ustr: { piracy: 0.25, calm: 0.5 }, russia: { home: 0.6 }, nobody: { x: 1 } };
  expect(writePar(TEXT, par)).toBe(
    TEXT.replace('"meters.traffic / 100" }', '"meters.traffic / 100", par: 0.25 }')
      .replace('par: 0.1', 'par: 0.5')
      .replace('"meters.home / 10"\n', '"meters.home / 10"\n        par: 0.6\n'),
  );
});

test('written twice, it is the same', () => {
  const par = { ustr: { piracy: 0.25, calm: 0.5 }, russia: { home: 0.6 } };
  expect(writePar(writePar(TEXT, par), par)).toBe(writePar(TEXT, par));
});
