/** "Your word, this month": each promise that can be acted on, kept or broken by one of two answers. */
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { label } from '../../../text/labels.ts';
import { movesWords } from '../../../text/screens/moves.ts';
import { answer, answered } from './hand.ts';
import type { Hand } from './use-hand.ts';
import type { WordChoice } from './word-choices.ts';

export interface YourWordProps {
  readonly table: Pick<Table, 'setup' | 'seat' | 'clock'>;
  readonly hand: Hand;
  readonly choices: readonly WordChoice[];
}
export function YourWord({ table, hand, choices }: YourWordProps) {
  const words = movesWords();
  const open = choices.some(({ issue }) => !answered(hand, issue));
  return (
    <section class="word on-paper" aria-labelledby="word-title">
      <h2 id="word-title" class="display">
        {words.word}
      </h2>
      {open ? (
        <p class="word-first">
          {words.chooseFirst} {table.clock === null ? null : words.timeUp}
        </p>
      ) : null}
      {choices.map((choice) => (
        <Promised key={choice.issue} table={table} hand={hand} choice={choice} />
      ))}
    </section>
  );
}

function Promised({ table: { setup, seat }, hand, choice }: Omit<YourWordProps, 'choices'> & { choice: WordChoice }) {
  const words = movesWords();
  const { issue, tested } = choice;
  const answers = [
    { keep: true, name: tested ? words.keepIt : words.doIt, then: words.ifDone(choice.works, choice.keep) },
    {
      keep: false,
      name: tested ? words.breakIt : words.waitWithIt,
      then: tested ? words.ifNot(choice.break, choice.exposed) : '',
    },
  ];
  return (
    <fieldset class="promised">
      <legend>
        <strong>{choice.says}</strong>{' '}
        <small>
          {words.promise(issue, tested ? null : choice.due, label('proof', choice.proof), contextOf(setup, seat))}
        </small>
      </legend>
      {choice.proof === 'self-report' && !choice.claimed ? <p class="promised-note">{words.silence}</p> : null}
      {answers.map(({ keep, name, then }) => (
        <label key={name} class="promised-answer">
          <input
            type="radio"
            name={`word-${issue}`}
            checked={answered(hand, issue) && hand.keeps.includes(issue) === keep}
            onChange={() => answer(hand, issue, keep)}
          />
          <span>
            <b>{name}</b> {then}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
