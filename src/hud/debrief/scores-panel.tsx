/** How each seat's score was made, line by line, and how well the reader read the others. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleScore } from '../../kernel/score.ts';
import type { Role, RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayNumber } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { ReadingSection } from './reading-section.tsx';
import { RowsTable } from './rows-table.tsx';
import { BridgeTable } from './score-bridge.tsx';
import { partsOf } from './score-parts.ts';

export interface ScoresPanelProps {
  readonly debrief: Debrief;
  readonly seat: RoleId;
}
export function ScoresPanel({ debrief, seat }: ScoresPanelProps) {
  const { setup } = debrief;
  const words = debriefWords().scores;
  const ownFirst = [...setup.roles].sort((a, b) => Number(b.id === seat) - Number(a.id === seat));
  return (
    <>
      <h1 class="panel-title">{words.title}</h1>
      <p class="panel-lead">{words.lead}</p>
      <Sheet class="scores-bridges" labelledBy="scores-bridges">
        <h2 id="scores-bridges" class="sheet-title">
          {debriefWords().bridge.title}
        </h2>
        <p class="sheet-lead">{debriefWords().bridge.lead}</p>
        <BridgeTable debrief={debrief} />
      </Sheet>
      <div class="panel-columns">
        {ownFirst.map((role) => {
          const scored = debrief.scores.find((one) => one.role === role.id);
          return scored === undefined ? null : (
            <ScoreSheet key={role.id} setup={setup} role={role} scored={scored} you={role.id === seat} />
          );
        })}
      </div>
      <ReadingSection debrief={debrief} seat={seat} />
    </>
  );
}

interface ScoreSheetProps {
  readonly setup: Setup;
  readonly role: Role;
  readonly scored: RoleScore;
  readonly you: boolean;
}
function ScoreSheet({ setup, role, scored, you }: ScoreSheetProps) {
  const heading = `score-of-${role.id}`;
  const words = debriefWords().scores;
  return (
    <Sheet labelledBy={heading}>
      <div class="sheet-head" data-mark={role.mark}>
        <h2 id={heading}>
          <Mark mark={role.mark} /> {you ? words.own(role.name) : role.name}
        </h2>
        <span class="sheet-score role-ink">{sayNumber(scored.score, 0)}</span>
      </div>
      <RowsTable
        caption={words.made(role.id, contextOf(setup, null))}
        keyOf={(part) => part.key}
        rows={partsOf(setup, role, scored)}
        columns={[
          {
            head: words.what,
            cell: (part) => (
              <>
                {part.what}
                {part.notes.map((note) => (
                  <small key={note}>{note}</small>
                ))}
              </>
            ),
          },
          { head: words.points, cell: (part) => part.points, numeric: true },
        ]}
        foot={[words.score, sayNumber(scored.score)]}
      />
    </Sheet>
  );
}
