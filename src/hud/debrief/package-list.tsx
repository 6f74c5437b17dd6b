/** What a package says, issue by issue. */
import type { Package, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';

export function PackageList({ setup, of }: { setup: Setup; of: Package }) {
  const words = contextOf(setup, null);
  return (
    <dl class="package">
      {setup.issues
        .filter((issue) => of[issue.id] !== undefined)
        .map((issue) => (
          <div key={issue.id}>
            <dt>{issue.says}</dt>
            <dd>{words.option(issue.id, of[issue.id] ?? '')}</dd>
          </div>
        ))}
    </dl>
  );
}
