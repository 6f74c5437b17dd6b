/** A scenario as the rack shows it, before anyone has fetched the case itself. */
import type { Role, Setup } from '../kernel/setup.ts';

export interface RackEntry {
  readonly id: string;
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly title: string;
  readonly about: string;
  readonly stage: Setup['stage'];
  readonly minutes: number;
  readonly rounds: number;
  /** First month, `YYYY-MM`. */
  readonly first: string;
  readonly roles: readonly Pick<Role, 'id' | 'name' | 'mark' | 'brings'>[];
  /** It is played step by step with a script. */
  readonly lesson?: boolean;
}

/** Only what is public and short: the listing is part of the first download. */
export function rackEntry(setup: Setup): RackEntry {
  const { id, language, title, about, stage, minutes, calendar, roles } = setup;
  return {
    id,
    language: language ?? 'en',
    title,
    about,
    stage,
    minutes,
    rounds: calendar.rounds,
    first: calendar.first,
    roles: roles.map(({ id: role, name, mark, brings }) => ({
      id: role,
      name,
      mark,
      ...(brings !== undefined && { brings }),
    })),
  };
}

/** A case in its languages, the scenario's own first: how each looks on the rack, and how it is fetched. */
export type Editions = readonly [Edition, ...Edition[]];
export interface Edition {
  readonly entry: RackEntry;
  readonly load: () => Promise<Setup>;
}

/** The edition in a language, or in its main language (`ru` for `ru-RU`); else the scenario's own. */
export function editionIn(editions: Editions, language: string): Edition {
  const [main] = language.split('-');
  const find = (tag: string | undefined): Edition | undefined => editions.find(({ entry }) => entry.language === tag);
  return find(language) ?? find(main) ?? editions[0];
}
