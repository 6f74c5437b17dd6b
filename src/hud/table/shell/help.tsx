/** Help: a month in five lines, the marks, the tips, the keys. */
import type { TipId } from '../../../text/codes.ts';
import { shellWords } from '../../../text/screens/shell.ts';
import { TipList } from '../tips/tip-list.tsx';
import { Legend } from './legend.tsx';

export interface HelpProps {
  readonly keysOn: boolean;
  readonly onTip: (tip: TipId) => void;
}
export function Help({ keysOn, onTip }: HelpProps) {
  const words = shellWords();
  return (
    <div class="help">
      <h3>{words.month}</h3>
      <ol>
        {words.monthLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>
        <a href="#/rules" target="_blank">
          {words.rulesPage}
        </a>
      </p>
      <h3>{words.onDesk}</h3>
      <p>{words.deskHelp}</p>
      <h3>{words.onDisc}</h3>
      <p>{words.discHelp}</p>
      <Legend />
      <TipList onTip={onTip} />
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
