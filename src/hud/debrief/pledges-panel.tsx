/** Every pledge that stood: what the verdict said, and what was true. */
import type { Debrief, PledgeEnd } from '../../kernel/debrief.ts';
import { contextOf } from '../../text/context.ts';
import { label } from '../../text/labels.ts';
import { monthName } from '../../text/months.ts';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import type { Analysis } from '../../kernel/analysis.ts';
import { RowsTable } from './rows-table.tsx';

export interface PledgesPanelProps {
  readonly debrief: Pick<Debrief, 'setup' | 'pledges'>;
  readonly analysis?: Analysis | null;
}
export function PledgesPanel({ debrief: { setup, pledges } }: PledgesPanelProps) {
  const words = contextOf(setup, null);
  const differing = pledges.filter(differs).length;
  return (
    <>
      <h1 class="panel-title">{pledges.length === 0 ? 'Nothing was promised' : 'Promises, verdicts and the truth'}</h1>
      <p class="panel-lead">
        A verdict is what the agreed proof could see. The truth is what was done in substance; it decided the points.
        {differing === 0 ? '' : ` They parted for ${differing} of ${pledges.length}.`}
      </p>
      {pledges.length === 0 ? null : (
        <Sheet label="Pledges">
          <RowsTable
            caption="Pledges with verdict and truth"
            keyOf={(pledge) => pledge.issue}
            rows={pledges}
            columns={[
              {
                head: 'Pledge',
                cell: (pledge) => (
                  <>
                    {words.issue(pledge.issue)}
                    <small>{words.option(pledge.issue, pledge.option)}</small>
                  </>
                ),
              },
              {
                head: 'By',
                cell: (pledge) => {
                  const role = setup.roles.find((one) => one.id === pledge.by);
                  return role === undefined ? null : (
                    <span>
                      <Mark mark={role.mark} /> {role.name}
                    </span>
                  );
                },
              },
              { head: 'Signed', cell: (pledge) => monthName(setup, pledge.signed, 'short') },
              {
                head: 'Due',
                cell: (pledge) => (pledge.due === null ? 'no date' : monthName(setup, pledge.due, 'short')),
              },
              { head: 'Proof', cell: (pledge) => label('proof', pledge.proof) },
              { head: 'Verdict', cell: (pledge) => verdictOf(pledge) },
              { head: 'Truth', cell: (pledge) => <Truth pledge={pledge} /> },
            ]}
          />
        </Sheet>
      )}
    </>
  );
}

/** Whether the public verdict and the truth disagree. */
export const differs = ({ verdict, truth }: PledgeEnd): boolean =>
  truth !== null && ((verdict === 'kept' && !truth) || (verdict === 'broken' && truth));

export function verdictOf({ verdict, lapsed, claimed, exposed }: PledgeEnd): string {
  const said = lapsed ? 'Released' : label('verdict', verdict);
  const notes = [claimed ? 'claimed done' : null, exposed ? 'exposed' : null].filter((note) => note !== null);
  return notes.length === 0 ? said : `${said} (${notes.join(', ')})`;
}

function Truth({ pledge }: { pledge: PledgeEnd }) {
  if (pledge.truth === null) return <>Never tested</>;
  const said = pledge.truth ? 'Kept' : 'Not kept';
  return differs(pledge) ? <strong class="pledge-differs">{said}: not what the verdict said</strong> : <>{said}</>;
}
