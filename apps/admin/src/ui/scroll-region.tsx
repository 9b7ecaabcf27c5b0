import type { ReactNode } from 'react';
import classes from './scroll-region.module.css';

const reachable = { tabIndex: 0 };

type ScrollRegionProps = { label: string; low?: boolean; framed?: boolean; children: ReactNode };

/** What is wider or longer than its room; the keyboard scrolls it too. */
export function ScrollRegion({ label, low = false, framed = false, children }: ScrollRegionProps) {
  const names = [classes.region, low ? classes.low : '', framed ? classes.framed : ''];
  return (
    <section aria-label={label} {...reachable} className={names.filter(Boolean).join(' ')}>
      {children}
    </section>
  );
}
