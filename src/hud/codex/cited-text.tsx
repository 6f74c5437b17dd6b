/** A text that names sources by key: a reader gets each as who published it, linked where it has an address. */
import type { Setup } from '../../kernel/setup.ts';
import { appWords } from '../../text/screens/app.ts';

export interface CitedTextProps {
  readonly setup: Pick<Setup, 'sources'>;
  readonly text: string;
}
export function CitedText({ setup, text }: CitedTextProps) {
  return (
    <>
      {partsOf(text, setup.sources).map((part, index) => {
        if (typeof part === 'string') return part;
        const { publisher, title, url } = part;
        return url === undefined ? (
          <cite key={index}>{publisher}</cite>
        ) : (
          <a key={index} href={url} target="_blank" rel="noreferrer" title={title}>
            {publisher}
            <span class="visually-hidden"> {appWords().newTab}</span>
          </a>
        );
      })}
    </>
  );
}

/** The text cut at the keys that name a source: `was due (M2).` is three parts. Anything else that looks like a key stays text. */
export function partsOf(text: string, sources: Setup['sources']): (string | Setup['sources'][string])[] {
  return text
    .split(/\b([A-Z]\d+[a-z]?)\b/)
    .map((part, index) => (index % 2 === 1 ? (sources[part] ?? part) : part))
    .filter((part) => part !== '');
}
