import type { partPaths } from './part-paths';

const paths = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  send: 'M12 19V5M6 11l6-6 6 6',
  clip: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7l-8.5 8.4a1.7 1.7 0 0 1-2.4-2.4l7.8-7.7',
  smile: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.5M15 9.5v.5',
  mic: 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3ZM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21',
  more: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  alert: 'M12 8v5M12 16.2v.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  seen: 'M2.5 12.5L7 17l9.5-9.5M11.5 16.5l.5.5 9.5-9.5',
  clock: 'M12 7v5l3 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
};

export type IconName = keyof (typeof paths & typeof partPaths);

/** Those of a part that has come. */
export function addPaths(more: Partial<Record<IconName, string>>): void {
  Object.assign(paths, more);
}

/** One of ours by its name, or another that is drawn on a grid of 24. */
export function Icon({ name, path, flip }: { name?: IconName; path?: string; flip?: boolean }) {
  return (
    <svg class={flip ? 'icon flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path ?? (paths as Record<string, string>)[name ?? '']} />
    </svg>
  );
}
