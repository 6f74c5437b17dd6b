/** What opens over the table: brief, codex, settings, help, and the phone's menu. */
import type { ComponentChildren } from 'preact';
import type { Table } from '../../../kernel/table.ts';
import type { TipId } from '../../../text/codes.ts';
import { shellWords } from '../../../text/screens/shell.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { BriefSheet } from '../../brief/brief-sheet.tsx';
import { later } from '../../controls/later.tsx';

const Help = later(() => import('./help.tsx').then((module) => module.Help));

export type Layer = 'brief' | 'codex' | 'settings' | 'help' | 'menu';

export interface LayersProps {
  readonly open: Layer | null;
  readonly table: Table;
  readonly keysOn: boolean;
  /** Drawn by their own screens; the app hands them in. */
  readonly codex: () => ComponentChildren;
  readonly settings: () => ComponentChildren;
  /** Shows a tip at the table again. */
  readonly onTip: (tip: TipId) => void;
  readonly onOpen: (layer: Layer | null) => void;
  readonly onLeave: () => void;
}
export function Layers({ open, table, keysOn, codex, settings, onTip, onOpen, onLeave }: LayersProps) {
  const words = shellWords();
  const close = () => onOpen(null);
  switch (open) {
    case null:
      return null;
    case 'brief':
      return (
        <Dialog key="brief" title={words.brief} form="page" onClose={close}>
          <BriefSheet setup={table.setup} seat={table.seat} />
        </Dialog>
      );
    case 'codex':
      return (
        <Dialog key="codex" title={words.codex} form="page" onClose={close}>
          {codex()}
        </Dialog>
      );
    case 'settings':
      return (
        <Dialog key="settings" title={words.settings} onClose={close}>
          {settings()}
        </Dialog>
      );
    case 'help':
      return (
        <Dialog key="help" title={words.help} onClose={close}>
          <Help keysOn={keysOn} onTip={onTip} />
        </Dialog>
      );
    case 'menu':
      return (
        <Dialog key="menu" title={words.menu} onClose={close}>
          <div class="menu">
            <Button icon="briefcase" onClick={() => onOpen('brief')}>
              {words.brief}
            </Button>
            <Button icon="book-2" onClick={() => onOpen('codex')}>
              {words.codex}
            </Button>
            <Button icon="adjustments-horizontal" onClick={() => onOpen('settings')}>
              {words.settings}
            </Button>
            <Button icon="door-exit" onClick={onLeave}>
              {words.leave}
            </Button>
            <Button icon="help" onClick={() => onOpen('help')}>
              {words.help}
            </Button>
          </div>
        </Dialog>
      );
  }
}
