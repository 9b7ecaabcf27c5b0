import type { Clock } from '../clock';
import { outsideScopes } from '../db';

/** Rings once at the earliest of the moments it was set to. */
export type Alarm = { set(at: Date): void; clear(): void };

export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | null = null;
  let setTo = Number.POSITIVE_INFINITY;

  const clear = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    setTo = Number.POSITIVE_INFINITY;
  };
  const set = (at: Date) => {
    if (at.getTime() >= setTo) return;
    clear();
    setTo = at.getTime();
    const delayMs = Math.max(0, Math.ceil(setTo - clock.now().getTime()));
    timer = outsideScopes(() =>
      setTimeout(() => {
        clear();
        ring();
      }, delayMs),
    );
  };
  return { set, clear };
}
