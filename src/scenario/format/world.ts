/** The state of the world: meters, tracks with their clamps, channels of money. */
import * as z from 'zod';
import { effects } from './effects.ts';
import { expression, id, month, number, oneOf, record, share, short, standIns, text, whole } from './leaf.ts';

const seers = z
  .union([z.enum(['everyone', 'nobody']), z.array(id)], '`everyone`, `nobody` or a list of roles such as [site]')
  .register(standIns, { standIn: 'everyone' });

export const meter = z
  .strictObject({
    says: text.describe('Its name on screen.'),
    of: id.optional().describe('The role it belongs to, if any.'),
    start: number.describe('Its value before the first month.'),
    min: number.default(0).describe('It never falls below this.'),
    max: number.default(100).describe('It never rises above this.'),
    unit: text.default('').describe('Written after the number: "%", "months".'),
    'seen-by': seers
      .default('everyone')
      .describe('Who sees its value: `everyone`, `nobody` (a hidden truth that only tests read) or a list of roles.'),
    'others-see': z
      .record(id, number, 'bands and where each begins, such as { low: 0, high: 7 }')
      .optional()
      .describe('What the other roles see instead: the band it is in. { low: 0, medium: 4, high: 7 }'),
    stages: z
      .record(id, number, 'stages and where each begins, such as { a_bill: 1, in_force: 3 }')
      .optional()
      .describe('What its values are called beside the number. { a_bill: 1, adopted: 2, in_force: 3 }'),
  })
  .meta({ id: 'Meter', description: 'A number that moves and effects change and expressions read as `meters.<id>`.' });

const steps = z.array(whole(1, 60), 'a list of steps such as [7, 9, 11]').register(standIns, { standIn: [] });

export const track = z
  .strictObject({
    says: text.describe('Its name on screen.'),
    short,
    steps: whole(1, 60).describe('How many steps there are.'),
    start: whole(0, 60).default(0).describe('Steps already walked before the first month.'),
    'wanted-by': id.describe('The role that wants to get to the end.'),
    'each-round': expression.default(1).describe('Steps it moves each month, unless the next one is clamped.'),
    clamps: z
      .record(id, steps, 'holders and the steps they can hold, such as { ustr: [7, 9, 11] }')
      .default({})
      .describe(
        'Who can hold which steps. Step 7 is the way from 6 to 7. A holder is a role, or a neutral party named under `neutral`.',
      ),
    held: z
      .record(
        id,
        z.union([z.literal('all'), steps], '`all` or a list of steps').register(standIns, { standIn: 'all' }),
        'holders and the steps they hold at the start',
      )
      .default({})
      .describe('Which of these are held at the start. Left out: all.'),
    'holding-costs': z
      .record(id, effects, 'roles and effects')
      .default({})
      .describe(
        'What holding any step ahead costs the role that holds it, every month: { ustr: [ { add: { meters.exporters: -1 } } ] }.',
      ),
    neutral: z
      .record(id, text, 'ids and names')
      .default({})
      .describe('Names of holders nobody plays: { georgia: Georgia }.'),
  })
  .meta({
    id: 'Track',
    description: "Progress towards a prize. Read as `tracks.<id>` (steps walked) and `clamps('<id>', '<holder>')`.",
  });

export const channel = z
  .strictObject({
    says: text.describe('Its name on screen.'),
    short,
    to: id.describe('The role the money flows to.'),
    carries: share.describe('The share of demand it carries while open, 0 to 1.'),
    leak: share.default(0).describe('The share it carries while leaking, 0 to 1.'),
    state: oneOf('open', 'leaking', 'cut', 'closed')
      .default('closed')
      .describe('Its state at the start: cut (by others) or closed (not in use).'),
    since: month.optional().describe('Since when, for people: 2006-09.'),
    upkeep: number.default(0).describe('What it costs its owner each month while open or leaking.'),
    record: record.optional().describe('Its source.'),
  })
  .meta({
    id: 'Channel',
    description: "A route that money flows through. Read as `channels.<id>`: 'open', 'leaking', 'cut' or 'closed'.",
  });

export const pay = z
  .strictObject({
    meter: id.describe('The meter that takes the money.'),
    rate: expression.default(1).describe('Income at full demand with everything carried.'),
    demand: expression.default(1).describe('Demand now, 0 to 1: "meters.traffic / 100".'),
    costs: expression.default(0).describe('Fixed costs each month.'),
  })
  .meta({ id: 'Pay', description: 'Each month: rate × demand × what the channels carry, less upkeep and costs.' });
