/** What the real parties did, month by month, so that the debrief can plot it. */
import * as z from 'zod';
import { flag, id, month, oneOrMoreIds, standIns } from './leaf.ts';

const ids = z.array(id, 'a list of ids').register(standIns, { standIn: [] });
const pointing = z.strictObject({
  by: id.describe('Who does it.'),
  issue: id.describe('The issue whose pledge it is about.'),
});

export const historyMonth = z
  .strictObject({
    deals: z
      .array(
        z.strictObject({
          by: id.describe('Who proposed it.'),
          to: oneOrMoreIds.describe('Who accepted it.'),
          package: z
            .record(id, id, 'issues and options, such as { shutdown: objective }')
            .register(standIns, { standIn: {} })
            .describe('An option for each issue of the deal.'),
        }),
        'a list of deals',
      )
      .default([])
      .describe('What was signed this month, in order.'),
    calls: z.array(pointing, 'a list').default([]).describe('Undated pledges that were called.'),
    claims: z.array(pointing, 'a list').default([]).describe('Pledges that were said to be done.'),
    moves: z
      .record(id, ids, 'roles and their moves, such as { ustr: [name_site] }')
      .default({})
      .describe('The moves of each role.'),
    keeps: z
      .record(id, ids, 'roles and issues')
      .default({})
      .describe('The free acts each role performed: the issues whose pledge it kept.'),
  })
  .meta({ id: 'HistoryMonth' });

export const history = z
  .strictObject({
    chance: z
      .record(id, flag, 'moves, events or issues and true or false')
      .default({})
      .describe('How the chances fell: { sue_bank: true }. By move, event, or issue (for its free act).'),
    rounds: z
      .record(month, historyMonth, 'months and what happened in them')
      .register(standIns, { standIn: {} })
      .describe('By month. A month left out is a month in which nothing was done.'),
  })
  .meta({ id: 'History', description: 'What the real parties did.' });
