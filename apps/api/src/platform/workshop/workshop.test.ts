import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { hostileTasks } from '../../../test/workshop/hostile-tasks';
import { createWorkshop, type Workshop, type WorkshopOptions } from './create-workshop';
import { type Trouble, WorkshopBusy, WorkshopClosed } from './errors';

vi.setConfig({ testTimeout: 60_000 });

type Hostile = typeof hostileTasks;

const open: Workshop<Hostile>[] = [];
const troubles: string[] = [];
afterEach(async () => {
  for (const workshop of open.splice(0)) await workshop.close();
  troubles.length = 0;
});

function aWorkshop(over: Partial<WorkshopOptions> = {}): Workshop<Hostile> {
  const workshop = createWorkshop<Hostile>({
    entry: new URL('../../../test/workshop/children/hostile.mjs', import.meta.url),
    hands: 2,
    heapMb: 64,
    bufferMb: 128,
    growthMb: 400,
    idleMs: 60_000,
    mostWaiting: 6,
    mostWaitingOfOne: 4,
    onTrouble: (task, trouble) => troubles.push(`${task}: ${trouble}`),
    ...over,
  });
  open.push(workshop);
  return workshop;
}

const given = { timeoutMs: 20_000, owner: 'ten_1' };
const aGate = () => {
  const gate = new SharedArrayBuffer(4);
  const release = () => void Atomics.store(new Int32Array(gate), 0, 1);
  return { gate, release };
};

describe('a task', () => {
  test('is done apart, and its bytes are moved both ways', async () => {
    const bytes = new Uint8Array([1, 2, 3]).buffer;
    const done = await aWorkshop().run('echo', { text: 'words', bytes }, given);
    expect(bytes.byteLength).toBe(0);
    expect(done.text).toBe('words');
    expect([...new Uint8Array(done.bytes as ArrayBuffer)]).toEqual([1, 2, 3]);
  });

  test('says itself what is wrong with what it was given', async () => {
    await expect(aWorkshop().run('refuse', {}, given)).rejects.toMatchObject({
      code: 'invalid',
      trouble: 'refused',
      message: 'This page is upside down.',
    });
    expect(troubles).toEqual([]);
  });

  test('sees none of this process’ settings', async () => {
    expect(await aWorkshop().run('secrets', {}, given)).not.toContain('PATH');
  });

  test.for<[keyof Hostile, Trouble, string]>([
    ['hang', 'time', 'This file takes too long to read.'],
    ['never end', 'time', 'This file takes too long to read.'],
    ['fill the heap', 'memory', 'This file needs too much memory to be read.'],
    ['fill buffers', 'memory', 'This file needs too much memory to be read.'],
    ['fill buffers in a loop', 'memory', 'This file needs too much memory to be read.'],
    ['exit', 'crash', 'This file could not be read: it broke what reads it.'],
    ['throw later', 'crash', 'This file could not be read: it broke what reads it.'],
    ['fail', 'failed', 'This file could not be read.'],
    ['answer with a function', 'failed', 'This file could not be read.'],
    ['missing', 'failed', 'This file could not be read.'],
  ])('that does %s fails alone, by %s', async ([task, trouble, message]) => {
    const workshop = aWorkshop();
    await workshop.run('echo', { text: 'warm' }, given);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const { gate, release } = aGate();
    const neighbour = workshop.run('wait', { gate }, { timeoutMs: 60_000, owner: 'ten_2' });
    delay.enable();
    const hostile = workshop.run(
      task as 'hang',
      {},
      { ...given, timeoutMs: trouble === 'time' ? 700 : 20_000 },
    );
    await expect(hostile).rejects.toMatchObject({ code: 'invalid', trouble, message });
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(350);
    release();
    expect(await neighbour).toBe('waited');
    expect(await workshop.run('echo', { text: 'after' }, given)).toMatchObject({ text: 'after' });
    expect(troubles).toEqual([`${task}: ${trouble}`]);
  });
});

