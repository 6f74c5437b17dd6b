/** The only wiring: which screen is shown, what it is given, and what follows from it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { Dialog } from '../hud/controls/dialog.tsx';
import { SoundingContext } from '../hud/controls/sounding.ts';
import { applySettings, type Language, type Settings } from '../hud/settings/settings.ts';
import { appWords } from '../text/screens/app.ts';
import { titleWords } from '../text/screens/title.ts';
import { afterwards } from './afterwards.tsx';
import { keepSettings, loadSettings } from './settings.ts';
import { lazily } from './lazily.tsx';
import { GameScreens } from './screens/game-screens.tsx';
import { SeatsPage } from './screens/seats-page.tsx';
import { TitlePage } from './screens/title-page.tsx';
import { Captions } from './sound/captions.tsx';
import { useSound } from './sound/use-sound.ts';
import { useLanguage } from './use-language.ts';
import { useRoute } from './use-route.ts';

const CodexPanel = lazily(() => import('../hud/codex/codex-panel.tsx').then((module) => module.CodexPanel), 'part');
const SettingsPart = lazily(() => import('./settings-part.tsx').then((module) => module.SettingsPart), 'part');
const RulesScreen = lazily(() => import('../hud/codex/rules-screen.tsx').then((module) => module.RulesScreen));
const SharePage = lazily(() => import('./screens/share-page.tsx').then((module) => module.SharePage));
const LessonPage = lazily(() => import('./screens/lesson-page.tsx').then((module) => module.LessonPage));
const UpdateLine = afterwards(() => import('./offline/update-line.tsx').then((module) => module.UpdateLine));

/** `language` is spoken already. */
export function App({ language }: { language: Language }) {
  const [route, go] = useRoute();
  const [settings, setSettings] = useState<Settings>(loadSettings);
  const { spoken, failed } = useLanguage(settings, language);
  const sounding = useSound(settings, setSettings);
  const [layer, setLayer] = useState<'codex' | 'settings' | null>(null);
  // Before anything is painted: nobody sees their letters grow.
  useLayoutEffect(() => {
    applySettings(document.documentElement, settings);
    keepSettings(settings);
  }, [settings]);
  const noLanguage = failed ? appWords().noLanguage : null;
  const settingsPanel = () => <SettingsPart settings={settings} onChange={setSettings} noLanguage={noLanguage} />;
  const open = { onCodex: () => setLayer('codex'), onSettings: () => setLayer('settings') };

  // In another language the same screens say the same in other words; a case that is still to begin is fetched anew.
  return (
    <SoundingContext.Provider value={sounding}>
      {noLanguage === null ? null : (
        <p class="unsaved" role="alert">
          {noLanguage}
        </p>
      )}
      {route.at === 'title' ? (
        <TitlePage go={go} {...open} />
      ) : route.at === 'rules' ? (
        <RulesScreen onBack={() => go({ at: 'title' })} />
      ) : route.at === 'seats' ? (
        <SeatsPage key={route.scenario + spoken} scenario={route.scenario} seat={route.seat} go={go} />
      ) : route.at === 'share' ? (
        <SharePage key={route.scenario + spoken} scenario={route.scenario} go={go} />
      ) : route.at === 'lesson' ? (
        <LessonPage key={route.scenario + spoken} scenario={route.scenario} go={go} />
      ) : (
        <GameScreens
          key={route.game}
          route={route}
          go={go}
          settings={settings}
          codex={(setup, term) => <CodexPanel setup={setup} term={term} />}
          settingsPanel={settingsPanel}
          {...open}
        />
      )}
      {layer === 'codex' ? (
        <Dialog title={titleWords().codex} form="page" onClose={() => setLayer(null)}>
          <CodexPanel />
        </Dialog>
      ) : layer === 'settings' ? (
        <Dialog title={titleWords().settings} onClose={() => setLayer(null)}>
          {settingsPanel()}
        </Dialog>
      ) : null}
      <Captions />
      <UpdateLine />
    </SoundingContext.Provider>
  );
}
