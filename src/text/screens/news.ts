import { NEWS } from '../en/screens/news.ts';
import { part } from '../part.ts';

export const newsWords = part('news', NEWS);
