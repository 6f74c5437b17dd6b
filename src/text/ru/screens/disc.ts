/** The few words that stand on the disc. They are the same for every seat, so that a projector and ten laptops agree. */
import { sayNumber, sayPercent } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { does, named } from '../grammar.ts';

export const DISC: Parts['disc'] = {
  figure: (at, of) => `${sayNumber(at)} из ${sayNumber(of)}`,
  figureShort: (at, of) => `${sayNumber(at)}/${sayNumber(of)}`,
  monthTitle: 'Месяц',
  held: (steps) => (steps === 0 ? 'не удержано' : `удержано ${sayNumber(steps)}`),
  holds: (role, steps, at) =>
    `${named(at, role)} ${does({ ...at, isYou: () => false }, role, 'держит', 'держат', 'держат')} ${sayNumber(steps)}`,
  heldShort: (steps) => (steps === 0 ? 'не удержано' : `удерж. ${sayNumber(steps)}`),
  cut: (channel) => `${channel}: перекрыто`,
  leaking: (channel, share) => `${channel}: ${sayPercent(share)}`,
};
