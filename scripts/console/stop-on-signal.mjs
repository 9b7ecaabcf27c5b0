import { killAll } from './run.mjs';

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Until released, a signal ends whatever runs for this command, then the command. */
export function stopOnSignal() {
  const stop = (signal) => {
    killAll('SIGTERM');
    process.exit(exitCodes[signal]);
  };
  const signals = Object.keys(exitCodes);
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
