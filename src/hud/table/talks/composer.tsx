/** Saying something: free words or one of the sentences that every seat can read, to all or in private. Never binding. */
import { useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../../kernel/action.ts';
import type { Table } from '../../../kernel/table.ts';
import { talksWords } from '../../../text/screens/talks.ts';
import { speakSentence } from '../../../text/sentences.ts';
import { IconButton } from '../../controls/button.tsx';
import { useNoted, type Message } from '../notes.tsx';
import { Pinned } from '../pinned.tsx';
import { useDoing } from '../use-table.ts';
import { useKeyboard } from '../use-keyboard.ts';
import { useAnnounce } from '../announce.tsx';
import { later } from '../../controls/later.tsx';
import { ToWhom } from './to-whom.tsx';

const SentenceBuilder = later(() => import('./sentence-builder.tsx').then((module) => module.SentenceBuilder));

const NOTHING: Message = { words: '', to: [], sentence: null };

/** Nobody else at the table reads words that are not a sentence. */
const botsAlone = ({ seats, seat }: Table): boolean => seats.every(({ role, kind }) => role === seat || kind === 'bot');

export function Composer({ table }: { table: Table }) {
  const [message, write] = useNoted('message', () => NOTHING);
  const { words, to, sentence } = message;
  // A sentence arrives after it was drawn: it must not undo what was typed meanwhile.
  const latest = useRef(message);
  latest.current = message;
  const change = (part: Partial<Message>): void => write((latest.current = { ...latest.current, ...part }));
  const [building, setBuilding] = useState(false);
  useKeyboard();
  const { refused, act, forget } = useDoing(table);
  const { announce } = useAnnounce();
  const id = useId();
  const say = talksWords();
  const left = table.legal.sentencesLeft;
  const shut = table.view.phase !== 'talks';
  const whyNot = shut ? say.over : left === 0 ? say.allSaid(LIMITS.sentencesARound) : null;
  const send = async () => {
    if (whyNot !== null) return;
    const said = await act({
      do: 'say',
      to,
      ...(words.trim() === '' ? {} : { words: words.trim() }),
      ...(sentence === null ? {} : { sentence }),
    });
    if (!said) return;
    change({ ...NOTHING, to });
    setBuilding(false);
    announce(say.saidIt);
  };
  return (
    <Pinned to="foot">
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {whyNot !== null ? (
          <p class="composer-shut">{whyNot}</p>
        ) : (
          <>
            <div class="composer-line">
              <label class="visually-hidden" for={id}>
                {say.message(to.length === 0)}
              </label>
              <textarea
                id={id}
                rows={1}
                maxLength={LIMITS.words}
                placeholder={say.messageHint}
                value={words}
                onInput={(event) => {
                  change({ words: event.currentTarget.value });
                  forget();
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.shiftKey) return;
                  event.preventDefault();
                  void send();
                }}
              />
              <IconButton
                icon="list-details"
                label={building ? say.freeWords : say.addSentence}
                aria-expanded={building}
                onClick={() => setBuilding(!building)}
              />
              <IconButton icon="send-2" label={say.say} type="submit" />
            </div>
            {words.trim() !== '' && sentence === null && botsAlone(table) ? (
              <p class="composer-sentence">{say.botsRead}</p>
            ) : null}
            {sentence === null ? null : (
              <p class="composer-sentence">{say.quoted(speakSentence(sentence, table.setup))}</p>
            )}
            <div class="composer-foot">
              <ToWhom table={table} to={to} onChange={(next) => change({ to: next })} />
              <span class="composer-left">{say.left(left)}</span>
            </div>
            {building ? <SentenceBuilder table={table} onChange={(next) => change({ sentence: next })} /> : null}
          </>
        )}
        {refused === null ? null : <p class="refused">{refused}</p>}
      </form>
    </Pinned>
  );
}
