/** Builds one of the four sentences that bots can read too: matters, cannot, flexible, warn. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Sentence } from '../../../kernel/action.ts';
import type { Setup } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { monthName } from '../../../text/months.ts';
import { talksWords } from '../../../text/screens/talks.ts';

type Kind = Sentence['kind'];
const KINDS: readonly Kind[] = ['matters', 'cannot', 'flexible', 'warn'];
type Level = 1 | 2 | 3 | 4;
const LEVELS: readonly Level[] = [1, 2, 3, 4];

export interface SentenceBuilderProps {
  readonly table: Table;
  readonly onChange: (sentence: Sentence | null) => void;
}
export function SentenceBuilder({ table, onChange }: SentenceBuilderProps) {
  const { setup, seat, view } = table;
  const words = talksWords();
  const issues = setup.issues.filter((issue) => issue.between.includes(seat));
  const moves = setup.moves.filter((move) => move.by === seat);
  const [kind, setKind] = useState<Kind>('matters');
  const [issue, setIssue] = useState(issues[0]?.id ?? '');
  const [level, setLevel] = useState<Level>(3);
  const [option, setOption] = useState('');
  const [move, setMove] = useState(moves[0]?.id ?? '');
  const [round, setRound] = useState(view.round);
  const options = setup.issues.find((one) => one.id === issue)?.options ?? [];
  const chosen = options.some((one) => one.id === option) ? option : (options[0]?.id ?? '');
  const warned = Math.max(round, view.round);
  useEffect(() => {
    onChange(sentenceOf(kind, { issue, level, option: chosen, move, round: warned }));
  }, [kind, issue, level, chosen, move, warned]);
  useEffect(() => () => onChange(null), []);
  return (
    <fieldset class="builder">
      <legend class="visually-hidden">{words.plainSentence}</legend>
      <Choice
        label={words.sayThat}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
        list={KINDS.map((one) => [one, words.kinds[one]])}
      />
      {kind === 'warn' ? (
        <>
          <Choice label={words.move} value={move} onChange={setMove} list={moves.map((one) => [one.id, one.says])} />
          <Choice
            label={words.when}
            value={String(warned)}
            onChange={(value) => setRound(Number(value))}
            list={monthsFrom(setup, view.round)}
          />
        </>
      ) : (
        <Choice label={words.issue} value={issue} onChange={setIssue} list={issues.map((one) => [one.id, one.says])} />
      )}
      {kind === 'matters' ? (
        <Choice
          label={words.howMuch}
          value={String(level)}
          onChange={(value) => setLevel(Number(value) as Level)}
          list={LEVELS.map((one) => [String(one), words.levels[one]])}
        />
      ) : null}
      {kind === 'cannot' ? (
        <Choice
          label={words.what}
          value={chosen}
          onChange={setOption}
          list={options.map((one) => [one.id, one.says])}
        />
      ) : null}
    </fieldset>
  );
}

interface Parts {
  readonly issue: string;
  readonly level: Level;
  readonly option: string;
  readonly move: string;
  readonly round: number;
}
function sentenceOf(kind: Kind, { issue, level, option, move, round }: Parts): Sentence {
  switch (kind) {
    case 'matters':
      return { kind, issue, level };
    case 'cannot':
      return { kind, issue, option };
    case 'flexible':
      return { kind, issue };
    case 'warn':
      return { kind, move, round };
  }
}

const monthsFrom = (setup: Setup, round: number): readonly (readonly [string, string])[] =>
  Array.from({ length: setup.calendar.rounds - round + 1 }, (_, index) => [
    String(round + index),
    monthName(setup, round + index, 'full'),
  ]);

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly list: readonly (readonly [value: string, says: string])[];
  readonly onChange: (value: string) => void;
}
function Choice({ label, value, list, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {list.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}
