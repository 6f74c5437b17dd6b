/** The Russian catalogue, whole: rules and screens come in one file when the language is chosen. */
import type { Catalogue } from '../catalogue.ts';
import type { Parts } from '../parts.ts';
import { CAUSES } from './causes.ts';
import { effect } from './effects.ts';
import { FACTS } from './facts.ts';
import { Who, did } from './grammar.ts';
import { HINTS } from './hints.ts';
import { LABELS } from './labels.ts';
import { wordOffer, wordPackage, wordPledge } from './offers.ts';
import { REASONS } from './reasons.ts';
import { REFUSALS } from './refusals.ts';
import { APP } from './screens/app.ts';
import { BRIEF } from './screens/brief.ts';
import { CODEX } from './screens/codex.ts';
import { DEBRIEF } from './screens/debrief.ts';
import { DESK } from './screens/desk.ts';
import { DISC } from './screens/disc.ts';
import { LESSON } from './screens/lesson.ts';
import { MOVES } from './screens/moves.ts';
import { NEWS } from './screens/news.ts';
import { OFFLINE } from './screens/offline.ts';
import { PAPERS } from './screens/papers.ts';
import { RESOLUTION } from './screens/resolution.ts';
import { SEATS } from './screens/seats.ts';
import { SETTINGS } from './screens/settings.ts';
import { SHARING } from './screens/sharing.ts';
import { SHELL } from './screens/shell.ts';
import { SOUND } from './screens/sound.ts';
import { SUMMARY } from './screens/summary.ts';
import { TALKS } from './screens/talks.ts';
import { TIPS } from './screens/tips.ts';
import { TITLE } from './screens/title.ts';
import { SENTENCES } from './sentences.ts';
import { SITUATIONS } from './situations.ts';
import { SUBJECTS } from './subjects.ts';

const PARTS: Parts = {
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
  reasons: REASONS,
  sharing: SHARING,
  disc: DISC,
  debrief: DEBRIEF,
  tips: TIPS,
  offline: OFFLINE,
  sound: SOUND,
};

export const russian: Catalogue = {
  locale: 'ru',
  parts: PARTS,
  facts: FACTS,
  subjects: SUBJECTS,
  causes: CAUSES,
  effect,
  refusals: REFUSALS,
  noReason: (by, at) => `${Who(at, by)} не ${did(at, by, 'назвал')} причины.`,
  sentences: SENTENCES,
  situations: SITUATIONS,
  hints: HINTS,
  labels: LABELS,
  package: wordPackage,
  offer: wordOffer,
  pledge: wordPledge,
  noPledge: 'Обязывает при подписании. Проверять потом нечего.',
};
