/** The settings, and each of their choices. */
import type { Parts } from '../../parts.ts';

export const SETTINGS: Parts['settings'] = {
  textSize: 'Размер текста',
  motion: 'Движение',
  motions: { system: 'Как на устройстве', full: 'Полное', reduced: 'Меньше' },
  contrast: 'Контраст',
  contrasts: { system: 'Как на устройстве', more: 'Выше' },
  clock: 'Часы',
  clocks: { off: 'Выключены', normal: 'Обычные', x2: 'Вдвое дольше', x5: 'Впятеро дольше' },
  clockNote: 'Время на переговоры и на ходы. Без часов этап кончается, когда все стороны готовы.',
  keys: 'Клавиши из одной буквы',
  keysOn: 'Включены',
  keysOff: 'Выключены',
  keysNote: 'Например, O — стол предложений. Выключите, если управляете устройством голосом.',
  language: 'Язык',
  languageNote: 'Начатая игра остаётся на языке своего сценария; экраны меняются сразу.',
  asDevice: 'Как на устройстве',
};
