/** The page's worker of analysis: a finished game's debrief goes in, every package of its scenario comes out. */
import type { Debrief } from '../kernel/debrief.ts';
import { analyse } from './frontier/analyse.ts';

addEventListener('message', ({ data }: MessageEvent<Debrief>) => postMessage(analyse(data, data.record.seed)));
