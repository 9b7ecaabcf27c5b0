import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import classes from './text-link.module.css';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

function Anchor({ className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={`${classes.link} ${className ?? ''}`}>
      {children}
    </a>
  );
}

/** A link within a sentence. */
export const TextLink = createLink(Anchor);

/** Looks like a link, does something here. */
export function TextButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={`${classes.link} ${classes.plain} ${className ?? ''}`} />;
}
