/** An issue's name on its row: a button that unfolds what its setting means, and why some stops are closed. */
import { deskWords } from '../../../text/screens/desk.ts';
import { Icon } from '../../controls/icon.tsx';

export interface IssueNameProps {
  readonly says: string;
  /** How many of its stops are closed. */
  readonly closed: number;
  /** The id of what it unfolds. */
  readonly controls: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}
export function IssueName({ says, closed, controls, open, onOpen }: IssueNameProps) {
  const words = deskWords();
  // The signs keep to the last word: alone on a line they would say nothing.
  const cut = says.lastIndexOf(' ') + 1;
  return (
    <button type="button" class="row-name" aria-expanded={open} aria-controls={controls} onClick={() => onOpen(!open)}>
      {says.slice(0, cut)}
      <span class="row-name-end">
        {says.slice(cut)}
        {closed > 0 ? <Icon name="lock" /> : null}
        <Icon name={open ? 'chevron-up' : 'chevron-down'} />
      </span>
      <span class="visually-hidden">{closed > 0 ? words.closedAndWhy(closed) : words.whatItMeans}</span>
    </button>
  );
}
