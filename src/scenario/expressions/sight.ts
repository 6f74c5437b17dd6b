/** Seen-by rules: a condition that a role sees may read only what that role sees, or it would tell it a secret. */
import type { Expr } from '../../kernel/expressions.ts';
import type { Names } from '../names.ts';

/** Why `role` cannot see what a leaf reads, with a mend; null: it can. */
export function hiddenFrom(
  names: Names,
  role: string,
  leaf: Expr,
): { readonly message: string; readonly mend: string } | null {
  if (typeof leaf === 'number') return null;
  switch (leaf[0]) {
    case 'meter': {
      const seenBy = names.meters.get(leaf[1])?.seenBy ?? null;
      if (seenBy === null || seenBy.has(role)) return null;
      return {
        message: `\`meters.${leaf[1]}\` is hidden from \`${role}\``,
        mend: `Read something \`${role}\` sees, or add \`${role}\` to \`seen-by\` of the meter.`,
      };
    }
    case 'capital':
      if (leaf[1] === role) return null;
      return {
        message: `\`capital.${leaf[1]}\` is hidden from \`${role}\``,
        mend: 'Only a role’s own capital can be read here.',
      };
    case 'deal':
    case 'verdict': {
      const between = names.issues.get(leaf[1])?.between ?? [];
      if (between.includes(role)) return null;
      const written = leaf[0] === 'deal' ? `deals.${leaf[1]}` : `verdict('${leaf[1]}')`;
      return {
        message: `\`${written}\` is between ${between.map((one) => `\`${one}\``).join(' and ')} and hidden from \`${role}\``,
        mend: 'Read a public meter that this deal changes instead.',
      };
    }
    case 'kept':
      return {
        message: `\`kept('${leaf[1]}')\` is the truth, which no role sees`,
        mend: `Use verdict('${leaf[1]}') == 'kept', which is public to its parties.`,
      };
    default:
      return null;
  }
}
