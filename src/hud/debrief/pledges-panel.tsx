/** Every pledge that stood: what the verdict said, and what was true. */
import type { Debrief, PledgeEnd } from '../../kernel/debrief.ts';
import { contextOf } from '../../text/context.ts';
import { label } from '../../text/labels.ts';
import { monthName } from '../../text/months.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Icon } from '../controls/icon.tsx';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import type { Analysis } from '../../kernel/analysis.ts';
import { RowsTable } from './rows-table.tsx';

export interface PledgesPanelProps {
  readonly debrief: Pick<Debrief, 'setup' | 'pledges'>;
  readonly analysis?: Analysis | null;
}
export function PledgesPanel({ debrief: { setup, pledges } }: PledgesPanelProps) {
  const at = contextOf(setup, null);
  const words = debriefWords().pledges;
  const differing = pledges.filter(differs).length;
  return (
    <>
      <h1 class="panel-title">{pledges.length === 0 ? words.none : words.title}</h1>
      <p class="panel-lead">
        {words.lead} {differing === 0 ? '' : words.parted(differing, pledges.length)}
      </p>
      {pledges.length === 0 ? null : (
        <Sheet label={words.sheet}>
          <RowsTable
            caption={words.table}
            keyOf={(pledge) => pledge.issue}
            rows={pledges}
            columns={[
              {
                head: words.pledge,
                cell: (pledge) => (
                  <>
                    {at.issue(pledge.issue)}
                    <small>{at.option(pledge.issue, pledge.option)}</small>
                  </>
                ),
              },
              {
                head: words.by,
                cell: (pledge) => {
                  const role = setup.roles.find((one) => one.id === pledge.by);
                  return role === undefined ? null : (
                    <span class="pledge-by">
                      <Mark mark={role.mark} /> {role.name}
                    </span>
                  );
                },
              },
              { head: words.signed, cell: (pledge) => monthName(setup, pledge.signed, 'short') },
              {
                head: words.due,
                cell: (pledge) =>
                  pledge.monthly
                    ? words.monthly
                    : pledge.due === null
                      ? words.noDate
                      : monthName(setup, pledge.due, 'short'),
              },
              {
                head: words.proof,
                cell: (pledge) => (
                  <div>
                    {label('proof', pledge.proof)}
                    {pledge.provenBy === null ? null : <small>{words.provenBy(pledge.provenBy, at)}</small>}
                  </div>
                ),
              },
              { head: words.verdict, cell: (pledge) => <Verdict pledge={pledge} /> },
              { head: words.truth, cell: (pledge) => <Truth pledge={pledge} /> },
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

/** What a pledgor claims decides a self-report alone; under another proof it is worth a word only once it was exposed. */
const claimTells = ({ claimed, exposed, proof }: PledgeEnd): boolean => claimed && (exposed || proof === 'self-report');

export function verdictOf(pledge: PledgeEnd): string {
  const { verdict, lapsed, exposed } = pledge;
  const words = debriefWords().pledges;
  const said = lapsed ? words.released : label('verdict', verdict);
  const notes = [...(claimTells(pledge) ? [words.claimed] : []), ...(exposed ? [words.exposed] : [])];
  return notes.length === 0 ? said : words.noted(said, notes);
}

const SIGNS = { kept: 'check', broken: 'x' } as const;

function Verdict({ pledge }: { pledge: PledgeEnd }) {
  const { verdict, lapsed } = pledge;
  const sign = !lapsed && (verdict === 'kept' || verdict === 'broken') ? SIGNS[verdict] : 'minus';
  return (
    <span class="pledge-end">
      <Icon name={sign} /> {verdictOf(pledge)}
    </span>
  );
}

function Truth({ pledge }: { pledge: PledgeEnd }) {
  const words = debriefWords().pledges;
  if (pledge.truth === null)
    return (
      <span class="pledge-end">
        <Icon name="minus" /> {words.never}
      </span>
    );
  const said = pledge.truth ? words.trulyKept : words.notKept;
  const parted = differs(pledge);
  return (
    <span class={parted ? 'pledge-end pledge-differs' : 'pledge-end'}>
      <Icon name={pledge.truth ? 'check' : 'x'} /> {parted ? words.differs(said) : said}
    </span>
  );
}
