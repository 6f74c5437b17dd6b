import { SHELL } from '../en/screens/shell.ts';
import { part } from '../part.ts';

export const shellWords = part('shell', SHELL);
