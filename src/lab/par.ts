/** Par: what each objective comes to when nobody makes an offer, so that doing nothing scores the walk-away. */
import type { RoleId, Setup } from '../kernel/setup.ts';
import { mean } from './statistics.ts';
import type { Summary } from './summary.ts';

export type Par = { readonly [role: RoleId]: { readonly [objective: string]: number } };

/** Mean attainment 0..1 over silent games, to three decimals; games in which an objective did not count are left out of its mean. */
export function parOf(setup: Setup, silent: readonly Summary[]): Par {
  return Object.fromEntries(
    setup.roles.map((role, seat) => [
      role.id,
      Object.fromEntries(
        role.objectives.map((objective, i) => {
          const reached = silent.flatMap(({ attained }) => attained[seat]?.[i] ?? []);
          return [objective.id, Math.round(1000 * mean(reached)) / 1000];
        }),
      ),
    ]),
  );
}

export const hasPar = (setup: Setup): boolean =>
  setup.roles.every(({ objectives }) => objectives.every(({ par }) => par !== null));

/** The setup with these pars in place of its own. */
export const withPar = (setup: Setup, par: Par): Setup => ({
  ...setup,
  roles: setup.roles.map((role) => ({
    ...role,
    objectives: role.objectives.map((objective) => ({
      ...objective,
      par: par[role.id]?.[objective.id] ?? objective.par,
    })),
  })),
});
