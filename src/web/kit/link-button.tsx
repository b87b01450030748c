import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import './kit.css';

/** Goes to another page and looks like a button; unlike a button, it opens in a new tab with the middle one. */
export function LinkButton({
  to,
  main,
  children,
  ...rest
}: { to: LinkProps['to']; main?: boolean; children: ReactNode } & Omit<LinkProps, 'to' | 'className'>) {
  return (
    <Link to={to} className={main ? 'link-button link-button-main' : 'link-button'} {...rest}>
      {children}
    </Link>
  );
}
