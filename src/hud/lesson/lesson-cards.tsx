/** A lesson's cards: one to play at once, or a few to choose from and seal. */
import { useState } from 'preact/hooks';
import type { MoveId } from '../../kernel/setup.ts';
import { sayEffects } from '../../text/effects.ts';
import { lessonWords } from '../../text/screens/lesson.ts';
import { Button } from '../controls/button.tsx';
import { Card } from '../table/moves/card.tsx';
import { handOf } from '../table/moves/hand.ts';
import type { Course } from './use-lesson.ts';
import '../table/moves/cards.css';

export function LessonCards({ course }: { course: Course }) {
  const { table, step, endMonth } = course;
  const { setup, seat } = table;
  const words = lessonWords();
  const [chosen, choose] = useState<MoveId | null>(null);
  const { until } = step;
  // The hand is worked out in the moves; in the talks a card costs what it says.
  const cards = step.shows.cards.flatMap((id) => {
    const found = handOf(table, chosen === null ? [] : [chosen]).find((card) => card.move.id === id);
    const move = setup.moves.find((one) => one.id === id);
    if (found) return [{ ...found, whyNot: null }];
    if (!move) return [];
    const effects = sayEffects(move.then, setup, seat);
    return [{ move, cost: move.cost, surcharge: false, chosen: chosen === id, whyNot: null, effects }];
  });
  return (
    <section class="lesson-hand" aria-labelledby="lesson-hand">
      <h2 id="lesson-hand" class="display">
        {words.hand}
      </h2>
      <ul class="fan">
        {cards.map((card) => (
          <Card
            key={card.move.id}
            card={card}
            setup={setup}
            seat={seat}
            onToggle={() =>
              until.do === 'play' ? endMonth([until.move]) : choose(chosen === card.move.id ? null : card.move.id)
            }
          />
        ))}
      </ul>
      {until.do === 'play' ? (
        <Button tone="ivory" icon="player-play" onClick={() => endMonth([until.move])}>
          {words.play(setup.moves.find((move) => move.id === until.move)?.says ?? '')}
        </Button>
      ) : (
        <Button
          tone="ivory"
          icon="lock"
          whyNot={chosen === null ? words.noCard : null}
          onClick={() => chosen !== null && endMonth([chosen])}
        >
          {words.seal}
        </Button>
      )}
    </section>
  );
}
