/**
 * Colours and faces of the art direction, for what is drawn rather than styled (canvas and SVG
 * read no CSS). The same values stand in the HUD's `tokens.css`; a test compares the two.
 */
import type { Role } from '../kernel/setup.ts';

export type Mark = Role['mark'];

/** One role's colours, each for its ground. A colour never comes without the role's shape. */
export interface RoleColours {
  /** On the green table and on burned tracks. */
  readonly onTable: string;
  /** On paper and on the unburned disc. */
  readonly onPaper: string;
  /** As a filled area. */
  readonly fill: string;
  /** Text on `fill`. */
  readonly text: string;
}

export const ROLE_COLOURS: { readonly [mark in Mark]: RoleColours } = {
  square: { onTable: '#78acff', onPaper: '#1b4ac4', fill: '#1b4ac4', text: '#ffffff' },
  triangle: { onTable: '#ffd866', onPaper: '#875000', fill: '#f5ac1e', text: '#13201c' },
  circle: { onTable: '#ff85ae', onPaper: '#a31b66', fill: '#a31b66', text: '#ffffff' },
  diamond: { onTable: '#c9a7ff', onPaper: '#5e35b1', fill: '#5e35b1', text: '#ffffff' },
  hexagon: { onTable: '#6fe0e6', onPaper: '#00626b', fill: '#00626b', text: '#ffffff' },
  star: { onTable: '#b6e86e', onPaper: '#3f6212', fill: '#7fb52b', text: '#13201c' },
};

export const COLOURS = {
  ivory: '#eff4ec',
  sage: '#a8c3b7',
  ink: '#13201c',
  ink2: '#4a5751',
  paper: '#f4f2e9',
  laser: '#ff6a45',
  laserOnTable: '#ff8a6b',
  burn: '#12333a',
  stepEmpty: '#c9d3cd',
  stepEdge: '#6f7b73',
  focus: '#ffe14a',
  /** The rim, under the money. */
  rim: '#0c2226',
  /** Ground of what is written on burned tracks. */
  pit: '#0b1f24',
  money: '#eaf3ee',
  bridge: '#fffdf3',
  white: '#ffffff',
  hub: '#e9eeea',
  label: '#f8f7f0',
  /** The disc where iridescence is switched off. */
  flat: '#ffffff',
} as const;

/** Font families with their fallbacks. `Archivo` has a width axis (62 to 125). */
export const FACES = {
  display: "Archivo, 'Archivo Variable', 'Arial Narrow', sans-serif",
  /** Archivo has no Cyrillic: beside Cyrillic headings digits are of their face, here as on the screens. */
  cyrillic: "'Cyrillic Headings', Archivo, 'Archivo Variable', 'Arial Narrow', sans-serif",
  body: "'IBM Plex Sans', system-ui, sans-serif",
  mono: "'IBM Plex Mono', ui-monospace, monospace",
} as const;
export type Face = keyof typeof FACES;
