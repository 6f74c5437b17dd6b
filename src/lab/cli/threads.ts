/** Threads that play batches: each takes the next portion as it becomes free; results come back in order. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Setup } from '../../kernel/setup.ts';
import type { Summary } from '../summary.ts';
import type { Batch } from '../tournament.ts';

export interface Done {
  readonly number: number;
  readonly summaries: readonly Summary[];
}

/** Bots imagine many endings and keep few: with room for what is young, less of the time goes to collecting it. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Plays the batches on as many threads as the machine has. Rejects when a thread fails. */
export async function playOnThreads(setup: Setup, batches: readonly Batch[]): Promise<Summary[]> {
  const results = new Array<readonly Summary[]>(batches.length);
  let next = 0;
  const runOne = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: setup, resourceLimits });
      const give = (): void => {
        const number = next++;
        const batch = batches[number];
        if (batch) thread.postMessage({ number, batch });
        else void thread.terminate().then(() => resolve());
      };
      thread.on('message', ({ number, summaries }: Done) => {
        results[number] = summaries;
        give();
      });
      thread.on('error', reject);
      give();
    });
  const threads = Math.max(1, Math.min(availableParallelism(), batches.length));
  await Promise.all(Array.from({ length: threads }, runOne));
  return results.flat();
}
