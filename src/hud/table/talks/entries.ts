/** The talks as a log: what was said, offered, answered and signed, month by month, with who can see each entry. */
import type { Fact } from '../../../kernel/facts.ts';
import type { Offer } from '../../../kernel/board.ts';
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { sayFact } from '../../../text/facts.ts';
import { plain } from '../../../text/line.ts';
import { sayPackageShort } from '../../../text/packages.ts';
import { speakSentence } from '../../../text/sentences.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { talksWords } from '../../../text/screens/talks.ts';
import type { Context } from '../../../text/context.ts';
import { offerNumber } from '../desk/offers.ts';

export interface Entry {
  /** Its place among the seat's facts: never changes. */
  readonly at: number;
  readonly round: number;
  /** `said` and `offer` are somebody's words; `event` is the narrator's. */
  readonly kind: 'said' | 'offer' | 'event';
  readonly by: RoleId | null;
  readonly text: string;
  /** Second line, for an offer: what is in it. */
  readonly more?: string;
  readonly offer?: Offer;
  /** Seats that can see it; empty: all. */
  readonly sees: readonly RoleId[];
}

const TOLD: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'accepted',
  'declined',
  'withdrawn',
  'lapsed',
  'signed',
  'published',
  'superseded',
  'claimed',
  'called',
]);

/** The log of what one seat was shown. */
export function entriesOf(facts: readonly Fact[], setup: Setup, seat: RoleId): readonly Entry[] {
  const entries: Entry[] = [];
  const offers = new Map<string, Offer>();
  let round = 1;
  facts.forEach((fact, at) => {
    if (fact.type === 'month-began') round = fact.round;
    else if (fact.type === 'said') {
      const spoken = fact.sentence === null ? [] : [speakSentence(fact.sentence, setup)];
      const text = [...spoken, ...(fact.words === '' ? [] : [fact.words])].join(' ');
      entries.push({
        at,
        round,
        kind: 'said',
        by: fact.by,
        text,
        sees: fact.to.length === 0 ? [] : [fact.by, ...fact.to],
      });
    } else if (fact.type === 'proposed') {
      const { offer } = fact;
      offers.set(offer.id, offer);
      const more = sayPackageShort(offer.package, setup);
      const sees = [offer.by, ...offer.to, ...offer.copies];
      entries.push({ at, round, kind: 'offer', by: offer.by, text: offer.words, more, offer, sees });
    } else if (TOLD.has(fact.type)) {
      const about = 'offer' in fact && typeof fact.offer === 'string' ? offers.get(fact.offer) : undefined;
      const line = sayFact(fact, setup, seat);
      const sees = about ? [about.by, ...about.to, ...about.copies] : dealSees(fact);
      entries.push({ at, round, kind: 'event', by: line.role ?? null, text: plain(line), sees });
    }
  });
  return entries;
}

const dealSees = (fact: Fact): readonly RoleId[] =>
  fact.type === 'signed' && !fact.deal.public ? [...fact.deal.signatories, ...fact.deal.copies] : [];

/** `Russia, offer 2`, and `Russia, three-way, offer 1`, as on the desk; `You` where the listener speaks. */
export const entryTitle = (by: RoleId, { offer }: Pick<Entry, 'offer'>, at: Context): string =>
  offer ? deskWords().receivedPaper(offerNumber(offer.id), by, offer.to.length, at) : talksWords().said(by, at);
