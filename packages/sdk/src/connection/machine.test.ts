import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { step } from './machine';
import {
  type Effect,
  type Event,
  initialMachine,
  linksOf,
  type Machine,
  type Timer,
  timersOf,
} from './machine-state';

const ladder = ['socket', 'stream', 'poll'] as const;

/** What the world looks like to someone who does all the machine says. */
class World {
  machine: Machine = initialMachine(ladder);
  readonly open = new Map<number, string>();
  readonly timers = new Map<Timer, { fromMs: number; toMs: number }>();
  /** A session was asked for, and there is no answer yet. */
  isAsking = false;
  effects: Effect[] = [];

  tell(event: Event): this {
    if (event.type === 'elapsed') this.timers.delete(event.timer);
    if (event.type === 'ended') this.open.delete(event.id);
    if (event.type === 'authorized' || event.type === 'denied') this.isAsking = false;
    const taken = step(this.machine, event);
    this.machine = taken.machine;
    this.effects = taken.effects;
    for (const effect of taken.effects) this.#do(effect);
    return this;
  }

  get at() {
    return this.machine.phase.at;
  }

  /** Up to the moment the first way is live. */
  live(): this {
    this.tell({ type: 'connect' }).tell({ type: 'authorized', renewInMs: 1000 });
    return this.tell({ type: 'live', id: this.machine.links });
  }

  /** The way that is tried fails, and the wait after it is over. */
  fail(): this {
    this.tell({ type: 'ended', id: this.machine.links, code: 1006, retryAfterMs: null });
    return this.tell({ type: 'elapsed', timer: 'retry' }).tell({ type: 'authorized', renewInMs: 1000 });
  }

  get trying() {
    return linksOf(this.machine.phase)[0]?.transport;
  }

  #do(effect: Effect): void {
    switch (effect.do) {
      case 'authorize':
        this.isAsking = true;
        break;
      case 'open':
        expect(this.open.has(effect.link.id)).toBe(false);
        this.open.set(effect.link.id, effect.link.transport);
        break;
      case 'close':
        this.open.delete(effect.id);
        break;
      case 'ping':
        expect(this.open.has(effect.id)).toBe(true);
        break;
      case 'start':
        expect(effect.fromMs).toBeGreaterThanOrEqual(0);
        expect(effect.toMs).toBeGreaterThanOrEqual(effect.fromMs);
        this.timers.set(effect.timer, effect);
        break;
      case 'stop':
        this.timers.delete(effect.timer);
    }
  }
}

const id = fc.integer({ min: 0, max: 12 });
const wait = fc.option(fc.integer({ min: 0, max: 120_000 }));
const events: fc.Arbitrary<Event> = fc.oneof(
  fc.constantFrom<Event>({ type: 'connect' }, { type: 'restart' }, { type: 'wake' }),
  fc.constant<Event>({ type: 'disconnect' }),
  fc.record({ type: fc.constant('network' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('authorized' as const), renewInMs: fc.integer({ min: 1, max: 3_600_000 }) }),
  fc.record({ type: fc.constant('denied' as const), final: fc.boolean(), retryAfterMs: wait }),
  fc.record({ type: fc.constantFrom('heard' as const, 'live' as const), id }),
  fc.record({
    type: fc.constant('ended' as const),
    id,
    code: fc.constantFrom(0, 1000, 1001, 1006, 4400, 4401, 4403, 4408, 4429, 4999),
    retryAfterMs: wait,
  }),
  fc.record({
    type: fc.constant('elapsed' as const),
    timer: fc.constantFrom<Timer>('retry', 'silence', 'next', 'climb', 'renew'),
  }),
);

function holds(world: World): void {
  const { phase } = world.machine;
  const links = linksOf(phase);
  expect([...world.open.keys()].sort()).toEqual(links.map((link) => link.id).sort());
  expect(links.length).toBeLessThanOrEqual(phase.at === 'live' ? 2 : 1);
  for (const timer of world.timers.keys()) expect(timersOf(phase)).toContain(timer);
  if (phase.at === 'waiting' || phase.at === 'offline') expect(world.timers.has('retry')).toBe(true);
  if (phase.at === 'connecting' || phase.at === 'live') expect(world.timers.has('silence')).toBe(true);
  if (phase.at === 'live') expect(world.timers.has('renew') || world.isAsking).toBe(true);
  if (phase.at === 'live' && phase.next) expect(world.timers.has('next')).toBe(true);
}

test('whatever happens in whatever order, what always holds holds', () => {
  void fc.assert(
    fc.property(fc.array(events, { maxLength: 80 }), (all) => {
      const world = new World();
      for (const event of all) holds(world.tell(event));
    }),
    { numRuns: 2000 },
  );
});

test('once the network is good again it becomes live, whatever happened before', () => {
  void fc.assert(
    fc.property(fc.array(events, { maxLength: 60 }), (all) => {
      const world = new World();
      for (const event of all) world.tell(event);
      for (let turn = 0; turn < 6 && world.at !== 'live'; turn += 1) goOn(world);
      expect(world.at).toBe('live');
    }),
    { numRuns: 1000 },
  );
});

function goOn(world: World): void {
  const { phase } = world.machine;
  if (phase.at === 'idle' || phase.at === 'refused') world.tell({ type: 'connect' });
  else if (phase.at === 'waiting' || phase.at === 'offline') world.tell({ type: 'elapsed', timer: 'retry' });
  else if (phase.at === 'authorizing') world.tell({ type: 'authorized', renewInMs: 1000 });
  else if (phase.at === 'connecting') world.tell({ type: 'live', id: phase.link.id });
}

test('a socket that does not open is tried twice, then the stream, then polling, then the socket again', () => {
  const world = new World().tell({ type: 'connect' }).tell({ type: 'authorized', renewInMs: 1000 });
  const tried = [world.trying];
  for (let turn = 0; turn < 4; turn += 1) tried.push(world.fail().trying);
  expect(tried).toEqual(['socket', 'socket', 'stream', 'poll', 'socket']);
});

test('waits grow, are jittered from nothing, and are capped', () => {
  const world = new World().tell({ type: 'connect' }).tell({ type: 'authorized', renewInMs: 1000 });
  const waits = Array.from({ length: 8 }, () => {
    world.tell({ type: 'ended', id: world.machine.links, code: 1006, retryAfterMs: null });
    const wait = world.timers.get('retry');
    world.tell({ type: 'elapsed', timer: 'retry' }).tell({ type: 'authorized', renewInMs: 1000 });
    return [wait?.fromMs, wait?.toMs];
  });
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => [0, seconds * 1000]));
});

