/**
 * A button that, when it cannot be used, stays reachable and says why beside itself.
 * Tones: `ink` and `line` on paper, `ivory` and `ghost` on the table, `link` in running text.
 */
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-names.ts';
import './button.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes, 'onClick' | 'icon'> {
  readonly tone?: 'ink' | 'line' | 'ivory' | 'ghost' | 'link';
  readonly icon?: IconName;
  readonly iconEnd?: IconName;
  /** Why it cannot be used now, in words; it stays in the tab order and says so. */
  readonly whyNot?: string | null;
  /** Keep the reason for screen readers only, where the screen shows it elsewhere. */
  readonly whyNotHidden?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children?: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const {
    tone = 'line',
    icon,
    iconEnd,
    whyNot = null,
    whyNotHidden = false,
    onClick,
    children,
    class: extra,
    ...rest
  } = props;
  const why = useId();
  return (
    <>
      <button
        type="button"
        {...rest}
        class={`button button-${tone} ${typeof extra === 'string' ? extra : ''}`}
        onClick={(event: MouseEvent) => (whyNot === null ? onClick?.(event) : event.preventDefault())}
        {...(whyNot === null ? {} : { 'aria-disabled': 'true', 'aria-describedby': why })}
      >
        {icon === undefined ? null : <Icon name={icon} />}
        {children}
        {iconEnd === undefined ? null : <Icon name={iconEnd} />}
      </button>
      {whyNot === null ? null : (
        <span id={why} class={whyNotHidden ? 'visually-hidden' : 'why-not'}>
          {whyNot}
        </span>
      )}
    </>
  );
}

/** A square button that shows an icon and is named in words. */
export function IconButton({
  icon,
  label,
  class: extra,
  ...rest
}: Omit<ButtonHTMLAttributes, 'icon' | 'label'> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      class={`icon-button ${typeof extra === 'string' ? extra : ''}`}
    >
      <Icon name={icon} />
    </button>
  );
}
