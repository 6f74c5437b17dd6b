/** A forecast in words: your own numbers exactly, before and after; and what one answer changes in it. */
import type { Forecast, ForecastLine } from '../../../kernel/forecast.ts';
import { CHANNEL_CODES } from '../../../kernel/expressions.ts';
import type { ChannelState, RoleId, Setup } from '../../../kernel/setup.ts';
import { contextOf, type Context } from '../../../text/context.ts';
import { label } from '../../../text/labels.ts';
import { unitOf } from '../../../text/measures.ts';
import { sayNumber, sayPair, saySigned, sayUnit, sayMoved } from '../../../text/numbers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { movesWords } from '../../../text/screens/moves.ts';

export interface ToldForecast {
  readonly id: string;
  readonly label: string;
  readonly change: string;
  /** What it comes to when chances fall the other way; null: it is certain. */
  readonly otherwise: string | null;
  /** It waits for the report of a review. */
  readonly later: boolean;
}
/** What an answer brings, in whole short lines: now, and when the review of it has reported. */
export interface Brings {
  readonly now: readonly string[];
  readonly later: readonly string[];
}
const idOf = ({ what, id }: ForecastLine): string => `${what}-${id}`;

/** What is certain comes first; of what hangs on chance, the likelier is said before the other. */
export function forecastLines(forecast: Forecast, setup: Setup, seat: RoleId): readonly ToldForecast[] {
  const at = contextOf(setup, seat);
  const chancy = ({ otherwise }: ForecastLine): number => (otherwise === null ? 0 : 1);
  const lines = forecast.lines.toSorted((one, two) => chancy(one) - chancy(two));
  return lines.map((line): ToldForecast => {
    const { from, likely } = line;
    const word = wordFor(line, at);
    const pair = word ? [word(from), word(likely)] : sayPair(from, likely);
    return {
      id: idOf(line),
      label: nameOf(line, at),
      // What stays as it is, unless chance will have it otherwise, is one value.
      change: (from === likely ? (pair[0] ?? '') : pair.join(' → ')) + unitFor(line, at),
      otherwise: sayOther(line, word ?? sayNumber),
      later: line.later,
    };
  });
}

/** The less likely of two ends, and which of them it is. */
function sayOther(
  { likely, to, otherwise }: Pick<ForecastLine, 'likely' | 'to' | 'otherwise'>,
  say: (value: number) => string,
): string | null {
  if (otherwise === null) return null;
  const { otherwise: or, ifLucky } = movesWords();
  return likely === to ? or(say(otherwise)) : ifLucky(say(to));
}

/** What the second forecast has over the first: the same numbers that the panel goes on by. */
export function broughtBy(before: Forecast, after: Forecast, setup: Setup, seat: RoleId): Brings {
  const at = contextOf(setup, seat);
  const words = movesWords();
  const now = byWholes(before.score.to, after.score.to);
  const kept = byWholes(before.ifKept.to, after.ifKept.to);
  const told: [text: string, later: boolean][] = [];
  if (now !== null || kept !== null) {
    const later = after.score.later || (now === null && after.ifKept.later);
    told.push([words.scoreBy(now, kept, later), later]);
  }
  const ids = new Set([...before.lines, ...after.lines].map(idOf));
  for (const id of ids) {
    const [was, is] = [before, after].map(({ lines }) => lines.find((one) => idOf(one) === id));
    const line = is ?? was;
    if (!line) continue;
    const [old, next] = [was?.to ?? line.from, is?.to ?? line.from];
    if (old === next) continue;
    const word = wordFor(line, at);
    const name = nameOf(line, at);
    told.push([word ? words.becomes(name, word(next)) : `${name} ${saySigned(next - old)}`, line.later]);
  }
  const freed = after.freed.filter((issue) => !before.freed.includes(issue));
  if (freed.length > 0) told.push([words.frees(freed, at), after.ifKept.later]);
  const when = (later: boolean): readonly string[] => told.filter((one) => one[1] === later).map(([text]) => text);
  return { now: when(false), later: when(true) };
}
/** By how much a score goes on as the panel rounds it; null: by nothing that shows. */
function byWholes(from: number, to: number): string | null {
  const by = Math.round(to) - Math.round(from);
  return by === 0 ? null : saySigned(by);
}

/** The word for a value that is not told as a number; null: it is one. */
function wordFor({ what, id }: ForecastLine, at: Context): ((value: number) => string) | null {
  if (what === 'channel') return channelWord;
  return what === 'meter' && at.isFlag(id) ? flagWord : null;
}

function nameOf({ what, id }: ForecastLine, at: Context): string {
  const { setup } = at;
  switch (what) {
    case 'meter':
      return setup.meters.find((one) => one.id === id)?.says ?? id;
    case 'credibility':
      return movesWords().credibility(id, at);
    case 'track':
      return setup.tracks.find((one) => one.id === id)?.says ?? id;
    case 'held':
      return movesWords().held(id, at);
    case 'channel':
      return setup.channels.find((one) => one.id === id)?.says ?? id;
  }
}

function unitFor({ what, id, likely }: ForecastLine, at: Context): string {
  const meter = what === 'meter' && !at.isFlag(id) ? at.meterOf(id) : undefined;
  return meter ? sayUnit(unitOf(meter, likely)) : '';
}

/** A seat's own score, both ways of counting promises that still run, in the words of the desk. */
export function scoreLines({ score, ifKept }: Pick<Forecast, 'score' | 'ifKept'>): readonly string[] {
  const words = movesWords();
  if (score.from === score.likely && ifKept.from === ifKept.likely)
    return [
      sayNumber(score.from, 0) === sayNumber(ifKept.from, 0)
        ? sayNumber(score.from, 0)
        : deskWords().nowAndKept(ifKept.from, score.from),
    ];
  const [now, kept] = [sayMoved(score.from, score.likely), sayMoved(ifKept.from, ifKept.likely)];
  return now === kept ? [now] : [words.scoreNow(now), words.scoreIfKept(kept)];
}

/** What the score comes to when chances fall the other way; null: to the same whole points. */
export function otherScore({ score }: Pick<Forecast, 'score'>): string | null {
  const whole = (value: number): string => sayNumber(value, 0);
  const other = score.likely === score.to ? score.otherwise : score.to;
  return other === null || whole(other) === whole(score.likely) ? null : sayOther(score, whole);
}

const flagWord = (value: number): string => movesWords().yesOrNo(value >= 0.5);

function channelWord(code: number): string {
  const state = (Object.keys(CHANNEL_CODES) as ChannelState[]).find((one) => CHANNEL_CODES[one] === code) ?? 'closed';
  return label('channel', state).toLowerCase();
}
