import { LESSON } from '../en/screens/lesson.ts';
import { part } from '../part.ts';

export const lessonWords = part('lesson', LESSON);
