/**
 * Every part of the screens' words. English defines what a part must say: another language satisfies the same
 * types, so that a missing word does not compile.
 */
import type { APP } from './en/screens/app.ts';
import type { TITLE } from './en/screens/title.ts';
import type { SEATS } from './en/screens/seats.ts';
import type { BRIEF } from './en/screens/brief.ts';
import type { CODEX } from './en/screens/codex.ts';
import type { SETTINGS } from './en/screens/settings.ts';
import type { SHELL } from './en/screens/shell.ts';
import type { DESK } from './en/screens/desk.ts';
import type { TALKS } from './en/screens/talks.ts';
import type { MOVES } from './en/screens/moves.ts';
import type { NEWS } from './en/screens/news.ts';
import type { RESOLUTION } from './en/screens/resolution.ts';
import type { SUMMARY } from './en/screens/summary.ts';
import type { PAPERS } from './en/screens/papers.ts';
import type { LESSON } from './en/screens/lesson.ts';
import type { ReasonWords } from './reason-words.ts';
import type { SHARING } from './en/screens/sharing.ts';
import type { DISC } from './en/screens/disc.ts';
import type { DEBRIEF } from './en/screens/debrief.ts';
import type { TIPS } from './en/screens/tips.ts';
import type { OFFLINE } from './en/screens/offline.ts';
import type { SOUND } from './en/screens/sound.ts';

export interface Parts {
  readonly app: typeof APP;
  readonly title: typeof TITLE;
  readonly seats: typeof SEATS;
  readonly brief: typeof BRIEF;
  readonly codex: typeof CODEX;
  readonly settings: typeof SETTINGS;
  readonly shell: typeof SHELL;
  readonly desk: typeof DESK;
  readonly talks: typeof TALKS;
  readonly moves: typeof MOVES;
  readonly news: typeof NEWS;
  readonly resolution: typeof RESOLUTION;
  readonly summary: typeof SUMMARY;
  readonly papers: typeof PAPERS;
  readonly lesson: typeof LESSON;
  /** Why bots did what they did. */
  readonly reasons: ReasonWords;
  readonly sharing: typeof SHARING;
  readonly disc: typeof DISC;
  readonly debrief: typeof DEBRIEF;
  readonly tips: typeof TIPS;
  readonly offline: typeof OFFLINE;
  readonly sound: typeof SOUND;
}
