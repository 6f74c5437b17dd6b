/** Help: a month in five lines, the marks, the keys. */
import { Legend } from './legend.tsx';

const MONTH: readonly string[] = [
  'News: what happened, with its source.',
  'Talks: send offers, answer them, talk. A deal binds when every addressee accepts.',
  'Moves: each seat plays cards in secret, then all open together.',
  'Resolution: moves, promises that fell due, money, the track; one step at a time.',
  'After the last month: the outcome, and your score against your own goals.',
];
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Tab, Shift+Tab', 'Next, previous control'],
  ['← →', 'Move a fader one stop; Home and End go to its ends'],
  ['[ and ]', 'Previous, next issue'],
  ['O', 'Offer desk, or what must be done now'],
  ['T', 'Talks'],
  ['D', 'The table in words'],
  ['B', 'Your brief'],
  ['H', 'Hide or show your hand'],
  ['M', 'More time, where a clock runs'],
  ['Ctrl+Enter', 'Send the offer, after its review sentence'],
  ['Esc', 'Close what is on top'],
  ['?', 'This help'],
];

export function Help({ keysOn }: { keysOn: boolean }) {
  return (
    <div class="help">
      <h3>A month</h3>
      <ol>
        {MONTH.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3>On the desk</h3>
      <p>
        Every fader runs the same way: left is easier for them, right is better for you. The hollow shape is their last
        word. The solid bar is exactly what your draft is worth to you; below the mark, you are better off walking away.
      </p>
      <h3>On the disc</h3>
      <p>
        Rings are months, from the middle out. Each third belongs to a seat. The hub is the track and who holds its
        steps. The rim is money.
      </p>
      <Legend />
      <h3>Keys</h3>
      {keysOn ? null : <p>Single-letter keys are switched off in the settings.</p>}
      <dl class="keys">
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
