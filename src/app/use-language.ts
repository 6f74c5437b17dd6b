/** The language that is spoken, following the settings once it is fetched. */
import { useEffect, useState } from 'preact/hooks';
import { languageOf, type Language, type Settings } from '../hud/settings/settings.ts';
import { speakIn } from './languages.ts';

/** `failed`: the chosen language could not be fetched; the present one is spoken on. */
export function useLanguage(settings: Settings, first: Language): { spoken: Language; failed: boolean } {
  const [spoken, setSpoken] = useState(first);
  const [failed, setFailed] = useState(false);
  const wanted = languageOf(settings, navigator.languages);
  useEffect(() => {
    let stale = false;
    setFailed(false);
    if (wanted !== spoken)
      speakIn(wanted, document.documentElement).then(
        () => stale || setSpoken(wanted),
        () => stale || setFailed(true),
      );
    return () => {
      stale = true;
    };
  }, [wanted]);
  return { spoken, failed };
}
