/** The rules of the game on one page: how a game goes, then its words; to read, and to print on a sheet of A4. */
import { useId } from 'preact/hooks';
import { LIMITS } from '../../kernel/action.ts';
import { termOf } from '../../text/glossary.ts';
import { appWords } from '../../text/screens/app.ts';
import { codexWords } from '../../text/screens/codex.ts';
import type { TermId } from '../../text/terms.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { ScreenHead } from '../seats/screen-head.tsx';
import { KindsOfStatement } from './kinds.tsx';
import './rules.css';

/** What a first-time player must know, and no more; the codex has the rest. */
const TALKS: readonly TermId[] = ['package', 'offer', 'deal', 'copies', 'agenda', 'mandate'];
const CARDS: readonly TermId[] = ['capital', 'move', 'blocked', 'forecast'];
const PLEDGES: readonly TermId[] = [
  'pledge',
  'call',
  'independent',
  'joint-review',
  'self-report',
  'verdict-and-truth',
  'exposed',
  'keep-switch',
  'credibility',
];
const POWER: readonly TermId[] = ['leverage', 'clamp', 'holding-cost'];
const MONEY: readonly TermId[] = ['channel', 'payment-cutoff', 'leak'];
const SCORES: readonly TermId[] = ['worth', 'walk-away', 'paper-and-delivery', 'objective', 'score', 'outcome'];

export function RulesScreen({ onBack }: { readonly onBack: () => void }) {
  const words = codexWords();
  const { groups } = words.glossary;
  const steps = words.rulesSteps(LIMITS.offersARound, LIMITS.sentencesARound);
  const heading = useId();
  return (
    <main class="rules" aria-labelledby={heading}>
      <ScreenHead back={words.back} onBack={onBack}>
        <Button class="rules-print" tone="ghost" icon="printer" onClick={() => window.print()}>
          {words.print}
        </Button>
      </ScreenHead>
      <Sheet class="rules-page" labelledBy={heading}>
        <header class="rules-head">
          <p class="rules-game">{appWords().name}</p>
          <h1 id={heading} class="display">
            {words.rules}
          </h1>
          <p class="rules-lead">{words.rulesLead}</p>
        </header>
        <section class="rules-game-goes">
          <h2>{words.rulesGame}</h2>
          <ol>
            {steps.map(([name, says]) => (
              <li key={name}>
                <b>{name}</b> {says}
              </li>
            ))}
          </ol>
        </section>
        <div class="rules-columns">
          <Terms title={words.rulesTalks} ids={TALKS} />
          <Terms title={groups.pledges} ids={PLEDGES} />
          <Terms title={groups.power} ids={POWER} />
          <Terms title={groups.money} ids={MONEY} />
          <Terms title={words.rulesCards} ids={CARDS} />
          <Terms title={groups.debrief} ids={SCORES}>
            {words.rulesEnd}
          </Terms>
          <section>
            <h2>{words.rulesTags}</h2>
            <KindsOfStatement />
          </section>
        </div>
      </Sheet>
    </main>
  );
}

interface TermsProps {
  readonly title: string;
  readonly ids: readonly TermId[];
  readonly children?: string;
}
function Terms({ title, ids, children }: TermsProps) {
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {ids.map(termOf).map(({ id, term, says }) => (
          <div key={id}>
            <dt>{term}</dt> <dd>{says}</dd>
          </div>
        ))}
      </dl>
      {children === undefined ? null : <p>{children}</p>}
    </section>
  );
}
