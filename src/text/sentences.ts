/** The structured sentences of the talks, for their speaker and for everyone else. */
import type { Sentence } from '../kernel/action.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import { contextOf } from './context.ts';
import type { Context } from './context.ts';
import { words } from './language.ts';

/** As its speaker says it: `Disc plants matters a lot to us.` For the chooser and the talk bubble. */
export const speakSentence = (sentence: Sentence, setup: Setup): string =>
  (words().sentences.spoken[sentence.kind] as (of: Sentence, at: Context) => string)(sentence, contextOf(setup, null));

/** As it is reported: `Russia said that Disc plants matters a lot to it.` For the log and a screen reader. */
export const reportSentence = (sentence: Sentence, by: RoleId, setup: Setup, listener: RoleId | null): string =>
  (words().sentences.reported[sentence.kind] as (of: Sentence, by: RoleId, at: Context) => string)(
    sentence,
    by,
    contextOf(setup, listener),
  );
