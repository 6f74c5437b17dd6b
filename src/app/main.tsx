/** The page. */
import { render } from 'preact';
import { keepFocus } from '../hud/controls/keep-focus.ts';
import { languageOf, type Language } from '../hud/settings/settings.ts';
import '../hud/base.css';
import './app.css';
import { App } from './app.tsx';
import { speakIn } from './languages.ts';
import { loadSettings } from './settings.ts';

const place = document.getElementById('app');
if (place) {
  const draw = (language: Language): void => {
    render(<App language={language} />, place);
    keepFocus(place);
  };
  const language = languageOf(loadSettings(), navigator.languages);
  // English is always at hand.
  speakIn(language, document.documentElement).then(
    () => draw(language),
    () => draw('en'),
  );
}
