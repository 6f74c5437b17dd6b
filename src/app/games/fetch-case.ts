/** A case in the language of the screens, or in its own where it has no translation. Rejects where it cannot be had. */
import { fetchSetup } from 'virtual:rack';
import type { Setup } from '../../kernel/setup.ts';
import { words } from '../../text/language.ts';

export const fetchCase = async (scenario: string): Promise<{ readonly setup: Setup }> => ({
  setup: await fetchSetup(scenario, words().locale),
});
