import { readDocument } from '../../src/platform/documents';
import { createWorkshop, type WorkshopTasks } from '../../src/platform/workshop';

export const heapMb = 256;

/** Documents read as a server reads them. */
export function openReading({ hands }: { hands: number }) {
  const workshop = createWorkshop<WorkshopTasks>({
    entry: new URL('../workshop/children/workshop.mjs', import.meta.url),
    hands,
    heapMb,
    bufferMb: 512,
    growthMb: 1024,
    idleMs: 60_000,
    mostWaiting: 100,
    mostWaitingOfOne: 100,
    onTrouble: () => undefined,
  });
  return {
    read: (source: Parameters<typeof readDocument>[1], signal?: AbortSignal) =>
      readDocument(workshop, source, { owner: 'ten_1', signal }),
    close: () => workshop.close(),
  };
}
