/** One item from the wire: what kind of statement it is, the headline, what it changed, and its source. */
import type { Setup, Tag as TagKind } from '../../../kernel/setup.ts';
import { newsWords } from '../../../text/screens/news.ts';
import { sourceKeys } from '../../codex/source-keys.ts';
import { Icon } from '../../controls/icon.tsx';
import { Tag } from '../../controls/tag.tsx';
import { ToldLines } from '../told-lines.tsx';
import type { NewsItem } from './items.ts';
import './wire.css';

export interface WireItemProps {
  readonly item: NewsItem;
  readonly setup: Setup;
  /** The first lines only: the whole is one press away. */
  readonly brief?: boolean;
}
export function WireItem({ item: { fired, then }, setup, brief = false }: WireItemProps) {
  return (
    <article class="wire on-paper">
      <Tag tag={fired.tag} />
      <h3>{fired.headline}</h3>
      <p class={brief ? 'wire-brief' : undefined}>{fired.text}</p>
      {brief || then.length === 0 ? null : (
        <div class="wire-then">
          <ToldLines setup={setup} lines={then} />
        </div>
      )}
      <Sources keys={fired.record} tag={fired.tag} setup={setup} brief={brief} />
    </article>
  );
}

export interface SourcesProps {
  /** `M5`, `M39, M13b` */
  readonly keys: string | undefined;
  readonly tag: TagKind;
  readonly setup: Setup;
  /** The first one only, by its publisher. */
  readonly brief?: boolean;
}
/** The public sources of a statement, each a link where it has an address. */
export function Sources({ keys, tag, setup, brief = false }: SourcesProps) {
  const words = newsWords();
  const all = sourceKeys(keys).flatMap((key) => setup.sources[key] ?? []);
  const found = brief ? all.slice(0, 1) : all;
  if (found.length === 0) return tag === 'scenario' ? <p class="wire-source">{words.invented}</p> : null;
  return (
    <p class="wire-source">
      {words.sources(found.length, tag === 'record')}{' '}
      {found.map((source, index) => {
        const says = brief ? source.publisher : source.title;
        return (
          <span key={source.title}>
            {index > 0 ? '; ' : ''}
            {source.url === undefined ? (
              says
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {says} <Icon name="external-link" />
                <span class="visually-hidden"> {words.newTab}</span>
              </a>
            )}
            {brief ? '' : `, ${source.publisher}`}, {source.date}
          </span>
        );
      })}
    </p>
  );
}
