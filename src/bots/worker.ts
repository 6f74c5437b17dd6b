/** The web worker that bots think in, so that a page never waits for them. */
import { BotHost } from './host.ts';
import type { ToWorker } from './protocol.ts';

const host = new BotHost();

self.onmessage = ({ data }: MessageEvent<ToWorker>): void => {
  const answer = host.receive(data);
  if (answer) self.postMessage(answer);
};
