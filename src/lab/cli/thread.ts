/** One thread of the lab: holds the setup, plays the batches it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Setup } from '../../kernel/setup.ts';
import { playBatch, type Batch } from '../tournament.ts';

const setup = workerData as Setup;
parentPort?.on('message', ({ number, batch }: { readonly number: number; readonly batch: Batch }) => {
  parentPort?.postMessage({ number, summaries: playBatch(setup, batch) });
});
