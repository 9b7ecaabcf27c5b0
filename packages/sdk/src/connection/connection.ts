import type { Hello, ServerFrame } from '@parley/shared/live';
import type { Environment } from '../environment';
import type { Http } from '../http';
import type { TransportName } from '../types';
import { lazyTransport } from './lazy-transport';
import { step } from './machine';
import {
  type Effect,
  type Event,
  initialMachine,
  type LinkRef,
  type Machine,
  type Timer,
} from './machine-state';
import { socketTransport } from './socket-transport';
import type { Link, Outgoing, Transport } from './transport';

export type ConnectionOptions = {
  environment: Environment;
  url: string;
  http: Http;
  ladder: readonly TransportName[];
  token(): string;
  hello(): Hello;
  /** Answers by `authorized` or `denied`. */
  authorize(fresh: boolean): void;
  onFrame(frame: ServerFrame): void;
  /** The phase is another one. */
  onChange(machine: Machine): void;
};

export type Connection = {
  tell(event: Event): void;
  /** Over the link in use; nothing where none is. */
  send(frame: Outgoing): void;
  isLive(): boolean;
};

const transports: Record<TransportName, Transport> = {
  socket: socketTransport,
  stream: lazyTransport(async () => (await import('./fallbacks')).streamTransport),
  poll: lazyTransport(async () => (await import('./fallbacks')).pollTransport),
};

/** Does what the machine says, and tells it what happened. */
export function createConnection(options: ConnectionOptions): Connection {
  const links = new Map<number, Link>();
  const timers = createTimers(options.environment, (timer) => tell({ type: 'elapsed', timer }));
  const queue: Event[] = [];
  let machine = initialMachine(options.ladder);
  let busy = false;

  // What an effect brings about at once waits until all effects before it are done.
  const tell = (event: Event) => {
    queue.push(event);
    if (busy) return;
    busy = true;
    for (let next = queue.shift(); next; next = queue.shift()) take(next);
    busy = false;
  };
  const take = (event: Event) => {
    const before = machine.phase;
    const taken = step(machine, event);
    machine = taken.machine;
    for (const effect of taken.effects) act(effect);
    if (machine.phase !== before) options.onChange(machine);
  };
  const act = (effect: Effect) => {
    switch (effect.do) {
      case 'authorize':
        return options.authorize(effect.fresh);
      case 'open':
        return void links.set(effect.link.id, openLink(options, effect.link, tell));
      case 'close':
        links.get(effect.id)?.close();
        return void links.delete(effect.id);
      case 'ping':
        return links.get(effect.id)?.send({ t: 'ping' });
      case 'stop':
        return timers.stop(effect.timer);
      case 'start':
        return timers.start(effect);
    }
  };
  return {
    tell,
    send(frame) {
      if (machine.phase.at === 'live') links.get(machine.phase.link.id)?.send(frame);
    },
    isLive: () => machine.phase.at === 'live',
  };
}

function openLink(
  options: ConnectionOptions,
  { id, transport }: LinkRef,
  tell: (event: Event) => void,
): Link {
  return transports[transport]({
    ...options.environment,
    ...options,
    token: options.token(),
    onHeard: () => tell({ type: 'heard', id }),
    onEnd: (end) => tell({ type: 'ended', id, ...end }),
    onFrame(frame) {
      if (frame.t === 'live') tell({ type: 'live', id });
      options.onFrame(frame);
    },
  });
}

function createTimers({ after, random }: Environment, elapsed: (timer: Timer) => void) {
  const running = new Map<Timer, () => void>();
  const stop = (timer: Timer) => {
    running.get(timer)?.();
    running.delete(timer);
  };
  return {
    stop,
    start({ timer, fromMs, toMs }: Effect & { do: 'start' }) {
      stop(timer);
      running.set(
        timer,
        after(fromMs + random() * (toMs - fromMs), () => elapsed(timer)),
      );
    },
  };
}
