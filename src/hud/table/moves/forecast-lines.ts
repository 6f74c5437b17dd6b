/** A forecast in words: your own numbers exactly, before and after. */
import type { Forecast, ForecastLine } from '../../../kernel/forecast.ts';
import { CHANNEL_CODES } from '../../../kernel/expressions.ts';
import type { ChannelState, RoleId, Setup } from '../../../kernel/setup.ts';
import { contextOf, type Context } from '../../../text/context.ts';
import { label } from '../../../text/labels.ts';
import { unitOf } from '../../../text/measures.ts';
import { sayNumber, sayPair, sayUnit, sayWholes } from '../../../text/numbers.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { movesWords } from '../../../text/screens/moves.ts';

export interface ToldForecast {
  readonly id: string;
  readonly label: string;
  readonly change: string;
  /** What it comes to when chances do not come up. */
  readonly otherwise: string | null;
}

export function forecastLines(forecast: Forecast, setup: Setup, seat: RoleId): readonly ToldForecast[] {
  const at = contextOf(setup, seat);
  return forecast.lines.map((line): ToldForecast => {
    const { name, unit } = nameOf(line, setup, at);
    const flag = line.what === 'meter' && at.isFlag(line.id);
    const [from, to] =
      line.what === 'channel'
        ? [channelWord(line.from), channelWord(line.to)]
        : flag
          ? [flagWord(line.from), flagWord(line.to)]
          : sayPair(line.from, line.to);
    const otherwise =
      line.otherwise === null
        ? null
        : line.what === 'channel'
          ? channelWord(line.otherwise)
          : flag
            ? flagWord(line.otherwise)
            : sayNumber(line.otherwise);
    return { id: `${line.what}-${line.id}`, label: name, change: `${from} → ${to}${unit}`, otherwise };
  });
}

function nameOf({ what, id, to }: ForecastLine, setup: Setup, at: Context): { name: string; unit: string } {
  switch (what) {
    case 'meter': {
      const meter = setup.meters.find((one) => one.id === id);
      return { name: meter?.says ?? id, unit: meter && !at.isFlag(id) ? sayUnit(unitOf(meter, to)) : '' };
    }
    case 'credibility':
      return { name: movesWords().credibility(id, at), unit: '' };
    case 'track':
      return { name: setup.tracks.find((one) => one.id === id)?.says ?? id, unit: '' };
    case 'channel':
      return { name: setup.channels.find((one) => one.id === id)?.says ?? id, unit: '' };
  }
}

/** A seat's own score, both ways of counting promises that still run, in the words of the desk. */
export function scoreLines({ score, ifKept }: Pick<Forecast, 'score' | 'ifKept'>): readonly string[] {
  const words = movesWords();
  if (score.from === score.to && ifKept.from === ifKept.to)
    return [
      sayNumber(score.from, 0) === sayNumber(ifKept.from, 0)
        ? sayNumber(score.from, 0)
        : deskWords().nowAndKept(ifKept.from, score.from),
    ];
  const change = ({ from, to }: { from: number; to: number }): string =>
    from === to ? sayNumber(from, 0) : sayWholes(from, to).join(' → ');
  const [now, kept] = [change(score), change(ifKept)];
  return now === kept ? [now] : [words.scoreNow(now), words.scoreIfKept(kept)];
}

const flagWord = (value: number): string => movesWords().yesOrNo(value >= 0.5);

function channelWord(code: number): string {
  const state = (Object.keys(CHANNEL_CODES) as ChannelState[]).find((one) => CHANNEL_CODES[one] === code) ?? 'closed';
  return label('channel', state).toLowerCase();
}
