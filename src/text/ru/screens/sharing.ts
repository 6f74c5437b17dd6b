/** One device passed around: who sits where, and the curtain between two people. */
import type { Parts } from '../../parts.ts';
import { WhoAll, count, didAll, does, months, who } from '../grammar.ts';

export const SHARING: Parts['sharing'] = {
  back: 'Сценарии',
  title: 'Кто где сидит?',
  about: (title, rounds) =>
    `${title}. ${months(rounds)}. Устройство передают по кругу; между двумя игроками личное закрывает занавес. Остальные места занимают боты.`,
  seats: 'Места',
  sitter: 'Кто здесь сидит',
  forSeat: (role, at) => `Кто играет за ${who(at, role, 'acc')}`,
  person: 'Человек',
  personNote: 'Читает инструкцию и делает ходы за занавесом.',
  tooFew: 'Нужно хотя бы два человека. Чтобы играть одному, вернитесь и выберите «Играть с ботами».',
  start: (people) => `Начать: ${count(people, 'человек', 'человека', 'человек')}`,
  name: 'Занавес',
  passTo: (role, at) => `Передайте устройство: ${does(at, role, 'играет', 'играют', 'играете')} ${who(at, role)}`,
  hold: (role, at) => `Удерживайте, чтобы открыть: играю за ${who(at, role, 'acc')}`,
  sure: (role, at) => `Все, кроме ${who(at, role, 'gen')}, отвернулись?`,
  confirm: (role, at) => `Да, я играю за ${who(at, role, 'acc')}`,
  notYet: 'Ещё нет',
  others: 'Устройство берёт другой',
  other: (role, at) => `Лучше передать: ${does(at, role, 'играет', 'играют', 'играете')} ${who(at, role)}`,
  usePin: 'Поставить ПИН-код на место',
  noPin: 'Без ПИН-кода',
  newPin: (role, at) => `Придумайте четыре цифры для места ${who(at, role, 'gen')}`,
  newPinNote:
    'Теперь занавес будет их спрашивать. Это защита от случайного взгляда: она закрывает экран, а не устройство.',
  pin: (role, at) => `ПИН-код ${who(at, role, 'gen')}, четыре цифры`,
  pinShape: 'ПИН-код — это четыре цифры.',
  pinWrong: 'Это не ПИН-код этого места. Ничего не потеряно, попробуйте ещё раз.',
  setPin: 'Поставить ПИН-код и открыть',
  open: 'Открыть',
  forgot: 'ПИН-код забыт',
  takeOff: 'Снять ПИН-код',
  takeOffNote: (role, at) =>
    `Тогда место ${who(at, role, 'gen')} сможет открыть любой за столом, и ${who(at, role)} об этом ${does(at, role, 'узнает', 'узнают', 'узнаете')}.`,
  pinGone: 'Пока вас не было, ваш ПИН-код сняли.',
  everyone: 'Остальные',
  lookAway: (role, done, phase, at) =>
    `Отвернитесь. ${
      done.length === 0
        ? ''
        : phase === 'moves'
          ? `${WhoAll(at, done)} уже ${didAll(at, done, 'запечатал')} ходы. `
          : `${WhoAll(at, done)} уже ${didAll(at, done, 'закончил')} переговоры. `
    }Игра продолжится, когда ${who(at, role)} ${does(at, role, 'откроет', 'откроют', 'откроете')} занавес.`,
  forget: 'Если забыть об этом шаге',
  forgetNote: 'Ничего не раскроется: личное убрано с экрана, пока занавес закрыт.',
  paused: 'Пауза',
  settings: 'Настройки',
  leave: 'Выйти из-за стола',
};
