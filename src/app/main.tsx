/** The page. */
import { fetchSetup, rackIn } from 'virtual:rack';
import { render } from 'preact';
import { keepFocus } from '../hud/controls/keep-focus.ts';
import { languageOf, type Language } from '../hud/settings/settings.ts';
import { firstChosen } from '../hud/title/rack.ts';
import '../hud/base.css';
import './app.css';
import { App } from './app.tsx';
import { speakIn } from './languages.ts';
import { readRoute } from './route.ts';
import { loadSettings } from './settings.ts';

/** Asks for the case that the title has chosen before the title's letters are asked for: they are six times as much. */
function askAhead(language: Language): void {
  const likely = firstChosen(rackIn(language));
  if (likely && readRoute(location.hash).at === 'title') fetchSetup(likely.id, language).catch(() => undefined);
}

const place = document.getElementById('app');
if (place) {
  const draw = (language: Language): void => {
    render(<App language={language} />, place);
    keepFocus(place);
  };
  const language = languageOf(loadSettings(), navigator.languages);
  askAhead(language);
  // English is always at hand.
  speakIn(language, document.documentElement).then(
    () => draw(language),
    () => draw('en'),
  );
}
