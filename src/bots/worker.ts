/** The page's worker of bots: they think here, never on its main thread. */
import { hostBots } from './hosting.ts';
import type { ToBots } from './protocol.ts';

const host = hostBots((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToBots>) => host(data));
