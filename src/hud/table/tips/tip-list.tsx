/** Every tip, for the help: pressed, it is shown at the table again. */
import { TIPS, type TipId } from '../../../text/codes.ts';
import { tipsWords } from '../../../text/screens/tips.ts';
import { Button } from '../../controls/button.tsx';
import './tips.css';

export function TipList({ onTip }: { onTip: (tip: TipId) => void }) {
  const words = tipsWords();
  return (
    <section class="tip-list" aria-labelledby="tip-list-title">
      <h3 id="tip-list-title">{words.all}</h3>
      <p>{words.again}</p>
      <ul>
        {TIPS.map((tip) => (
          <li key={tip}>
            <Button tone="line" onClick={() => onTip(tip)}>
              {words.tips[tip].title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
