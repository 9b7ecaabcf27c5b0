import { Link, type LinkOptions } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import classes from './tab-row.module.css';

type TabRowProps = {
  label: string;
  current: string;
  tabs: readonly { name: string; text: string; link: LinkOptions }[];
};

/** The sides of one page, each with an address of its own. On a phone the one that is open comes into view. */
export function TabRow({ label, current, tabs }: TabRowProps) {
  const nav = useInSight(current);
  return (
    <nav ref={nav} className={classes.tabs} aria-label={label}>
      {tabs.map(({ name, text, link }) => (
        <Link
          key={name}
          data-tab={name}
          {...link}
          className={classes.tab}
          activeOptions={{ includeSearch: true, exact: true }}
          activeProps={{ 'aria-current': undefined }}
          aria-current={name === current ? 'page' : undefined}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}

/** For a row whose tabs have their name as `data-tab`: the current one stands in sight. */
export function useInSight(current: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const tab = row.current?.querySelector(`[data-tab="${current}"]`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return row;
}
