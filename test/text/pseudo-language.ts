/** What the test of words serves in the place of a language's file. */
import { pseudo } from './pseudo.ts';
import { WHOLE_ENGLISH } from './whole-english.ts';

export const russian = pseudo(WHOLE_ENGLISH);
