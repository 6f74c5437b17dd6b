import { CODEX } from '../en/screens/codex.ts';
import { part } from '../part.ts';

export const codexWords = part('codex', CODEX);
