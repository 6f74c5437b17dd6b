/** What a sound says, in words; null: it says nothing, or the words are spoken elsewhere. */
import type { Sound } from '../../sound/sounds.ts';
import type { Context } from '../../text/context.ts';
import { soundWords } from '../../text/screens/sound.ts';

export function captionOf(sound: Sound, at: Context): string | null {
  const { captions } = soundWords();
  switch (sound.name) {
    case 'stop':
    // The thirty seconds are an alert of their own.
    case 'hurry':
      return null;
    case 'received':
      return captions.received(sound.by, at);
    case 'cut':
    case 'reopened':
      return captions[sound.name](sound.channel, at);
    case 'burned':
      return sound.round === null ? captions.burnedOut() : captions.burned(sound.round, at);
    default:
      return captions[sound.name]();
  }
}
