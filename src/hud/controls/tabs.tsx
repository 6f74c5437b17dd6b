/** A tab list: arrows move, Home and End jump, the panel belongs to the chosen tab. */
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';
import './tabs.css';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  /** Shown as a number beside the label, and spoken with it. */
  readonly count?: number;
  readonly countSays?: string;
}
export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Prefix of the ids: the tab is `<prefix>-tab-<id>`, its panel `<prefix>-panel-<id>`. */
  readonly prefix: string;
  /** `bar`: icons over labels, for the foot of a phone. */
  readonly form?: 'row' | 'bar';
}
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, prefix, form = 'row' }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`#${prefix}-tab-${next.id}`)?.focus();
  };
  return (
    <div ref={list} class={`tabs tabs-${form}`} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${prefix}-tab-${tab.id}`}
          aria-controls={tab.id === chosen ? `${prefix}-panel-${tab.id}` : undefined}
          aria-selected={tab.id === chosen}
          tabIndex={tab.id === chosen ? 0 : -1}
          class="tab"
          onClick={() => onChoose(tab.id)}
        >
          {tab.icon === undefined ? null : <Icon name={tab.icon} />}
          <span class="tab-label">{tab.label}</span>
          {tab.count === undefined || tab.count === 0 ? null : (
            <span class="tab-count">
              {tab.count}
              {tab.countSays === undefined ? null : <span class="visually-hidden"> {tab.countSays}</span>}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
