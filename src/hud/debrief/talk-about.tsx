/** Questions found in this game, numbered as on the timeline; then those that the case asks of every game. */
import type { Setup } from '../../kernel/setup.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { CitedText } from '../codex/cited-text.tsx';
import type { Moment } from './moments.ts';

export interface TalkAboutProps {
  readonly moments: readonly Moment[];
  readonly setup: Pick<Setup, 'sources' | 'teaching'>;
}
export function TalkAbout({ moments, setup }: TalkAboutProps) {
  const words = debriefWords().result;
  const { questions } = setup.teaching;
  return (
    <>
      <section class="result-talk" aria-labelledby="result-talk">
        <h2 id="result-talk">{words.talk}</h2>
        <ol>
          {moments.map((moment, index) => (
            <li key={moment.title}>
              <span class="moment-number" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <b>{moment.title}</b>
                {moment.text}
              </div>
            </li>
          ))}
        </ol>
      </section>
      {questions.length === 0 ? null : (
        <section class="result-more" aria-labelledby="result-more">
          <h2 id="result-more">{words.more}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question}>
                <CitedText setup={setup} text={question} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
