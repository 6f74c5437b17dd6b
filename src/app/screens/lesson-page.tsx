/** A lesson: its case and its script are fetched, and played at a real table in this page. */
import { fetchLesson } from 'virtual:rack';
import { LessonScreen } from '../../hud/lesson/lesson-screen.tsx';
import type { LessonTable } from '../../hud/lesson/use-lesson.ts';
import { newRecord } from '../../kernel/record.ts';
import type { Setup } from '../../kernel/setup.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { LESSON_SEED } from '../../lesson/rehearse.ts';
import { Host } from '../../machine/host.ts';
import { analyse } from '../games/analyse.ts';
import { fetchCase } from '../games/fetch-case.ts';
import type { Route } from '../route.ts';
import { DiscSlot } from '../stage-slot.tsx';
import { Fetched } from './fetched.tsx';

export interface LessonPageProps {
  readonly scenario: string;
  readonly go: (route: Route, how?: 'replace') => void;
}
export function LessonPage({ scenario, go }: LessonPageProps) {
  return (
    <Fetched
      what={scenario}
      fetch={async () => {
        const [{ setup }, lesson] = await Promise.all([fetchCase(scenario), fetchLesson(scenario)]);
        return { setup, lesson };
      }}
      onBack={() => go({ at: 'title' })}
    >
      {({ setup, lesson }) => (
        <LessonScreen
          title={setup.title}
          lesson={lesson}
          open={() => openLesson(setup, lesson)}
          stage={DiscSlot}
          analyse={analyse}
          onNext={({ scenario: next, seat }) => go({ at: 'seats', scenario: next, ...(seat === null ? {} : { seat }) })}
          onSkip={() => go({ at: 'title' })}
        />
      )}
    </Fetched>
  );
}

/** Every seat is worked by hand: the player's by the player, the others' by the script. Nothing is kept. */
function openLesson(setup: Setup, { seat }: Lesson): LessonTable {
  const host = new Host({
    record: newRecord(setup, LESSON_SEED),
    bots: { ask: () => Promise.reject(new Error('A lesson has no bots')), restart: () => undefined },
    seating: Object.fromEntries(setup.roles.map(({ id }) => [id, { kind: 'person' as const }])),
    pace: 0,
    clock: null,
    save: () => undefined,
  });
  return { table: host.table(seat), act: (role, action) => host.submit(role, action), stop: () => host.stop() };
}
