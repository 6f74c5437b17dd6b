/** What a reader may set. The app keeps it; every value is checked on the way in, since storage may hold anything. */
export interface Settings {
  /** Factor on the reader's own text size. */
  readonly textSize: number;
  /** `system` follows the device. */
  readonly motion: 'system' | 'full' | 'reduced';
  readonly contrast: 'system' | 'more';
  /** Time for talks and moves. */
  readonly clock: 'off' | 'normal' | 'x2' | 'x5';
  /** Single-letter keys. */
  readonly keys: boolean;
  /** Tips at the table. */
  readonly tips: boolean;
  /** `usual`: on alone, off in a class. */
  readonly sound: 'usual' | 'on' | 'off';
  /** 0..1 */
  readonly volume: number;
  /** Of the screens; `system` follows the browser. */
  readonly language: 'system' | Language;
}

/** Languages that are whole. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TEXT_SIZES = [0.9, 1, 1.15, 1.3, 1.5, 2] as const;
export const CHOICES = {
  motion: ['system', 'full', 'reduced'],
  contrast: ['system', 'more'],
  clock: ['off', 'normal', 'x2', 'x5'],
  sound: ['usual', 'on', 'off'],
  language: ['system', ...LANGUAGES],
} as const satisfies {
  readonly [key in 'motion' | 'contrast' | 'clock' | 'sound' | 'language']: readonly Settings[key][];
};

/** Alone, nobody waits: the clock is off. */
export const DEFAULT_SETTINGS: Settings = {
  textSize: 1,
  motion: 'system',
  contrast: 'system',
  clock: 'off',
  keys: true,
  tips: true,
  sound: 'usual',
  volume: 0.4,
  language: 'system',
};

/** Settings from whatever was stored; what is missing or unknown is as usual. */
export function readSettings(stored: unknown): Settings {
  const found: { readonly [key: string]: unknown } = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const one = <T>(value: unknown, of: readonly T[], usual: T): T => of.find((choice) => choice === value) ?? usual;
  return {
    textSize: one<number>(found['textSize'], TEXT_SIZES, DEFAULT_SETTINGS.textSize),
    motion: one(found['motion'], CHOICES.motion, DEFAULT_SETTINGS.motion),
    contrast: one(found['contrast'], CHOICES.contrast, DEFAULT_SETTINGS.contrast),
    clock: one(found['clock'], CHOICES.clock, DEFAULT_SETTINGS.clock),
    keys: typeof found['keys'] === 'boolean' ? found['keys'] : DEFAULT_SETTINGS.keys,
    tips: typeof found['tips'] === 'boolean' ? found['tips'] : DEFAULT_SETTINGS.tips,
    sound: one(found['sound'], CHOICES.sound, DEFAULT_SETTINGS.sound),
    volume: share(found['volume']) ?? DEFAULT_SETTINGS.volume,
    language: one(found['language'], CHOICES.language, DEFAULT_SETTINGS.language),
  };
}

const share = (value: unknown): number | null => (typeof value === 'number' && value >= 0 && value <= 1 ? value : null);

/** Whether there is sound: the reader's own word, else what is usual in such company. */
export const soundIsOn = ({ sound }: Pick<Settings, 'sound'>, company: 'alone' | 'class'): boolean =>
  sound === 'usual' ? company === 'alone' : sound === 'on';

/** Puts settings on the page's root element, where `tokens.css` reads them. */
export function applySettings(root: HTMLElement, { textSize, motion, contrast }: Settings): void {
  root.style.setProperty('--text-size', String(textSize));
  if (motion === 'system') delete root.dataset.motion;
  else root.dataset.motion = motion;
  if (contrast === 'system') delete root.dataset.contrast;
  else root.dataset.contrast = contrast;
}

/** How much longer a clock runs; null: there is none. */
export const clockFactor = ({ clock }: Pick<Settings, 'clock'>): number | null =>
  ({ off: null, normal: 1, x2: 2, x5: 5 })[clock];

/** The language to speak: the reader's choice, else the first of the browser's that is whole, else English. */
export function languageOf({ language }: Pick<Settings, 'language'>, browser: readonly string[]): Language {
  if (language !== 'system') return language;
  for (const tag of browser) {
    const found = LANGUAGES.find((one) => tag.toLowerCase().split('-')[0] === one);
    if (found) return found;
  }
  return 'en';
}
