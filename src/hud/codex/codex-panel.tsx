/** The codex, for inside a dialog: how to read a statement, the case's own terms, the words of the game, and the sources. Fetched when first opened. */
import { useState } from 'preact/hooks';
import type { Setup, Tag as TagKind } from '../../kernel/setup.ts';
import { glossary, type Term } from '../../text/glossary.ts';
import { Tag } from '../controls/tag.tsx';
import { citedBy, matching } from './codex.ts';
import { Cited } from './source-line.tsx';
import './codex.css';

export interface CodexPanelProps {
  /** As the reader may see it; without one only the words of the game are shown. */
  readonly setup?: Setup;
}
type Entry = Pick<Term, 'term' | 'says' | 'source'>;

export function CodexPanel({ setup }: CodexPanelProps) {
  const [sought, seek] = useState('');
  const all: { title: string; terms: readonly Entry[] }[] = [
    ...(setup === undefined || setup.teaching.glossary.length === 0
      ? []
      : [
          {
            title: 'In this case',
            terms: setup.teaching.glossary.map(({ term, says }) => ({ term, says, source: null })),
          },
        ]),
    ...glossary(),
  ];
  const groups = all
    .map(({ title, terms }) => ({ title, terms: matching(terms, sought) }))
    .filter(({ terms }) => terms.length > 0);
  return (
    <div class="codex">
      <section aria-labelledby="codex-tags">
        <h3 id="codex-tags">Three kinds of statement</h3>
        <dl class="codex-tags">
          {TAGS.map(([tag, says]) => (
            <div key={tag}>
              <dt>
                <Tag tag={tag} />
              </dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="codex-words">
        <h3 id="codex-words">Words</h3>
        <label class="codex-seek">
          Find a word
          <input type="search" value={sought} onInput={(event) => seek(event.currentTarget.value)} />
        </label>
        <p class="visually-hidden" role="status">
          {sought === '' ? '' : `${groups.reduce((sum, group) => sum + group.terms.length, 0)} words found`}
        </p>
        {groups.length === 0 ? <p>No word here contains “{sought}”.</p> : null}
        {groups.map(({ title, terms }) => (
          <section key={title}>
            <h4>{title}</h4>
            <dl class="codex-terms">
              {terms.map(({ term, says, source }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>
                    {says}
                    {source === null ? null : <span class="source-note"> {source}.</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      {setup === undefined ? null : <Sources setup={setup} />}
    </div>
  );
}

const TAGS: readonly (readonly [TagKind, string])[] = [
  ['record', 'It happened, and a public source says so. The sources stand below.'],
  ['scenario', 'The game invented it. It may be likely; it did not happen, or not so.'],
  ['rule', 'How the model works. The author of the case chose it, and could have chosen otherwise.'],
];

function Sources({ setup }: { setup: Setup }) {
  const sources = Object.entries(setup.sources).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  if (sources.length === 0) return null;
  const uses = citedBy(setup);
  return (
    <section aria-labelledby="codex-sources">
      <h3 id="codex-sources">Sources</h3>
      <p class="codex-note">
        Where sources disagree, both are given. “Seen in excerpt” means the whole text was not to be had.
      </p>
      <ol class="codex-sources">
        {sources.map(([key, source]) => (
          <li key={key}>
            <span class="codex-key">{key}</span>
            <span>
              <Cited source={source} />
              {uses[key] === undefined ? null : <span class="source-note"> For: {uses[key].join('; ')}.</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
