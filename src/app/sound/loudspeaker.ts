/** When there may be sound: never before a person touched the page, and never while it is off. One page, one of these. */
import type { Player } from '../../sound/player.ts';
import type { Sound } from '../../sound/sounds.ts';

/** How long the words of a sound stay, in milliseconds. */
const CAPTION_MS = 3000;

export class Loudspeaker {
  #on = false;
  #volume = 0;
  #context: AudioContext | null = null;
  #player: Promise<Player> | null = null;
  #inRoom = false;
  #captions: readonly string[] = [];
  #fading: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  /** The words of what is heard now. */
  get captions(): readonly string[] {
    return this.#captions;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** As the player set it; off counts at once. */
  follow(on: boolean, volume: number): void {
    this.#on = on;
    this.#volume = volume;
    this.#withPlayer((player) => {
      player.setVolume(volume);
      if (!on) player.quiet();
    });
    if (!on) this.#say([]);
    if (this.#context) void (on ? this.#context.resume() : this.#context.suspend());
    this.#tendRoom();
  }

  /** Somebody pressed something. Browsers want a context to begin inside such an event. */
  touched(): void {
    if (!this.#on) return;
    try {
      this.#context ??= new AudioContext();
    } catch {
      // No device to be heard on.
      return;
    }
    if (this.#context.state === 'suspended') void this.#context.resume();
    this.#tendRoom();
  }

  /** Plays sounds one after another, with their words beside them. */
  play(sounds: readonly Sound[], caption: (sound: Sound) => string | null): void {
    if (!this.#on || !this.#context || sounds.length === 0) return;
    const words = sounds.flatMap((sound) => caption(sound) ?? []);
    if (words.length > 0) this.#say(words);
    this.#begin();
    this.#withPlayer(async (player) => {
      // A sound that cannot be fetched is missed by nobody: its words are on the screen.
      for (const sound of sounds) await player.play(sound).catch(() => undefined);
    });
  }

  /** Whether someone sits at the table alone: the room is heard there, and nowhere else. */
  sit(inRoom: boolean): void {
    this.#inRoom = inRoom;
    this.#tendRoom();
  }

  #tendRoom(): void {
    if (this.#inRoom && this.#on) this.#begin();
    this.#withPlayer((player) => (this.#inRoom && this.#on ? player.room() : player.leaveRoom()));
  }

  /** The player’s code comes when it is first needed. */
  #begin(): void {
    const context = this.#context;
    if (!context || this.#player) return;
    this.#player = import('../../sound/player.ts').then((module) => new module.Player(context, this.#volume));
    this.#player.catch(() => (this.#player = null));
  }

  #withPlayer(run: (player: Player) => unknown): void {
    this.#player?.then(run).catch(() => undefined);
  }

  #say(words: readonly string[]): void {
    clearTimeout(this.#fading);
    this.#captions = words;
    if (words.length > 0) this.#fading = setTimeout(() => this.#say([]), CAPTION_MS);
    for (const listener of this.#listeners) listener();
  }
}

export const loudspeaker = new Loudspeaker();
