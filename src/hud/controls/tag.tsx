/** What kind of statement this is: it happened and is sourced, it is invented, or it is how the model works. */
import type { Tag as TagKind } from '../../kernel/setup.ts';
import { label } from '../../text/labels.ts';
import './tag.css';

export function Tag({ tag }: { tag: TagKind }) {
  return <span class={`tag tag-${tag}`}>{label('tag', tag)}</span>;
}
