/** Questions found in this game, numbered as on the timeline; then those that the case asks of every game. */
import { debriefWords } from '../../text/screens/debrief.ts';
import type { Moment } from './moments.ts';

export interface TalkAboutProps {
  readonly moments: readonly Moment[];
  readonly questions: readonly string[];
}
export function TalkAbout({ moments, questions }: TalkAboutProps) {
  const words = debriefWords().result;
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
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
