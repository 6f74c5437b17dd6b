/** The page. */
import { render } from 'preact';
import { keepFocus } from '../hud/controls/keep-focus.ts';
import '../hud/base.css';
import './app.css';
import { App } from './app.tsx';

const place = document.getElementById('app');
if (place) {
  render(<App />, place);
  keepFocus(place);
}