test('climbing back makes the better way beside the one in use, and closes that only when the other is live', () => {
  const world = new World().tell({ type: 'connect' }).tell({ type: 'authorized', renewInMs: 1000 });
  world.fail().fail();
  world.tell({ type: 'live', id: world.machine.links });
  world.tell({ type: 'elapsed', timer: 'climb' });
  expect([...world.open.values()]).toEqual(['stream', 'socket']);
  world.tell({ type: 'live', id: world.machine.links });
  expect([...world.open.values()]).toEqual(['socket']);
  expect(world.timers.has('climb')).toBe(false);
});

test('a better way that is still shut is tried later and later', () => {
  const world = new World().tell({ type: 'connect' }).tell({ type: 'authorized', renewInMs: 1000 });
  world.fail().fail();
  world.tell({ type: 'live', id: world.machine.links });
  const waits = Array.from({ length: 6 }, () => {
    const wait = world.timers.get('climb')?.fromMs;
    world.tell({ type: 'elapsed', timer: 'climb' });
    world.tell({ type: 'ended', id: world.machine.links, code: 1006, retryAfterMs: null });
    return wait;
  });
  expect(waits).toEqual([30, 60, 120, 240, 480, 600].map((seconds) => seconds * 1000));
  expect(world.at).toBe('live');
});

test('a session is renewed before it is over, without a moment off line', () => {
  const world = new World().live().tell({ type: 'elapsed', timer: 'renew' });
  expect(world.effects).toEqual([{ do: 'authorize', fresh: true }]);
  world.tell({ type: 'authorized', renewInMs: 5000 });
  expect(world.at).toBe('live');
  expect(world.open.size).toBe(2);
  world.tell({ type: 'live', id: world.machine.links });
  expect([...world.open.keys()]).toEqual([2]);
  expect(world.timers.get('renew')).toMatchObject({ fromMs: 5000 });
});

test.for([
  { code: 1001, at: 'waiting', upToMs: 1000 },
  { code: 4408, at: 'waiting', upToMs: 1000 },
  { code: 4401, at: 'authorizing', upToMs: undefined },
  { code: 4403, at: 'refused', upToMs: undefined },
  { code: 4429, at: 'waiting', upToMs: 45_000 },
])('closed with $code it is $at', ({ code, at, upToMs }) => {
  const world = new World().live().tell({ type: 'ended', id: 1, code, retryAfterMs: null });
  expect(world.at).toBe(at);
  expect(world.timers.get('retry')?.toMs).toBe(upToMs);
});

test('a token that is not believed is exchanged at once, and after that with patience', () => {
  const world = new World().live().tell({ type: 'ended', id: 1, code: 4401, retryAfterMs: null });
  expect(world.effects).toContainEqual({ do: 'authorize', fresh: true });
  world.tell({ type: 'authorized', renewInMs: 1000 });
  world.tell({ type: 'ended', id: 2, code: 4401, retryAfterMs: null });
  expect(world.at).toBe('waiting');
});

test('three times not understood is a defect of ours, and no reason to go on for ever', () => {
  const world = new World().live();
  for (let turn = 0; turn < 3; turn += 1) {
    world.tell({ type: 'ended', id: world.machine.links, code: 4400, retryAfterMs: null });
    world.tell({ type: 'elapsed', timer: 'retry' }).tell({ type: 'authorized', renewInMs: 1000 });
    world.tell({ type: 'live', id: world.machine.links });
  }
  expect(world.at).toBe('refused');
});

test('a silent server is asked once, then left', () => {
  const world = new World().live().tell({ type: 'elapsed', timer: 'silence' });
  expect(world.effects).toContainEqual({ do: 'ping', id: 1 });
  world.tell({ type: 'heard', id: 1 }).tell({ type: 'elapsed', timer: 'silence' });
  expect(world.at).toBe('live');
  world.tell({ type: 'elapsed', timer: 'silence' });
  expect(world.at).toBe('waiting');
});

test('without a network nothing is held open, and it comes back with it at once', () => {
  const world = new World().live().tell({ type: 'network', on: false });
  expect([world.at, world.open.size]).toEqual(['offline', 0]);
  world.tell({ type: 'network', on: true });
  expect(world.at).toBe('authorizing');
});
