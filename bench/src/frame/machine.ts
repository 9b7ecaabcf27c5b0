import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGib: number;
  readonly node: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
  /** Share of all cores that were busy while it ran, whoever kept them so. */
  readonly busy: number;
};

/** Watches the machine from now until the returned function is called. */
export function watchMachine(): () => Machine {
  const loadBefore = load();
  const before = ticks();
  return () => {
    const after = ticks();
    const total = after.total - before.total;
    return {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: availableParallelism(),
      memoryGib: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      loadBefore,
      loadAfter: load(),
      busy: total === 0 ? 0 : 1 - (after.idle - before.idle) / total,
    };
  };
}

export function describeMachine(machine: Machine): string {
  const { cores, cpu, memoryGib, node, loadBefore, loadAfter, busy } = machine;
  const load = `load ${loadBefore.toFixed(2)} before, ${loadAfter.toFixed(2)} after`;
  return `${cores} cores (${cpu}), ${memoryGib} GiB, Node ${node}; ${load}; cores ${Math.round(busy * 100)} % busy`;
}

function load(): number {
  return Number((loadavg()[0] ?? 0).toFixed(2));
}

function ticks() {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const total = times.reduce((sum, time) => sum + time.idle + time.user + time.nice + time.sys + time.irq, 0);
  return { idle, total };
}
