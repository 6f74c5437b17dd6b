/** One device passed around: who sits where, and the curtain between two people. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { capital, count, list, verb, who, whose } from '../grammar.ts';

export const SHARING = {
  back: 'Scenarios',
  title: 'Who sits where?',
  about: (title: string, months: number) =>
    `${title}. ${capital(count(months, 'month'))}. People pass this device around; between two of them a curtain hides what is private. Bots take the seats that are left.`,
  seats: 'Seats',
  sitter: 'Who sits here',
  forSeat: (role: RoleId, at: Context) => `Who sits in ${whose(at, role)} seat`,
  person: 'A person',
  personNote: 'Reads its brief and moves behind the curtain.',
  tooFew: 'Two seats need people. To play alone, go back and choose Play solo.',
  start: (people: number) => `Begin with ${count(people, 'person', 'people')}`,
  /** The curtain itself, for assistive technology. */
  name: 'Curtain',
  passTo: (role: RoleId, at: Context) => `Pass to ${who(at, role)}`,
  hold: (role: RoleId, at: Context) => `Hold to open, I am ${who(at, role)}`,
  sure: (role: RoleId, at: Context) => `Is everyone but ${who(at, role)} looking away?`,
  confirm: (role: RoleId, at: Context) => `Yes, I am ${who(at, role)}`,
  notYet: 'Not yet',
  others: 'Someone else takes it',
  other: (role: RoleId, at: Context) => `Pass to ${who(at, role)} instead`,
  usePin: 'Use a seat PIN',
  noPin: 'Without a PIN',
  newPin: (role: RoleId, at: Context) => `Choose four digits for ${whose(at, role)} seat`,
  newPinNote:
    'From now on the curtain asks for them. They keep honest people honest: they lock this screen, not the device.',
  pin: (role: RoleId, at: Context) => `${capital(whose(at, role))} PIN, four digits`,
  pinShape: 'A PIN is four digits.',
  pinWrong: 'That is not the PIN of this seat. Nothing is lost; try again.',
  setPin: 'Set the PIN and open',
  open: 'Open',
  forgot: 'The PIN is forgotten',
  takeOff: 'Take the PIN off',
  takeOffNote: (role: RoleId, at: Context) =>
    `Then anyone at the table can open ${whose(at, role)} seat, and ${who(at, role)} ${verb(at, role, 'is', 'are')} told so.`,
  pinGone: 'Your PIN was taken off since you were last here.',
  everyone: 'Everyone else',
  /** What the others did is public: who is ready, who has sealed. */
  lookAway: (role: RoleId, done: readonly RoleId[], phase: 'talks' | 'moves', at: Context) =>
    `Look away. ${
      done.length === 0
        ? ''
        : `${capital(list(done.map((one) => who(at, one))))} ${done.length === 1 ? 'has' : 'have'} ${phase === 'moves' ? 'sealed' : 'finished talking'}. `
    }The table goes on when ${who(at, role)} opens.`,
  forget: 'If you forget this step',
  forgetNote: 'Nothing leaks. What is private has left the screen until the curtain opens.',
  paused: 'Paused',
  settings: 'Settings',
  leave: 'Leave the table',
};
