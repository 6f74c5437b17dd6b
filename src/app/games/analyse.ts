/** Every package of a finished game, worked through off the main thread. */
import type { Analysis } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';

export interface Listening {
  /** Gives up. */
  readonly signal?: AbortSignal;
  /** Hears the analysis again, seconds later, when it has been counted how often promises are kept. Never, if that fails. */
  readonly onCounted?: (analysis: Analysis) => void;
}

/** The analysis that assumes how often promises are kept. Rejects when the worker fails. */
export function analyse(debrief: Debrief, { signal, onCounted }: Listening = {}): Promise<Analysis> {
  const worker = new Worker(new URL('../../lab/worker.ts', import.meta.url), { type: 'module', name: 'analysis' });
  const next = (): Promise<Analysis> =>
    new Promise<Analysis>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Analysis>) => resolve(data), { once: true });
      worker.addEventListener('error', () => reject(new Error('The analysis failed')), { once: true });
      signal?.addEventListener('abort', () => reject(new Error('Given up')));
      if (signal?.aborted) reject(new Error('Given up'));
    });
  const stop = (): void => worker.terminate();
  const first = next();
  worker.postMessage(debrief);
  if (!onCounted) return first.finally(stop);
  // Listening begins with the first answer, so that the second finds a listener whenever it comes.
  const second = first.then(next);
  second.then(onCounted, () => undefined).finally(stop);
  return first;
}
