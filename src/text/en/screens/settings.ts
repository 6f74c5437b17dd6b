/** The settings, and each of their choices. */
export const SETTINGS = {
  textSize: 'Text size',
  motion: 'Motion',
  motions: { system: 'As the device', full: 'Full', reduced: 'Reduced' },
  contrast: 'Contrast',
  contrasts: { system: 'As the device', more: 'More' },
  clock: 'Clock',
  clocks: { off: 'Off', normal: 'Normal', x2: 'Twice as long', x5: 'Five times as long' },
  clockNote: 'Time for talks and for moves. With the clock off, a phase ends when every seat is ready.',
  keys: 'Single-letter keys',
  keysOn: 'On',
  keysOff: 'Off',
  keysNote: 'Such as O for the desk. Turn them off if you speak to your device.',
  tips: 'Tips',
  tipsOn: 'On',
  tipsOff: 'Off',
  tipsNote: 'What a thing at the table means, said once, when it first matters. Help keeps them all.',
  language: 'Language',
  languageNote: 'A game keeps the language of its case; the screens follow this choice.',
  /** The language that was just chosen. */
  spoken: 'The screens are in English now.',
  asDevice: 'As the device',
};
