import { parentPort, workerData } from 'node:worker_threads';
import { beatMs, meter, moved, type Order, type Report, type Tasks } from './task';
import { Unreadable } from './unreadable';

/** The life of a worker: one order after the other. */
export function work(tasks: Tasks): void {
  if (!parentPort) throw new Error('A workshop’s worker is started by a workshop.');
  const port = parentPort;
  beat(workerData as Int32Array);
  port.on('message', async (order: Order) => {
    const report = await carryOut(tasks, order);
    try {
      port.postMessage(report, report.t === 'done' ? moved(report.output) : []);
    } catch (error) {
      port.postMessage(failure(error)); // what cannot be copied cannot be told
    }
  });
  port.postMessage({ t: 'ready' } satisfies Report);
}

async function carryOut(tasks: Tasks, { task, input }: Order): Promise<Report> {
  try {
    const load = tasks[task];
    if (!load) throw new Error(`There is no task ${task}.`);
    const { run } = await load();
    return { t: 'done', output: await run(input as never) };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Report {
  if (error instanceof Unreadable) return { t: 'refused', message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { t: 'failed', message, stack };
}

function beat(gauge: Int32Array): void {
  setInterval(() => {
    Atomics.add(gauge, meter.beats, 1);
    Atomics.store(gauge, meter.megabytes, Math.round(process.memoryUsage().arrayBuffers / 1024 / 1024));
  }, beatMs).unref();
}
