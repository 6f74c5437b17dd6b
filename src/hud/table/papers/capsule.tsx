/** A pledge's capsule, as on the disc: hollow, filled with a tick, or scratched. Words stand beside it. */
import type { MarkShape } from '../../controls/mark.tsx';
import type { PledgeForm } from './pledge-list.ts';
import './papers.css';

export function Capsule({ form, mark }: { form: PledgeForm; mark: MarkShape }) {
  return (
    <svg class={`capsule capsule-${form} role-ink`} data-mark={mark} viewBox="0 0 28 18" aria-hidden="true">
      <rect x="2" y="4" width="24" height="10" rx="5" />
      {form === 'kept' ? <path class="capsule-tick" d="M10 9l3 3 5-6" /> : null}
      {form === 'broken' ? <path class="capsule-scratch" d="M18 0l-6 8 5 2-6 8" /> : null}
    </svg>
  );
}
