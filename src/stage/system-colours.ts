/** The colours that a person's system forces on pages, as numbers a canvas can use. */
import type { ForcedColours } from './disc/forced.ts';

export function systemColours(document: Document): ForcedColours {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    const parts = getComputedStyle(probe).color.match(/\d+(\.\d+)?/g) ?? [];
    const hex = parts.slice(0, 3).map((part) => Math.round(Number(part)).toString(16).padStart(2, '0'));
    return `#${hex.join('')}`;
  };
  const colours = { ground: read('Canvas'), text: read('CanvasText'), highlight: read('Highlight') };
  probe.remove();
  return colours;
}
