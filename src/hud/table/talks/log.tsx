/** The talks log: every entry with who said it and who can see it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { contextOf } from '../../../text/context.ts';
import { monthName } from '../../../text/months.ts';
import { talksWords } from '../../../text/screens/talks.ts';
import { Mark } from '../../controls/mark.tsx';
import { Button } from '../../controls/button.tsx';
import { idOf } from '../intent.ts';
import { markOf, WhoSees } from '../role-name.tsx';
import { entryTitle, type Entry } from './entries.ts';
import './talks.css';

export interface LogProps {
  readonly entries: readonly Entry[];
  readonly setup: Setup;
  readonly seat: RoleId;
  readonly round: number;
  readonly onOpenOffer: (offer: string) => void;
}
export function Log({ entries, setup, seat, round, onOpenOffer }: LogProps) {
  const words = talksWords();
  const box = useRef<HTMLDivElement>(null);
  const count = entries.length;
  // Opens on the newest; afterwards follows along for whoever has not scrolled up, and tells the others.
  const opened = useRef(false);
  const atEnd = useRef(true);
  const [unseen, setUnseen] = useState(false);
  const look = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    atEnd.current = scrollHeight - scrollTop - clientHeight < 48;
    if (atEnd.current) setUnseen(false);
  };
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });
  useLayoutEffect(() => {
    const log = box.current;
    if (log === null) return;
    const scrolls = log.scrollHeight > log.clientHeight + 1;
    // Whoever is at an entry with the keyboard stays there.
    const follows = atEnd.current && log.querySelector(':focus') === null;
    if (scrolls && follows) toEnd();
    else if (scrolls) setUnseen(true);
    else if (!opened.current) [...log.querySelectorAll('li')].at(-1)?.scrollIntoView({ block: 'nearest' });
    opened.current = true;
  }, [count]);
  // The line that tells of new entries takes room from the log: what has the focus there stays in sight.
  useLayoutEffect(() => {
    const held = unseen ? box.current?.querySelector(':focus') : null;
    held?.scrollIntoView({ block: 'nearest' });
  }, [unseen]);
  const months = [...new Set([...entries.map((entry) => entry.round), round])];
  return (
    <>
      <div ref={box} class="log" role="log" aria-label={words.log} tabIndex={0} onScroll={look}>
        {months.map((month) => (
          <section key={month}>
            <h3 id={idOf({ kind: 'month', round: month })} class="log-month" tabIndex={-1}>
              {monthName(setup, month, 'full')}
            </h3>
            <ol>
              {entries
                .filter((entry) => entry.round === month)
                .map((entry) => (
                  <LogEntry key={entry.at} entry={entry} setup={setup} seat={seat} onOpenOffer={onOpenOffer} />
                ))}
            </ol>
            {month === round && !entries.some((entry) => entry.round === month) ? (
              <p class="log-quiet">{words.quiet}</p>
            ) : null}
          </section>
        ))}
      </div>
      {unseen ? (
        <div class="log-unseen">
          <Button tone="ivory" iconEnd="chevron-down" onClick={toEnd}>
            {words.newBelow}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function LogEntry({
  entry,
  setup,
  seat,
  onOpenOffer,
}: { entry: Entry } & Pick<LogProps, 'setup' | 'seat' | 'onOpenOffer'>) {
  if (entry.kind === 'event')
    return (
      <li class="log-event">
        <span>{entry.text}</span>
        <WhoSees setup={setup} sees={entry.sees} />
      </li>
    );
  const by = entry.by ?? seat;
  return (
    <li class="log-said" data-mark={markOf(setup, by)}>
      <Mark mark={markOf(setup, by)} />
      <div>
        <p class="log-who">
          <span class="role-ink">{entryTitle(by, entry, contextOf(setup, seat))}</span>
          <WhoSees setup={setup} sees={entry.sees} />
        </p>
        {entry.text === '' ? null : <p class="log-words">{entry.text}</p>}
        {entry.offer === undefined ? null : (
          <div class="log-offer">
            <p>{entry.more}</p>
            <Button tone="link" onClick={() => onOpenOffer(entry.offer?.id ?? '')}>
              {talksWords().layOnDesk}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
