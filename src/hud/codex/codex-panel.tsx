/** The codex, for inside a dialog: how to read a statement, the case's own terms, the words of the game, and the sources. Fetched when first opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Setup } from '../../kernel/setup.ts';
import { glossary, type Term } from '../../text/glossary.ts';
import { appWords } from '../../text/screens/app.ts';
import { codexWords } from '../../text/screens/codex.ts';
import type { TermId } from '../../text/terms.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { afterDrawing } from '../controls/keep-focus.ts';
import { citedBy, matching } from './codex.ts';
import { KindsOfStatement } from './kinds.tsx';
import { Cited } from './source-line.tsx';
import './codex.css';

export interface CodexPanelProps {
  /** As the reader may see it; without one only the words of the game are shown. */
  readonly setup?: Setup;
  /** A word that was looked up: the codex opens at it. */
  readonly term?: TermId | null;
}
type Entry = Pick<Term, 'term' | 'says' | 'source'> & { readonly id: TermId | null };

export function CodexPanel({ setup, term: wanted = null }: CodexPanelProps) {
  const words = codexWords();
  const [sought, seek] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => afterDrawing(() => place.current?.focus()), [wanted]);
  const all: { title: string; terms: readonly Entry[] }[] = [
    ...(setup === undefined || setup.teaching.glossary.length === 0
      ? []
      : [
          {
            title: words.inThisCase,
            terms: setup.teaching.glossary.map(({ term, says }) => ({ id: null, term, says, source: null })),
          },
        ]),
    ...glossary(),
  ];
  const groups = all
    .map(({ title, terms }) => ({ title, terms: matching(terms, sought) }))
    .filter(({ terms }) => terms.length > 0);
  return (
    <div class="codex">
      <div class="codex-tools">
        <a class="button button-line" href="#/rules" target="_blank">
          <Icon name="file-text" /> {words.rules}
          <span class="visually-hidden"> {appWords().newTab}</span>
        </a>
        <Button icon="printer" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <section aria-labelledby="codex-tags">
        <h3 id="codex-tags">{words.kinds}</h3>
        <KindsOfStatement />
      </section>
      <section aria-labelledby="codex-words">
        <h3 id="codex-words">{words.words}</h3>
        <label class="codex-seek">
          {words.find}
          <input type="search" value={sought} onInput={(event) => seek(event.currentTarget.value)} />
        </label>
        <p class="visually-hidden" role="status">
          {sought === '' ? '' : words.found(groups.reduce((sum, group) => sum + group.terms.length, 0))}
        </p>
        {groups.length === 0 ? <p>{words.none(sought)}</p> : null}
        {groups.map(({ title, terms }) => (
          <section key={title}>
            <h4>{title}</h4>
            <dl class="codex-terms">
              {terms.map(({ id, term, says, source }) => (
                <div
                  key={term}
                  {...(id !== null && id === wanted ? { ref: place, tabIndex: -1, class: 'codex-wanted' } : {})}
                >
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

function Sources({ setup }: { setup: Setup }) {
  const words = codexWords();
  const sources = Object.entries(setup.sources).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  if (sources.length === 0) return null;
  const uses = citedBy(setup);
  return (
    <section aria-labelledby="codex-sources">
      <h3 id="codex-sources">{words.sources}</h3>
      <p class="codex-note">{words.sourcesNote}</p>
      <ol class="codex-sources">
        {sources.map(([key, source]) => (
          <li key={key}>
            <span class="codex-key">{key}</span>
            <span>
              <Cited source={source} />
              {uses[key] === undefined ? null : <span class="source-note"> {words.citedFor(uses[key])}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
