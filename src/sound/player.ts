/** Plays sounds on Web Audio: three buses of one voice each, so that the sum can be bounded. */
import { burn } from './burn.ts';
import { RECORDINGS } from './recordings.ts';
import { roomTone } from './room.ts';
import { MAKINGS, PEAKS, type Bus, type Making, type Sound } from './sounds.ts';

/** Seconds a voice takes to fall silent, so that it does not click. */
const FADE = 0.012;
/** Seconds until the next event may be heard: enough of the one before to know it. */
const APART = 0.42;
/** An event that would have to wait longer is old news. */
const PATIENCE = 1.3;
/** Seconds the room takes to be there. */
const ROOM_COMES = 3;

interface Voice {
  readonly source: AudioBufferSourceNode;
  readonly gain: GainNode;
}
/** A sound as it was recorded, and the highest of its samples. */
interface Take {
  readonly buffer: AudioBuffer;
  readonly peak: number;
}

export class Player {
  readonly #context: BaseAudioContext;
  readonly #master: GainNode;
  readonly #voices = new Map<Bus, Voice>();
  readonly #takes = new Map<Making['from'], Promise<Take>>();
  /** When the last event began. */
  #last = -APART;
  #quieted = 0;

  /** `volume` 0..1, of the whole. */
  constructor(context: BaseAudioContext, volume: number) {
    this.#context = context;
    this.#master = new GainNode(context, { gain: volume });
    this.#master.connect(context.destination);
  }

  setVolume(volume: number): void {
    this.#master.gain.setTargetAtTime(volume, this.#context.currentTime, FADE);
  }

  /** Plays a sound as soon as its bus allows. Resolves when it is under way; rejects when its file cannot be had. */
  async play(sound: Sound): Promise<void> {
    const making = MAKINGS[sound.name];
    const asked = this.#quieted;
    const take = await this.#take(making.from);
    // Someone turned the sound off while the file was coming.
    if (asked !== this.#quieted) return;
    const now = this.#context.currentTime;
    const at = making.bus === 'events' ? Math.max(now, this.#last + APART) : now;
    if (at - now > PATIENCE) return;
    if (making.bus === 'events') this.#last = at;
    const pitch = making.pitch * (sound.name === 'stop' ? sound.pitch : 1);
    this.#start(making.bus, take, { at: at + FADE, gain: (PEAKS[making.bus] * making.level) / take.peak, pitch });
  }

  /** Begins the room tone, if it is not there. */
  room(): void {
    if (this.#voices.has('ambience')) return;
    const { sampleRate, currentTime } = this.#context;
    const tone = roomTone(sampleRate);
    const buffer = this.#buffer(tone, sampleRate);
    const { gain } = this.#start('ambience', { buffer, peak: 1 }, { at: currentTime, gain: 0, pitch: 1, loop: true });
    gain.gain.setValueAtTime(0, currentTime);
    gain.gain.linearRampToValueAtTime(PEAKS.ambience, currentTime + ROOM_COMES);
  }

  leaveRoom(): void {
    this.#end('ambience', this.#context.currentTime);
  }

  /** Ends everything at once; what was asked for and is not there yet never comes. */
  quiet(): void {
    this.#quieted++;
    for (const bus of [...this.#voices.keys()]) this.#end(bus, this.#context.currentTime);
  }

  #start(bus: Bus, take: Take, how: { at: number; gain: number; pitch: number; loop?: boolean }): Voice {
    this.#end(bus, how.at - FADE);
    const source = new AudioBufferSourceNode(this.#context, {
      buffer: take.buffer,
      playbackRate: how.pitch,
      loop: how.loop ?? false,
    });
    const gain = new GainNode(this.#context, { gain: how.gain });
    source.connect(gain).connect(this.#master);
    source.start(how.at);
    const voice = { source, gain };
    this.#voices.set(bus, voice);
    source.addEventListener('ended', () => {
      gain.disconnect();
      if (this.#voices.get(bus) === voice) this.#voices.delete(bus);
    });
    return voice;
  }

  #end(bus: Bus, at: number): void {
    const voice = this.#voices.get(bus);
    if (!voice) return;
    this.#voices.delete(bus);
    voice.gain.gain.cancelScheduledValues(at);
    voice.gain.gain.setTargetAtTime(0, at, FADE / 4);
    voice.source.stop(at + FADE);
  }

  #take(from: Making['from']): Promise<Take> {
    const found = this.#takes.get(from);
    if (found) return found;
    const taking = this.#make(from).then((buffer) => ({ buffer, peak: peakOf(buffer) }));
    this.#takes.set(from, taking);
    // What could not be had may be had another time.
    taking.catch(() => this.#takes.delete(from));
    return taking;
  }

  async #make(from: Making['from']): Promise<AudioBuffer> {
    if (from === 'burn') {
      const { samples, rate } = await burn();
      return this.#buffer(samples, rate);
    }
    const answer = await fetch(RECORDINGS[from]);
    if (!answer.ok) throw new Error(`${from} could not be fetched: ${answer.status}`);
    return this.#context.decodeAudioData(await answer.arrayBuffer());
  }

  #buffer(samples: Float32Array<ArrayBuffer>, rate: number): AudioBuffer {
    const buffer = new AudioBuffer({ length: samples.length, sampleRate: rate, numberOfChannels: 1 });
    buffer.copyToChannel(samples, 0);
    return buffer;
  }
}

function peakOf(buffer: AudioBuffer): number {
  let peak = 0;
  for (let channel = 0; channel < buffer.numberOfChannels; channel++)
    for (const sample of buffer.getChannelData(channel)) peak = Math.max(peak, Math.abs(sample));
  return peak || 1;
}
