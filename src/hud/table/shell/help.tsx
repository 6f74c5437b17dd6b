/** Help: a month in five lines, the marks, the keys. */
import { shellWords } from '../../../text/screens/shell.ts';
import { Legend } from './legend.tsx';

export function Help({ keysOn }: { keysOn: boolean }) {
  const words = shellWords();
  return (
    <div class="help">
      <h3>{words.month}</h3>
      <ol>
        {words.monthLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3>{words.onDesk}</h3>
      <p>{words.deskHelp}</p>
      <h3>{words.onDisc}</h3>
      <p>{words.discHelp}</p>
      <Legend />
      <h3>{words.keys}</h3>
      {keysOn ? null : <p>{words.keysOff}</p>}
      <dl class="keys">
        {words.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
