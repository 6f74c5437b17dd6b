/** What kind of statement this is: it happened and is sourced, it is invented, or it is how the model works. */
import type { Tag as TagKind } from '../../kernel/setup.ts';
import './tag.css';

const WORDS: { readonly [kind in TagKind]: string } = { record: 'Record', scenario: 'Scenario', rule: 'Rule' };

export function Tag({ tag }: { tag: TagKind }) {
  return <span class={`tag tag-${tag}`}>{WORDS[tag]}</span>;
}
