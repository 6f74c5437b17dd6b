/** A slip of paper by the status line with one tip on it. It lies in the page and covers nothing; it is spoken once. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TipId } from '../../../text/codes.ts';
import type { TermId } from '../../../text/terms.ts';
import { tipsWords } from '../../../text/screens/tips.ts';
import { Button } from '../../controls/button.tsx';
import { useAnnounce } from '../announce.tsx';
import { termOf, type Scene } from './tips.ts';
import { useTips, type SeenTips } from './use-tips.ts';
import './tips.css';

export interface TipSlipProps {
  readonly scene: Scene;
  /** null: no tip comes by itself. */
  readonly kept: SeenTips | null;
  /** A tip that was asked for in the help: it comes first, and stays until it is put away. */
  readonly asked: TipId | null;
  readonly onRead: () => void;
  /** Opens the codex at a word. */
  readonly onTerm: (term: TermId) => void;
  /** What Escape does while a tip is shown. */
  readonly escape: RefObject<(() => void) | null>;
}
export function TipSlip({ scene, kept, asked, onRead, onTerm, escape }: TipSlipProps) {
  const [found, putAway] = useTips(scene, kept);
  const tip = asked ?? found;
  const slip = useRef<HTMLDivElement>(null);
  const { announce } = useAnnounce();
  const words = tipsWords();
  const put = (): void => {
    if (asked !== null) onRead();
    if (asked === null || asked === found) putAway();
  };
  escape.current = tip === null ? null : put;
  useEffect(() => () => void (escape.current = null), []);
  useEffect(() => {
    if (tip === null) return;
    const { title, says } = words.tips[tip];
    announce(`${words.tip}: ${title}. ${says}`);
    if (asked !== null) slip.current?.scrollIntoView({ block: 'nearest' });
  }, [tip, asked]);
  if (tip === null) return null;
  const { title, says } = words.tips[tip];
  return (
    <div ref={slip} class="tip on-paper" role="note" aria-label={words.tip}>
      <p>
        <b>{title}.</b> {says}
      </p>
      <span class="tip-acts">
        <Button tone="link" onClick={() => onTerm(termOf(tip))}>
          {words.lookUp}
        </Button>
        <Button tone="line" onClick={put}>
          {words.putAway}
        </Button>
      </span>
    </div>
  );
}
