/** The English catalogue. */
import type { Catalogue } from '../catalogue.ts';
import { CAUSES } from './causes.ts';
import { effect } from './effects.ts';
import { SUBJECTS } from './subjects.ts';
import { FACTS } from './facts.ts';
import { Who } from './grammar.ts';
import { HINTS } from './hints.ts';
import { LABELS } from './labels.ts';
import { wordOffer, wordPackage, wordPledge } from './offers.ts';
import { REFUSALS } from './refusals.ts';
import { SENTENCES } from './sentences.ts';
import { SITUATIONS } from './situations.ts';

export const english: Catalogue = {
  locale: 'en',
  facts: FACTS,
  subjects: SUBJECTS,
  causes: CAUSES,
  effect,
  refusals: REFUSALS,
  noReason: (by, at) => `${Who(at, by)} gave no reason.`,
  sentences: SENTENCES,
  situations: SITUATIONS,
  hints: HINTS,
  labels: LABELS,
  package: wordPackage,
  offer: wordOffer,
  pledge: wordPledge,
  noPledge: 'This binds at signature. There is no pledge to test.',
};
