import type { Metrics } from '../../platform/metrics';

export type Kind = 'visitor-socket' | 'visitor-stream' | 'member-socket';

/** What goes through this process' connections, in plain numbers: counting must not cost what it counts. */
export type Counts = {
  opened(kind: Kind): void;
  closed(kind: Kind, code: number): void;
  received(frame: string): void;
  delivered(): void;
};

export function createCounts(metrics: Metrics): Counts {
  const open: Record<Kind, number> = { 'visitor-socket': 0, 'visitor-stream': 0, 'member-socket': 0 };
  const closes: Record<string, number> = {};
  const frames: Record<string, number> = {};
  let deliveries = 0;
  metrics.gauges(
    { name: 'parley_live_connections', help: 'Live connections to this process.', label: 'kind' },
    () => open,
  );
  metrics.counters(
    { name: 'parley_live_closes_total', help: 'Live connections that ended, by close code.', label: 'code' },
    () => closes,
  );
  metrics.counters(
    { name: 'parley_live_frames_total', help: 'Frames that clients sent.', label: 'frame' },
    () => frames,
  );
  metrics.counters(
    { name: 'parley_live_deliveries_total', help: 'Frames that were written to clients.', label: 'to' },
    () => ({ all: deliveries }),
  );
  return {
    opened: (kind) => {
      open[kind] += 1;
    },
    closed: (kind, code) => {
      open[kind] -= 1;
      closes[code] = (closes[code] ?? 0) + 1;
    },
    received: (frame) => {
      frames[frame] = (frames[frame] ?? 0) + 1;
    },
    delivered: () => {
      deliveries += 1;
    },
  };
}
