/** The icon a scenario names for a move: fetched with the first hand; a plain card until then, and for a name that does not ship. */
import { useEffect, useState } from 'preact/hooks';
import { Drawn } from '../../controls/icon.tsx';
import { TABLER } from '../../controls/tabler.ts';

type Drawings = { readonly [name: string]: readonly string[] };
let fetched: Drawings | null = null;

export function MoveIcon({ name }: { name: string | undefined }) {
  const [drawings, setDrawings] = useState<Drawings>(fetched ?? TABLER);
  useEffect(() => {
    if (fetched) return;
    import('../../controls/tabler-of-moves.ts').then(
      ({ TABLER_OF_MOVES }) => setDrawings((fetched = { ...TABLER, ...TABLER_OF_MOVES })),
      // Without a network a plain card will do.
      () => undefined,
    );
  }, []);
  const found = name !== undefined && Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  return <Drawn paths={found ?? TABLER.cards} />;
}
