/** Where a statement comes from: title, publisher, date, and the page itself where it is public. */
import type { Source } from '../../kernel/casebook.ts';
import type { Setup } from '../../kernel/setup.ts';
import { appWords } from '../../text/screens/app.ts';
import { Icon } from '../controls/icon.tsx';
import { sourceKeys } from './source-keys.ts';
import './source-line.css';

export interface SourceLineProps {
  readonly setup: Pick<Setup, 'sources'>;
  /** One key, or several separated by spaces or commas; unknown ones are left out. */
  readonly keys: string | undefined;
}
export function SourceLine({ setup, keys }: SourceLineProps) {
  const known = sourceKeys(keys).flatMap((key) => {
    const source = setup.sources[key];
    return source === undefined ? [] : [{ key, source }];
  });
  if (known.length === 0) return null;
  return (
    <p class="source-line">
      {known.map(({ key, source }) => (
        <span key={key}>
          <Cited source={source} />
        </span>
      ))}
    </p>
  );
}

/** A source as a citation, linked where it has an address. */
export function Cited({ source }: { source: Source }) {
  const { title, publisher, date, url, note } = source;
  return (
    <>
      {url === undefined ? (
        <cite>{title}</cite>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <cite>{title}</cite>
          <span class="source-out">
            {' '}
            <Icon name="external-link" />
            <span class="visually-hidden">{appWords().newTab}</span>
          </span>
        </a>
      )}
      , {publisher}, {date}.{note === undefined ? null : <span class="source-note"> {note}</span>}
    </>
  );
}
