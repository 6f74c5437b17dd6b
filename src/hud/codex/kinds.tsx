/** The three kinds of statement, each with its tag. */
import type { Tag as TagKind } from '../../kernel/setup.ts';
import { codexWords } from '../../text/screens/codex.ts';
import { Tag } from '../controls/tag.tsx';
import './codex.css';

const KINDS: readonly TagKind[] = ['record', 'scenario', 'rule'];

export function KindsOfStatement() {
  const { tags } = codexWords();
  return (
    <dl class="codex-tags">
      {KINDS.map((tag) => (
        <div key={tag}>
          <dt>
            <Tag tag={tag} />
          </dt>
          <dd>{tags[tag]}</dd>
        </div>
      ))}
    </dl>
  );
}
