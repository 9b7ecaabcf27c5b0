import type { EventProps, Page } from '@parley/sdk';
import type { Surroundings } from './surroundings';

type Later = ReturnType<typeof import('./later').startLater>;

/** Comes when the panel is there; what fails to come is tried again at the next opening, or when it is asked for. */
export function fetchLater(given: Surroundings) {
  let later: Promise<Later> | undefined;
  const get = (): Promise<Later> => {
    later ??= import('./later').then(({ startLater }) => startLater(given));
    return later;
  };
  const missed = (): void => {
    later = undefined;
    given.model.missed();
  };
  return {
    again: () => void get().catch(missed),
    track: (what?: Partial<Page> | string, props?: EventProps) =>
      void get().then(({ track }) => track(what, props), missed),
    stop: () => later?.then(({ stop }) => stop()),
  };
}
