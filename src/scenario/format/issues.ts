/** What can be agreed: issues, their options, and the pledges that options oblige to. */
import * as z from 'zod';
import { effects } from './effects.ts';
import { expression, id, month, number, oneOf, record, short, standIns, text, whole } from './leaf.ts';

const due = z
  .union(
    [month, z.literal('each-round'), z.strictObject({ after: whole(1, 60) })],
    'a month such as 2007-06, `each-round`, or { after: 2 } (months after it is signed)',
  )
  .register(standIns, { standIn: 'each-round' });
const proof = z
  .string()
  .regex(
    /^(independent|joint-review|self-report|deals\.[a-z][a-z0-9_]*)$/,
    '`independent`, `joint-review`, `self-report`, or `deals.` and the issue that settles it, such as deals.proof',
  )
  .register(standIns, { standIn: 'self-report' });

export const act = z
  .strictObject({
    says: text.describe('The switch in words: "Send the letter to the networks".'),
    then: effects.default([]).describe('What it does.'),
    months: z
      .union([z.enum(['due', 'each']), z.array(month)], '`due`, `each` or a list of months such as [2007-03, 2007-04]')
      .register(standIns, { standIn: 'due' })
      .default('due')
      .describe(
        'When it can be done: in the month it is due, in each month the pledge stands, or in the months listed.',
      ),
    delivers: expression
      .default(1)
      .describe('Chance from 0 to 1 that it works, rolled at each use. A number or an expression.'),
  })
  .meta({
    id: 'Act',
    description: 'A free keep-or-don’t switch for the one who promised, where no move card is the act.',
  });

export const pledge = z
  .strictObject({
    by: id.describe('The role that promises.'),
    due: due
      .optional()
      .describe(
        'When it is tested: a month, { after: 2 } months from signature, or `each-round`. Left out: no date; the others may call it.',
      ),
    proof: proof
      .default('self-report')
      .describe(
        'Who says whether it was kept: independent, joint-review, self-report, or the issue that settles it (deals.proof).',
      ),
    'kept-if': expression.describe('The substance: the promise is kept if this holds when it is tested.'),
    'looks-kept-if': expression
      .optional()
      .describe('The form, which a joint review sees. Left out: the same as the substance.'),
    'call-after': month.optional().describe('Without a date only: from this month on, calling it costs nothing.'),
    'if-called-early': effects.default([]).describe('What calling it before that month does.'),
    'if-kept': effects.default([]).describe('What happens when it is found kept.'),
    'if-broken': effects.default([]).describe('What happens when it is found broken. Credibility moves by itself.'),
    act: act.optional().describe('A free keep-or-don’t switch, where no move card is the act.'),
  })
  .meta({ id: 'Pledge', description: 'What the option obliges one role to do.' });

const need = z
  .union(
    [expression, z.strictObject({ if: expression, says: text })],
    'a condition such as "meters.home >= 4", or { if: "meters.home >= 4", says: Room at home }',
  )
  .register(standIns, { standIn: 1 });

export const option = z
  .strictObject({
    says: text.describe('The clause in a few words.'),
    short,
    details: text.optional().describe('A sentence or two more.'),
    record: record.optional().describe('Its source, if this is what a real text said.'),
    worth: z
      .record(id, number, 'roles and points, such as { ustr: 5, russia: -2 }')
      .default({})
      .describe(
        'Private points by role, over no deal, if everything is kept. Roles that do not sign may have some too.',
      ),
    paper: z
      .record(id, number, 'roles and points')
      .default({})
      .describe('The part of that worth paid at signature, whatever happens.'),
    delivery: z
      .record(id, expression, 'roles and expressions')
      .default({})
      .describe(
        'The share 0 to 1 of a role’s other worth that comes, read at the end: { russia: "(tracks.accession - 6) / 4" }.',
      ),
    needs: z
      .record(id, need, 'roles and conditions')
      .default({})
      .describe('A mandate: what must hold for this role to sign. It may read only what that role sees.'),
    'rules-out': z
      .array(
        z
          .string()
          .regex(
            /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?$/,
            'an issue, or an issue and an option, such as licence or charges.safe_harbour',
          ),
        'a list such as [licence, charges.safe_harbour]',
      )
      .register(standIns, { standIn: [] })
      .default([])
      .describe('Options that cannot share a package with this one: issue.option, or an issue for all of its options.'),
    'at-signature': effects.default([]).describe('What happens when it is signed.'),
    pledge: pledge.optional().describe('What it obliges one role to do.'),
    'proof-kind': oneOf('independent', 'joint-review', 'self-report')
      .optional()
      .describe('On the options of an issue that pledges name as their proof.'),
  })
  .meta({ id: 'Option', description: 'One possible value of an issue. "None" need not be listed.' });

export const issue = z
  .strictObject({
    says: text.describe('What it is about.'),
    short,
    details: text.optional().describe('A sentence or two more.'),
    between: z
      .array(id, 'a list of roles such as [ustr, russia]')
      .register(standIns, { standIn: [] })
      .describe('The roles that must sign it.'),
    opens: month.optional().describe('The month from which it may be signed. Left out: the first.'),
    introduced: month
      .optional()
      .describe('In somebody’s first game, the month in which the desk first shows it. Left out: as soon as it opens.'),
    options: z
      .record(id, option, 'options by their ids')
      .register(standIns, { standIn: {} })
      .describe('Its options, easiest for the giver first.'),
  })
  .meta({
    id: 'Issue',
    description: "Something to be agreed. Read as `deals.<id>`: the option that stands, or 'none'.",
  });
