import { setImmediate } from 'node:timers/promises';

const sliceMs = 8;
const usualCallsPerLook = 64;

/** Asked between the steps of a long computation; what it gives, if anything, is awaited: others have their turn. */
export type Breath = () => Promise<void> | undefined;

export function createBreath(callsPerLook = usualCallsPerLook): Breath {
  let startedAt = performance.now();
  let calls = 0;
  return () => {
    if (++calls % callsPerLook !== 0 || performance.now() - startedAt < sliceMs) return undefined;
    return setImmediate().then(() => {
      startedAt = performance.now();
    });
  };
}
