/**
 * The table of people who pass one device around. Between two of them, and whenever the page is left, the curtain falls:
 * the private screen leaves the page, bots and clock rest, and whoever comes next opens it for their own seat.
 */
import { useEffect, useState } from 'preact/hooks';
import { BriefScreen } from '../../hud/brief/brief-screen.tsx';
import { Curtain } from '../../hud/curtain/curtain.tsx';
import type { RoleId } from '../../kernel/setup.ts';
import { mustPass, nextHolder, type Turn } from '../games/holder.ts';
import type { LocalGame } from '../games/local-game.ts';
import { useLeaving } from '../use-leaving.ts';
import type { GameScreensProps } from './game-screens-props.ts';
import { TablePage } from './table-page.tsx';

export interface PassingTableProps extends GameScreensProps {
  readonly game: LocalGame;
}

export function PassingTable(props: PassingTableProps) {
  const { game, go } = props;
  const { host, people } = game;
  const { authority } = host;
  const [holder, setHolder] = useState<RoleId>(game.stored().seat);
  const [isOpen, setOpen] = useState(false);
  const [briefed, setBriefed] = useState(false);
  const [, redraw] = useState(0);
  const table = game.table(holder);
  const turn: Turn = { roles: authority.roles, people, isDone: (role) => authority.isDone(role) };

  const passTo = (seat: RoleId): void => {
    setHolder(seat);
    setOpen(false);
    game.keep({ seat });
  };
  useEffect(
    () =>
      table.subscribe(() => {
        const next = authority.phase === 'over' ? null : mustPass(turn, holder);
        if (next === null) redraw((count) => count + 1);
        else passTo(next);
      }),
    [table],
  );
  useEffect(() => {
    if (!isOpen) host.pause();
  }, [isOpen]);
  useLeaving(() => setOpen(false));

  if (!isOpen) {
    const { pins = {}, pinsGone = [] } = game.stored();
    return (
      <Curtain
        setup={table.setup}
        round={authority.round}
        phase={authority.phase === 'moves' ? 'moves' : 'talks'}
        seat={holder}
        others={people.filter((role) => role !== holder)}
        done={authority.roles.filter((role) => role !== holder && authority.isDone(role))}
        pin={pins[holder] ?? null}
        pinGone={pinsGone.includes(holder)}
        onPin={(pin) => {
          const { [holder]: before, ...rest } = pins;
          const gone = pinsGone.filter((role) => role !== holder);
          game.keep({
            pins: pin === null ? rest : { ...rest, [holder]: pin },
            pinsGone: pin === null && before !== undefined ? [...gone, holder] : gone,
          });
          redraw((count) => count + 1);
        }}
        onOpen={() => {
          game.keep({ pinsGone: pinsGone.filter((role) => role !== holder) });
          setBriefed(game.notes(holder) !== undefined);
          setOpen(true);
        }}
        onOther={passTo}
        onSettings={props.onSettings}
        onLeave={() => go({ at: 'title' })}
      />
    );
  }
  if (!briefed)
    return (
      <BriefScreen
        setup={table.setup}
        seat={holder}
        onStart={() => {
          // The brief was read: from now on this seat opens on the table.
          game.note(holder, {});
          setBriefed(true);
        }}
        onBack={() => setOpen(false)}
      />
    );
  return (
    <TablePage
      key={holder}
      {...props}
      seat={holder}
      onPass={() => passTo(nextHolder(turn, holder) ?? other(people, holder))}
    />
  );
}

/** Somebody else, where nobody else has anything to do. */
const other = (people: readonly RoleId[], holder: RoleId): RoleId =>
  people[(people.indexOf(holder) + 1) % people.length] ?? holder;
