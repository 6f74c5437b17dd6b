/** Why a rehearsal stopped, in words for the script's author. */
import type { Setup } from '../../kernel/setup.ts';
import type { Hitch } from '../../lesson/rehearse.ts';
import type { Finding } from '../problems.ts';

export function hitchWords(hitch: Hitch, setup: Setup): Finding {
  const at = (message: string, mend: string, ...path: string[]): Finding => ({
    level: 'error',
    code: `rehearsal-${hitch.why}`,
    path: ['steps', hitch.step, ...path],
    message,
    mend,
    ...(path.length === 0 ? { on: 'key' as const } : {}),
  });
  switch (hitch.why) {
    case 'refused': {
      const { seat, action } = hitch.act;
      const who = setup.roles.find((role) => role.id === seat)?.name ?? seat;
      return at(
        `In a rehearsal the rules refuse what ${who} does here (${action.do}: ${hitch.refusal.code}).`,
        'Change what this step, or one before it, has the seats do.',
      );
    }
    case 'never-above':
      return at(
        'No setting of these faders is worth more than the walk-away.',
        'Show another issue, or open on another draft.',
      );
    case 'no-offer':
      return at('There is no offer to agree to.', 'Have a partner offer a package in this step or before it.');
    case 'not-over':
      return at(
        'The game is not over yet, so there is nothing to look back on.',
        'Play the months that are left first.',
      );
  }
}
