/** The table in words: the HTML twin of the disc. Everything the picture shows can be read and pointed at here. */
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { papersWords } from '../../../text/screens/papers.ts';
import { Mark } from '../../controls/mark.tsx';
import { Icon } from '../../controls/icon.tsx';
import { idOf, type TableIntent } from '../intent.ts';
import { markOf, RoleName } from '../role-name.tsx';
import { describeChannels, describeNumbers, describeTracks, type DescribedNumber } from './described.ts';

export interface TheTableProps {
  readonly table: Table;
  readonly looked: TableIntent | null;
  readonly onLook: (intent: TableIntent) => void;
}
export function TheTable({ table, looked, onLook }: TheTableProps) {
  const { setup, view, seat } = table;
  const words = papersWords();
  const numbers = describeNumbers(setup, view);
  const current = (intent: TableIntent) =>
    looked !== null && idOf(looked) === idOf(intent) ? ('true' as const) : undefined;
  const point = (intent: TableIntent) => ({
    id: idOf(intent),
    'aria-current': current(intent),
    onClick: () => onLook(intent),
  });
  return (
    <div class="papers-scroll" tabIndex={0} role="group" aria-label={words.inWords}>
      <p class="papers-empty">{words.monthOf(view.round, contextOf(setup, seat))}</p>
      {describeTracks(setup, view).map(({ track, says, clamps }) => (
        <section key={track}>
          <h3 class="papers-heading">{says}</h3>
          <ul class="points">
            {clamps.map((clamp) => (
              <li key={clamp.step}>
                <button
                  type="button"
                  class="point"
                  {...point({ kind: 'clamp', track, step: clamp.step, holder: clamp.holder })}
                >
                  {clamp.role === null ? <Icon name="lock" /> : <Mark mark={markOf(setup, clamp.role)} />} {clamp.says}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {setup.roles.map((role) => (
        <section key={role.id}>
          <h3 class="papers-heading">
            <button type="button" class="point" {...point({ kind: 'seat', role: role.id })}>
              <RoleName setup={setup} role={role.id} /> {role.id === seat ? words.you : ''}
            </button>
          </h3>
          <dl class="numbers">
            {numbers
              .filter((number) => number.role === role.id)
              .map((number) => (
                <NumberRow key={number.id} {...number} />
              ))}
          </dl>
        </section>
      ))}
      {numbers.some((number) => number.role === null) ? <h3 class="papers-heading">{words.everyone}</h3> : null}
      <dl class="numbers">
        {numbers
          .filter((number) => number.role === null)
          .map((number) => (
            <NumberRow key={number.id} {...number} />
          ))}
      </dl>
      {setup.channels.length === 0 ? null : <h3 class="papers-heading">{words.money}</h3>}
      <ul class="points">
        {describeChannels(setup, view).map(({ channel, says, state }) => (
          <li key={channel}>
            <button type="button" class="point" {...point({ kind: 'channel', channel })}>
              <strong>{says}</strong> {state}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NumberRow({ says, value, means, secret }: DescribedNumber) {
  return (
    <div>
      <dt>
        {says}
        {secret ? (
          <span class="only-you">
            <Icon name="eye-off" /> {papersWords().onlyYou}
          </span>
        ) : null}
      </dt>
      <dd class="number">{value}</dd>
      {means.map((line) => (
        <dd key={line} class="number-means">
          {line}
        </dd>
      ))}
    </div>
  );
}
