/** History, sources and notes for the instructor. */
import type { History, HistoryRound, Source, Teaching } from '../../kernel/casebook.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import type { Path } from '../problems.ts';
import { mendName } from '../suggest.ts';
import { listed, type Reader } from './reader.ts';

type HistoryFile = NonNullable<ScenarioFile['history']>;
type MonthFile = HistoryFile['rounds'][string];

export function historyOf(reader: Reader, file: ScenarioFile): History | null {
  if (!file.history) return null;
  const { chance, rounds } = file.history;
  for (const id of Object.keys(chance)) {
    const { moves, events, issues, missing } = reader.names;
    if (moves.has(id) || events.has(id) || issues.has(id) || missing.has(id)) continue;
    reader.error(
      'unknown-name',
      ['history', 'chance', id],
      `\`${id}\` is neither a move, nor an event, nor an issue with an act.`,
      mendName(id, [...moves.keys(), ...events, ...issues.keys()], 'names'),
      'key',
    );
  }
  const byRound = new Map<number, HistoryRound>();
  for (const [month, done] of Object.entries(rounds)) {
    const path = ['history', 'rounds', month];
    const round = reader.round(month);
    if (round < 1 || round > file.calendar.rounds)
      reader.error('outside-calendar', path, `${month} is not a month of this game.`, monthsOf(file), 'key');
    byRound.set(round, monthOf(reader, file, done, path));
  }
  const nothing: HistoryRound = { deals: [], calls: [], claims: [], moves: {}, keeps: {} };
  return {
    chance,
    rounds: Array.from({ length: file.calendar.rounds }, (_, index) => byRound.get(index + 1) ?? nothing),
  };
}

const monthsOf = (file: ScenarioFile): string =>
  `It begins in ${file.calendar.first} and lasts ${file.calendar.rounds} months.`;

function monthOf(reader: Reader, file: ScenarioFile, month: MonthFile, path: Path): HistoryRound {
  month.deals.forEach((deal, place) => {
    const at = [...path, 'deals', place];
    reader.known('roles', deal.by, [...at, 'by']);
    for (const role of listed(deal.to)) reader.known('roles', role, [...at, 'to']);
    for (const [issue, option] of Object.entries(deal.package)) {
      if (!reader.known('issues', issue, [...at, 'package', issue], 'key')) continue;
      const options = Object.keys(file.issues[issue]?.options ?? {});
      if (!options.includes(option))
        reader.error(
          'unknown-name',
          [...at, 'package', issue],
          `\`${option}\` is not an option of \`${issue}\`.`,
          mendName(option, options, 'options'),
        );
      const absent = (file.issues[issue]?.between ?? []).filter(
        (role) => role !== deal.by && !listed(deal.to).includes(role),
      );
      if (absent.length > 0)
        reader.error(
          'not-a-signatory',
          [...at, 'package', issue],
          `\`${issue}\` must also be signed by ${absent.map((role) => `\`${role}\``).join(' and ')}.`,
          'Add them to `to:`, or take the issue out.',
          'key',
        );
    }
  });
  for (const part of ['calls', 'claims'] as const) {
    month[part].forEach(({ by, issue }, place) => {
      reader.known('roles', by, [...path, part, place, 'by']);
      reader.known('issues', issue, [...path, part, place, 'issue']);
    });
  }
  for (const [role, moves] of Object.entries(month.moves)) {
    const at = [...path, 'moves', role];
    if (!reader.known('roles', role, at, 'key')) continue;
    moves.forEach((move, place) => {
      if (!reader.known('moves', move, [...at, place])) return;
      const by = reader.names.moves.get(move);
      if (by !== role)
        reader.error(
          'wrong-role',
          [...at, place],
          `\`${move}\` is a move of \`${by}\`, not of \`${role}\`.`,
          `Write it under \`${by}\`.`,
        );
    });
  }
  for (const [role, issues] of Object.entries(month.keeps)) {
    const at = [...path, 'keeps', role];
    reader.known('roles', role, at, 'key');
    issues.forEach((issue, place) => reader.known('issues', issue, [...at, place]));
  }
  return {
    deals: month.deals.map((deal) => ({ ...deal, to: listed(deal.to) })),
    calls: month.calls,
    claims: month.claims,
    moves: month.moves,
    keeps: month.keeps,
  };
}

export function sourcesListOf(file: ScenarioFile): { [key: string]: Source } {
  return Object.fromEntries(
    Object.entries(file.sources).map(([key, { title, publisher, date, url, note }]): [string, Source] => [
      key,
      { title, publisher, date, ...(url !== undefined && { url }), ...(note !== undefined && { note }) },
    ]),
  );
}

export function teachingOf(file: ScenarioFile): Teaching {
  const { aims, questions, minutes, glossary } = file.teaching;
  return { aims, questions, plan: minutes, glossary: Object.entries(glossary).map(([term, says]) => ({ term, says })) };
}
