// The button of the application: label, icon, or both. An icon-only button has its label as tooltip and for assistive software.
import type { ButtonHTMLAttributes, ReactElement, ReactNode } from 'react';
import './button.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'title'> {
  readonly look?: 'plain' | 'outlined' | 'primary' | 'danger';
  readonly icon?: ReactNode;
  readonly label: string;
  /** Shows only the icon. */
  readonly iconOnly?: boolean;
  /** Keyboard shortcut, added to the tooltip. */
  readonly keys?: string | undefined;
  readonly small?: boolean;
}

export function Button({ look = 'plain', icon, label, iconOnly, keys, small, className, ...rest }: Props): ReactElement {
  const tip = keys ? `${label} (${keys})` : iconOnly ? label : undefined;
  const classes = ['button', `button-${look}`, small && 'button-small', iconOnly && 'button-icon', className].filter(Boolean).join(' ');
  return (
    <button type="button" aria-label={iconOnly ? label : undefined} {...rest} className={classes} title={tip}>
      {icon}
      {!iconOnly && <span>{label}</span>}
    </button>
  );
}
