import { TIPS } from '../en/screens/tips.ts';
import { part } from '../part.ts';

export const tipsWords = part('tips', TIPS);
