/** The names on the timeline: their lengths decide where things stand. */
import type { ChannelId, IssueId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { debriefWords } from '../../text/screens/debrief.ts';

export interface TimelineSays {
  readonly issue: (id: IssueId) => string;
  readonly channel: (id: ChannelId) => string;
  /** Over the bridges of a month. */
  readonly deals: (numbers: readonly number[]) => string;
}

export function timelineSays(setup: Setup): TimelineSays {
  const at = contextOf(setup, null);
  return { issue: at.issue, channel: at.channel, deals: debriefWords().timeline.deals };
}
