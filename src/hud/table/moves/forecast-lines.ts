/** A forecast in words: your own numbers exactly, before and after. */
import type { Forecast, ForecastLine } from '../../../kernel/forecast.ts';
import { CHANNEL_CODES } from '../../../kernel/expressions.ts';
import type { ChannelState, RoleId, Setup } from '../../../kernel/setup.ts';
import { label } from '../../../text/labels.ts';
import { sayPair, sayNumber } from '../../../text/numbers.ts';

export interface ToldForecast {
  readonly id: string;
  readonly label: string;
  readonly change: string;
  /** What it comes to when chances do not come up. */
  readonly otherwise: string | null;
}

export function forecastLines(forecast: Forecast, setup: Setup, seat: RoleId): readonly ToldForecast[] {
  return forecast.lines.map((line): ToldForecast => {
    const { name, unit } = nameOf(line, setup, seat);
    const [from, to] =
      line.what === 'channel' ? [channelWord(line.from), channelWord(line.to)] : sayPair(line.from, line.to);
    const otherwise =
      line.otherwise === null
        ? null
        : line.what === 'channel'
          ? channelWord(line.otherwise)
          : sayNumber(line.otherwise);
    return { id: `${line.what}-${line.id}`, label: name, change: `${from} → ${to}${unit}`, otherwise };
  });
}

function nameOf({ what, id }: ForecastLine, setup: Setup, seat: RoleId): { name: string; unit: string } {
  switch (what) {
    case 'meter': {
      const meter = setup.meters.find((one) => one.id === id);
      const unit = meter?.unit ?? '';
      return { name: meter?.says ?? id, unit: unit === '' ? '' : unit === '%' ? '%' : ` ${unit}` };
    }
    case 'credibility': {
      const role = setup.roles.find((one) => one.id === id);
      return { name: id === seat ? 'Your credibility' : `Credibility of ${role?.name ?? id}`, unit: '' };
    }
    case 'track':
      return { name: setup.tracks.find((one) => one.id === id)?.says ?? id, unit: '' };
    case 'channel':
      return { name: setup.channels.find((one) => one.id === id)?.says ?? id, unit: '' };
  }
}

function channelWord(code: number): string {
  const state = (Object.keys(CHANNEL_CODES) as ChannelState[]).find((one) => CHANNEL_CODES[one] === code) ?? 'closed';
  return label('channel', state).toLowerCase();
}
