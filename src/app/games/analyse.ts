/** Every package of a finished game, worked through off the main thread. */
import type { Analysis } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';

/** Rejects when the worker fails. `signal` gives up. */
export function analyse(debrief: Debrief, signal?: AbortSignal): Promise<Analysis> {
  const worker = new Worker(new URL('../../lab/worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
  return new Promise<Analysis>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Analysis>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('The analysis failed')));
    signal?.addEventListener('abort', () => reject(new Error('Given up')));
    worker.postMessage(debrief);
  }).finally(() => worker.terminate());
}
