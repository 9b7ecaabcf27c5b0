import type { Log } from './platform/log';
import type { Metrics } from './platform/metrics';
import { createWorkshop, type Workshop, type WorkshopTasks } from './platform/workshop';

/** Beside this module, built as it is: from the source in tests, as a file of its own in a build. */
const entry = new URL(
  import.meta.url.endsWith('.ts') ? '../test/workshop/children/workshop.mjs' : './workshop.js',
  import.meta.url,
);

export function openWorkshop({ log, metrics }: { log: Log; metrics: Metrics }): Workshop<WorkshopTasks> {
  const troubles: Record<string, number> = {};
  const workshop = createWorkshop<WorkshopTasks>({
    entry,
    hands: 2,
    heapMb: 256,
    bufferMb: 512,
    growthMb: 1024,
    idleMs: 30_000,
    mostWaiting: 200,
    mostWaitingOfOne: 20,
    onTrouble(task, trouble, error) {
      troubles[trouble] = (troubles[trouble] ?? 0) + 1;
      log.warn('a file could not be read', { job: task, reason: trouble, error });
    },
  });
  metrics.gauges(
    { name: 'parley_workshop_tasks', help: 'Files that are read, or wait to be.', label: 'state' },
    () => workshop.counts(),
  );
  metrics.counters(
    { name: 'parley_workshop_troubles_total', help: 'Files that could not be read.', label: 'trouble' },
    () => troubles,
  );
  return workshop;
}