describe('a workshop', () => {
  test('has nobody in it before the first task and when there is nothing to do', async () => {
    const workshop = aWorkshop({ idleMs: 50 });
    expect(workshop.counts()).toEqual({ waiting: 0, working: 0, resting: 0 });
    await workshop.run('echo', { text: '' }, given);
    expect(workshop.counts()).toEqual({ waiting: 0, working: 0, resting: 1 });
    await vi.waitFor(() => expect(workshop.counts().resting).toBe(0));
    expect(await workshop.run('echo', { text: 'again' }, given)).toMatchObject({ text: 'again' });
  });

  test('asks for what is large when its turn has come', async () => {
    const workshop = aWorkshop({ hands: 1 });
    const { gate, release } = aGate();
    const first = workshop.run('wait', { gate }, given);
    const load = vi.fn(async () => ({ text: 'large' }));
    const second = workshop.run('echo', load, given);
    await vi.waitFor(() => expect(workshop.counts()).toMatchObject({ working: 1, waiting: 1 }));
    expect(load).not.toHaveBeenCalled();
    release();
    await first;
    expect(await second).toMatchObject({ text: 'large' });
  });

  test('tells a load that failed as it was', async () => {
    const load = async () => {
      throw new Error('gone');
    };
    await expect(aWorkshop().run('echo', load, given)).rejects.toThrow('gone');
  });

  test('takes so many of one tenant, and everyone in turn', async () => {
    const workshop = aWorkshop({ hands: 1 });
    const { gate, release } = aGate();
    const order: string[] = [];
    const ask = (owner: string, text: string) =>
      workshop.run('echo', { text }, { ...given, owner }).then(() => order.push(text));
    const first = workshop.run('wait', { gate }, given);
    const asked = ['a', 'b', 'c', 'd'].map((text) => ask('much', text));
    await expect(ask('much', 'e')).rejects.toThrow(WorkshopBusy);
    asked.push(ask('little', 'x'));
    release();
    await Promise.all([first, ...asked]);
    expect(order).toEqual(['a', 'x', 'b', 'c', 'd']);
  });

  test('lets go of what nobody waits for, whether it waits or runs', async () => {
    const workshop = aWorkshop({ hands: 1 });
    const [running, waiting] = [new AbortController(), new AbortController()];
    const hung = workshop.run('hang', {}, { ...given, signal: running.signal });
    const queued = workshop.run('echo', { text: 'never' }, { ...given, signal: waiting.signal });
    waiting.abort(new Error('left first'));
    await expect(queued).rejects.toThrow('left first');
    await vi.waitFor(() => expect(workshop.counts()).toEqual({ waiting: 0, working: 1, resting: 0 }));
    running.abort(new Error('left'));
    await expect(hung).rejects.toThrow('left');
    expect(await workshop.run('echo', { text: 'on' }, given)).toMatchObject({ text: 'on' });
    expect(troubles).toEqual([]);
  });

  test('that closes ends everyone in it, and takes nothing more', async () => {
    const workshop = aWorkshop({ hands: 1 });
    const asked = [workshop.run('hang', {}, given), workshop.run('echo', { text: '' }, given)];
    const ends = Promise.allSettled(asked);
    await workshop.close();
    expect((await ends).map((end) => end.status === 'rejected' && end.reason)).toEqual([
      expect.any(WorkshopClosed),
      expect.any(WorkshopClosed),
    ]);
    await expect(workshop.run('echo', { text: '' }, given)).rejects.toThrow(WorkshopClosed);
  });

  test('whose workers cannot start says so each time', async () => {
    const workshop = aWorkshop({ entry: new URL('./no-such-worker.mjs', import.meta.url) });
    await expect(workshop.run('echo', { text: '' }, given)).rejects.toMatchObject({ trouble: 'crash' });
    await expect(workshop.run('echo', { text: '' }, given)).rejects.toMatchObject({ trouble: 'crash' });
  });
});
