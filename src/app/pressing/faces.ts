/** The page's own faces with their files inside, so that a drawing looks the same wherever it is opened. */
import type { ArcTextInk, DiscShapes, Lettering, TextInk } from '../../stage/disc/shapes.ts';
import { FACES } from '../../stage/tokens.ts';

/** `@font-face` rules for all that is lettered on the shapes. A face that cannot be fetched is left to its fallback. */
export async function facesOf(shapes: DiscShapes): Promise<string> {
  const letters = shapes.groups.flatMap((group) =>
    group.ink.filter((ink): ink is TextInk | ArcTextInk => 'text' in ink),
  );
  const all = rules();
  const needed = all.filter((rule) => letters.some((ink) => serves(rule, ink, all)));
  const faces = await Promise.all(needed.map((rule) => withFile(rule).catch(() => '')));
  return faces.join('\n');
}

function rules(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
    } catch {
      // A sheet from elsewhere, such as an extension's, may not be read.
      return [];
    }
  });
}

const named = ({ style }: CSSFontFaceRule, property: string): string => style.getPropertyValue(property).trim();
const familyOf = (rule: CSSFontFaceRule): string => named(rule, 'font-family').replace(/^["']|["']$/g, '');

/** Whether any of its letters is drawn in this rule's face: the first of the families that has it. */
function serves(rule: CSSFontFaceRule, { face, weight, text }: Lettering, all: readonly CSSFontFaceRule[]): boolean {
  const [lightest = 400, heaviest = lightest] = named(rule, 'font-weight').split(/\s+/).map(Number);
  if (weight < lightest || weight > heaviest) return false;
  const families = FACES[face].replaceAll("'", '').split(/,\s*/);
  const has = (one: CSSFontFaceRule, letter: string): boolean =>
    inRange(named(one, 'unicode-range'), letter.codePointAt(0) ?? 0);
  return [...text].some(
    (letter) =>
      has(rule, letter) &&
      families.find((family) => all.some((one) => familyOf(one) === family && has(one, letter))) === familyOf(rule),
  );
}

/** `U+0-FF, U+131`: whether a letter is one of these; no range holds every letter. */
export const inRange = (range: string, code: number): boolean =>
  range === '' ||
  range.split(',').some((piece) => {
    const [from = '', to = from] = piece.trim().replace(/^u\+/i, '').split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });

async function withFile(rule: CSSFontFaceRule): Promise<string> {
  const [, path = ''] = /url\(\s*["']?([^"')]+)/.exec(named(rule, 'src')) ?? [];
  const file = await (await fetch(new URL(path, rule.parentStyleSheet?.href ?? document.baseURI))).blob();
  const others = ['font-weight', 'font-stretch', 'size-adjust', 'unicode-range']
    .map((property) => [property, named(rule, property)])
    .filter(([, value]) => value !== '')
    .map(([property, value]) => `${property}:${value};`);
  return `@font-face{font-family:'${familyOf(rule)}';${others.join('')}src:url(${await asData(file)}) format('woff2')}`;
}

const asData = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(new Error('A face could not be read'));
    reader.readAsDataURL(file);
  });
