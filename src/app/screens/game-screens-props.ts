/** What the screens of one game are given. */
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../hud/settings/settings.ts';
import type { Setup } from '../../kernel/setup.ts';
import type { Route } from '../route.ts';

export interface GameScreensProps {
  readonly route: Extract<Route, { readonly game: string }>;
  readonly go: (route: Route, how?: 'replace') => void;
  readonly settings: Settings;
  readonly codex: (setup: Setup) => ComponentChildren;
  readonly settingsPanel: () => ComponentChildren;
  readonly onCodex: () => void;
  readonly onSettings: () => void;
}
