/** English with all its screens at hand, as any other language comes: the page fetches them one by one. */
import type { Catalogue } from '../../src/text/catalogue.ts';
import { english } from '../../src/text/en/english.ts';
import { REASONS } from '../../src/text/en/reasons.ts';
import { APP } from '../../src/text/en/screens/app.ts';
import { BRIEF } from '../../src/text/en/screens/brief.ts';
import { CODEX } from '../../src/text/en/screens/codex.ts';
import { DEBRIEF } from '../../src/text/en/screens/debrief.ts';
import { DESK } from '../../src/text/en/screens/desk.ts';
import { DISC } from '../../src/text/en/screens/disc.ts';
import { LESSON } from '../../src/text/en/screens/lesson.ts';
import { MOVES } from '../../src/text/en/screens/moves.ts';
import { NEWS } from '../../src/text/en/screens/news.ts';
import { OFFLINE } from '../../src/text/en/screens/offline.ts';
import { PAPERS } from '../../src/text/en/screens/papers.ts';
import { RESOLUTION } from '../../src/text/en/screens/resolution.ts';
import { SEATS } from '../../src/text/en/screens/seats.ts';
import { SETTINGS } from '../../src/text/en/screens/settings.ts';
import { SHARING } from '../../src/text/en/screens/sharing.ts';
import { SHELL } from '../../src/text/en/screens/shell.ts';
import { SOUND } from '../../src/text/en/screens/sound.ts';
import { SUMMARY } from '../../src/text/en/screens/summary.ts';
import { TALKS } from '../../src/text/en/screens/talks.ts';
import { TIPS } from '../../src/text/en/screens/tips.ts';
import { TITLE } from '../../src/text/en/screens/title.ts';
import type { Parts } from '../../src/text/parts.ts';

const PARTS: Parts = {
  reasons: REASONS,
  app: APP,
  title: TITLE,
  seats: SEATS,
  brief: BRIEF,
  codex: CODEX,
  settings: SETTINGS,
  shell: SHELL,
  desk: DESK,
  talks: TALKS,
  moves: MOVES,
  news: NEWS,
  resolution: RESOLUTION,
  summary: SUMMARY,
  papers: PAPERS,
  lesson: LESSON,
  sharing: SHARING,
  disc: DISC,
  debrief: DEBRIEF,
  tips: TIPS,
  offline: OFFLINE,
  sound: SOUND,
};

export const WHOLE_ENGLISH = { ...english, parts: PARTS } satisfies Catalogue;
