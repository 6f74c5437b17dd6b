import { describe, expect, test } from 'vitest';
import {
  clockFactor,
  DEFAULT_SETTINGS,
  languageOf,
  readSettings,
  soundIsOn,
} from '../../../src/hud/settings/settings.ts';

describe('settings', () => {
  test('come back as they were kept', () => {
    const kept = {
      textSize: 1.5,
      motion: 'reduced',
      contrast: 'more',
      clock: 'x2',
      keys: false,
      tips: false,
      sound: 'off',
      volume: 0.25,
      language: 'en',
    } as const;
    expect(readSettings(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
  test.each([null, undefined, 7, 'x', [], { textSize: 99, motion: 'wild', contrast: 1, clock: null, keys: 'yes' }])(
    'are as usual when %j was kept',
    (stored) => expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );
  test('keep what is right of what is partly wrong', () => {
    expect(readSettings({ textSize: 2, motion: 'wild' })).toEqual({ ...DEFAULT_SETTINGS, textSize: 2 });
  });
  test('say how much longer the clock runs', () => {
    expect((['off', 'normal', 'x2', 'x5'] as const).map((clock) => clockFactor({ clock }))).toEqual([null, 1, 2, 5]);
  });
  test('are heard alone and not in a class, unless the reader said otherwise', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ sound: 'usual', volume: 0.4 });
    expect([soundIsOn({ sound: 'usual' }, 'alone'), soundIsOn({ sound: 'usual' }, 'class')]).toEqual([true, false]);
    expect([soundIsOn({ sound: 'off' }, 'alone'), soundIsOn({ sound: 'on' }, 'class')]).toEqual([false, true]);
  });
  test.each([-0.1, 1.1, NaN, '0.5'])('are no louder than can be: %j', (volume) => {
    expect(readSettings({ volume }).volume).toBe(0.4);
  });
  test('speak the language that was chosen, else the browser’s, else English', () => {
    expect(languageOf({ language: 'en' }, ['fr'])).toBe('en');
    expect(languageOf({ language: 'system' }, ['fr', 'EN-gb'])).toBe('en');
    expect(languageOf({ language: 'system' }, ['fr', 'ru-RU', 'en'])).toBe('ru');
    expect(languageOf({ language: 'system' }, ['fr', 'ja'])).toBe('en');
  });
});
