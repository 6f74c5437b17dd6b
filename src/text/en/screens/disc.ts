/** The few words that stand on the disc. They are the same for every seat, so that a projector and ten laptops agree. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';

export const DISC = {
  figure: (at: number, of: number) => `${sayNumber(at)} of ${sayNumber(of)}`,
  /** The same where there is room for a few letters only. */
  figureShort: (at: number, of: number) => `${sayNumber(at)}/${sayNumber(of)}`,
  /** Over `3 of 8`, where months are counted. */
  monthTitle: 'Month',
  held: (steps: number) => (steps === 0 ? 'none held' : `${sayNumber(steps)} ${steps === 1 ? 'step' : 'steps'} held`),
  holds: (role: RoleId, steps: number, at: Context) => `${at.role(role)} holds ${sayNumber(steps)}`,
  heldShort: (steps: number) => (steps === 0 ? 'none held' : `${sayNumber(steps)} held`),
  /** Labels beside a route: its name, cut to length, and what became of it. */
  cut: (channel: string) => `${channel} cut`,
  leaking: (channel: string, share: number) => `${channel} leaking, ${sayPercent(share)}`,
};
