/** What the settings' dialog holds: the settings, and what is kept for playing without a network. */
import { SettingsPanel, type SettingsPanelProps } from '../hud/settings/settings-panel.tsx';
import { KeptNote } from './offline/kept-note.tsx';

export const SettingsPart = (props: SettingsPanelProps) => (
  <>
    <SettingsPanel {...props} />
    <KeptNote />
  </>
);
