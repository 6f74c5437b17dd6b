/** What the screens of one game are given. */
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../hud/settings/settings.ts';
import type { Setup } from '../../kernel/setup.ts';
import type { TermId } from '../../text/terms.ts';
import type { Route } from '../route.ts';

export interface GameScreensProps {
  readonly route: Extract<Route, { readonly game: string }>;
  readonly go: (route: Route, how?: 'replace') => void;
  readonly settings: Settings;
  /** Open at a word, if one was looked up. */
  readonly codex: (setup: Setup, term: TermId | null) => ComponentChildren;
  readonly settingsPanel: () => ComponentChildren;
  readonly onCodex: () => void;
  readonly onSettings: () => void;
}
