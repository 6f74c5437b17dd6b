/** Writes the lab's pars into a scenario's text: only those numbers change, every other byte stays as its author left it. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** By role and objective, 0..1. Objectives that the text does not hold are passed over. */
export function writePar(
  text: string,
  par: { readonly [role: string]: { readonly [objective: string]: number } },
): string {
  const edits: { readonly from: number; readonly to: number; readonly put: string }[] = [];
  const document = parseDocument(text, { keepSourceTokens: true });
  for (const [role, values] of Object.entries(par)) {
    const objectives = document.getIn(['roles', role, 'objectives']);
    if (!isSeq(objectives)) continue;
    for (const item of objectives.items) {
      if (!isMap(item)) continue;
      const value = values[String(item.get('id'))];
      if (value !== undefined) edits.push(editOf(item, value));
    }
  }
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, put }) => out.slice(0, from) + put + out.slice(to), text);
}

/** Replaces the value of `par`, or adds one after `attained`. */
function editOf(
  objective: YAMLMap,
  value: number,
): { readonly from: number; readonly to: number; readonly put: string } {
  const old = objective.get('par', true);
  if (isScalar(old) && old.range) return { from: old.range[0], to: old.range[1], put: String(value) };
  const last = objective.get('attained', true);
  const end = isScalar(last) && last.range ? last.range[1] : 0;
  return {
    from: end,
    to: end,
    put: objective.flow ? `, par: ${value}` : `\n${' '.repeat(indentOf(objective))}par: ${value}`,
  };
}

/** Columns before a key of a block map. */
function indentOf(objective: YAMLMap): number {
  const token = objective.srcToken;
  return token && 'indent' in token ? token.indent : 0;
}
