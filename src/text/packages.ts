/** A package in words, in the order of the scenario's issues. */
import type { IssueId, Package, Setup } from '../kernel/setup.ts';
import { contextOf } from './context.ts';
import { words } from './language.ts';
import { shortOf } from './short.ts';

/** Each issue of a package with its label and its option's. */
export function packageLines(pkg: Package, setup: Setup): { id: IssueId; issue: string; option: string }[] {
  const at = contextOf(setup, null);
  const order = new Map(setup.issues.map((issue, i) => [issue.id, i]));
  return Object.entries(pkg)
    .sort(([a], [b]) => (order.get(a) ?? 1e9) - (order.get(b) ?? 1e9))
    .map(([id, option]) => ({ id, issue: at.issue(id), option: at.option(id, option) }));
}

/** The same in short names, for tight places. */
export function shortLines(pkg: Package, setup: Setup): { issue: string; option: string }[] {
  const at = contextOf(setup, null);
  return packageLines(pkg, setup).map(({ id, issue, option }) => {
    const said = at.issueOf(id);
    const chosen = at.optionOf(id, pkg[id] ?? '');
    return { issue: said ? shortOf(said) : issue, option: chosen ? shortOf(chosen) : option };
  });
}

/** `Disc plants: “End the leases”; Proof: “Joint review”`. */
export const sayPackage = (pkg: Package, setup: Setup): string => words().package(packageLines(pkg, setup));

/** `Plants: “Night checks”; Proof: “Joint review”`. */
export const sayPackageShort = (pkg: Package, setup: Setup): string => words().package(shortLines(pkg, setup));
