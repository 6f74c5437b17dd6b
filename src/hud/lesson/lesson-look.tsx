/** A mark of the disc, as a button to press: a promise that is not yet kept, a rail that is cut. */
import type { Table } from '../../kernel/table.ts';
import { label } from '../../text/labels.ts';
import { monthName } from '../../text/months.ts';
import { lessonWords } from '../../text/screens/lesson.ts';
import { Icon } from '../controls/icon.tsx';
import { Capsule } from '../table/papers/capsule.tsx';
import { channelState } from '../table/readings.ts';
import { markOf } from '../table/role-name.tsx';
import type { Course } from './use-lesson.ts';

export function LessonLook({ course }: { course: Course }) {
  const { table, step, goOn } = course;
  const { promise, rail } = step.shows;
  return (
    <div class="lesson-looks">
      {promise === null ? null : <Promised table={table} issue={promise} onPress={goOn} />}
      {rail === null ? null : <Rail table={table} channel={rail} onPress={goOn} />}
    </div>
  );
}

function Promised({ table, issue: id, onPress }: { table: Table; issue: string; onPress: () => void }) {
  const { setup, view } = table;
  const standing = view.standing[id];
  const issue = setup.issues.find((one) => one.id === id);
  const option = issue?.options.find((one) => one.id === standing?.option);
  if (!standing || !issue || !option) return null;
  const due = standing.due === null ? null : monthName(setup, standing.due, 'long');
  return (
    <button type="button" class="lesson-look on-paper" onClick={onPress}>
      <Capsule form="hollow" mark={markOf(setup, option.pledge?.by ?? table.seat)} />
      <span>{lessonWords().promise(issue.says, option.says, due)}</span>
    </button>
  );
}

function Rail({ table, channel: id, onPress }: { table: Table; channel: string; onPress: () => void }) {
  const channel = table.setup.channels.find((one) => one.id === id);
  if (!channel) return null;
  const state = channelState(table.setup, table.view, id);
  return (
    <button type="button" class="lesson-look on-paper" onClick={onPress}>
      <Icon name="x" />
      <span>{lessonWords().rail(channel.says, label('channel', state))}</span>
    </button>
  );
}
