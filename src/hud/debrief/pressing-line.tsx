/** The pressing to keep: the disc as a picture, and as a drawing that never blurs. */
import { debriefWords } from '../../text/screens/debrief.ts';
import { Button } from '../controls/button.tsx';

export interface Pressing {
  readonly onPicture: () => void;
  readonly onDrawing: () => void;
  /** It could not be drawn. */
  readonly failed: boolean;
}
export function PressingLine({ onPicture, onDrawing, failed }: Pressing) {
  const words = debriefWords().result;
  return (
    <div class="pressing-line" role="group" aria-label={words.keep}>
      <Button tone="ghost" icon="download" aria-label={words.savePicture} onClick={onPicture}>
        {words.picture}
      </Button>
      <Button tone="ghost" icon="download" aria-label={words.saveDrawing} onClick={onDrawing}>
        {words.drawing}
      </Button>
      <p role="status">{failed ? words.notDrawn : ''}</p>
    </div>
  );
}
