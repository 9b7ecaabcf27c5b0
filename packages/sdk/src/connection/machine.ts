import { closeCodes } from '@parley/shared/live-constants';

import type { TransportName } from '../types';
import {
  type Effect,
  type Event,
  initialMachine,
  type LinkRef,
  linksOf,
  type Machine,
  type Phase,
  type Step,
  type Timer,
  timersOf,
} from './machine-state';

const connectMs = 10_000;
const silenceMs = 30_000;
const answerMs = 10_000;
const retryBaseMs = 1000;
const retryCapMs = 30_000;
const tooMuchMs = 30_000;
const climbMs = 30_000;
const climbCapMs = 600_000;
const socketTries = 2;
const malformedTries = 3;

/**
 * The connection as a machine: an event in, the next state and what to do out. It reads no clock and
 * touches no network. What always holds, whatever happens:
 *
 * - at most one link is in use, and at most one more is being made to take its place;
 * - idle, offline and refused hold no link; idle and refused wait for nothing;
 * - waiting is the only state with a retry ahead besides offline;
 * - what a link says that is no longer held changes nothing;
 * - only `connect` leaves idle and refused.
 */
export function step(machine: Machine, event: Event): Step {
  const { at } = machine.phase;
  if (at === 'idle' || at === 'refused') {
    return event.type === 'connect' ? authorize(initialMachine(machine.ladder)) : stay(machine);
  }
  switch (event.type) {
    case 'connect':
      return stay(machine);
    case 'disconnect':
      return enter(machine, { at: 'idle' });
    case 'restart':
      return authorize({ ...machine, attempt: 0 });
    case 'network':
      return network(machine, event.on);
    case 'wake':
      return wake(machine);
    case 'authorized':
      return authorized(machine, event.renewInMs);
    case 'denied':
      return denied(machine, event);
    case 'heard':
      return heard(machine, event.id);
    case 'live':
      return live(machine, event.id);
    case 'ended':
      return ended(machine, event);
    case 'elapsed':
      return elapsed(machine, event.timer);
  }
}

const stay = (machine: Machine): Step => ({ machine, effects: [] });
const start = (timer: Timer, fromMs: number, toMs = fromMs): Effect => ({ do: 'start', timer, fromMs, toMs });

/** Leaves nothing of the phase before: no link, no timer. */
function enter(machine: Machine, phase: Phase, effects: Effect[] = []): Step {
  const before = machine.phase;
  const gone: Effect[] = linksOf(before).map(({ id }) => ({ do: 'close', id }));
  const stopped = timersOf(before).map((timer): Effect => ({ do: 'stop', timer }));
  return { machine: { ...machine, phase }, effects: [...gone, ...stopped, ...effects] };
}

function authorize(machine: Machine): Step {
  return enter(machine, { at: 'authorizing' }, [{ do: 'authorize', fresh: machine.distrusted > 0 }]);
}

function wait(machine: Machine, delay?: { fromMs: number; toMs: number }): Step {
  const toMs = Math.min(retryCapMs, retryBaseMs * 2 ** Math.min(machine.attempt, 10));
  const { fromMs, toMs: until } = delay ?? { fromMs: 0, toMs };
  return enter({ ...machine, attempt: machine.attempt + 1 }, { at: 'waiting' }, [
    start('retry', fromMs, until),
  ]);
}

/** At least as long as was asked for, and not all at the same moment. */
const atLeast = (ms: number) => ({ fromMs: ms, toMs: ms * 1.5 });

function network(machine: Machine, on: boolean): Step {
  const { at } = machine.phase;
  if (!on) {
    // Browsers are wrong about this at times, so it is tried now and then.
    return at === 'offline'
      ? stay(machine)
      : enter(machine, { at: 'offline' }, [start('retry', ...span(retryCapMs))]);
  }
  return at === 'offline' || at === 'waiting' ? authorize({ ...machine, attempt: 0 }) : stay(machine);
}

const span = (ms: number): [number, number] => [ms, ms * 2];

function wake(machine: Machine): Step {
  const { phase } = machine;
  if (phase.at === 'live' && !phase.asked) return ask(machine, phase);
  return phase.at === 'waiting' && machine.attempt > 1 ? authorize(machine) : stay(machine);
}

function ask(machine: Machine, phase: Phase & { at: 'live' }): Step {
  const { id } = phase.link;
  const effects: Effect[] = [{ do: 'ping', id }, start('silence', answerMs)];
  return { machine: { ...machine, phase: { ...phase, asked: true } }, effects };
}

function makeLink(machine: Machine, transport: TransportName): { link: LinkRef; machine: Machine } {
  const links = machine.links + 1;
  return { link: { id: links, transport }, machine: { ...machine, links } };
}

const rungOf = ({ ladder, rung }: Machine): TransportName => ladder[rung] ?? 'poll';

function authorized(machine: Machine, renewInMs: number): Step {
  const { phase } = machine;
  const renew = start('renew', renewInMs);
  if (phase.at === 'authorizing') {
    const made = makeLink(machine, rungOf(machine));
    return enter(made.machine, { at: 'connecting', link: made.link }, [
      { do: 'open', link: made.link },
      start('silence', connectMs),
      renew,
    ]);
  }
  if (phase.at === 'connecting') return { machine, effects: [renew] };
  if (phase.at !== 'live') return stay(machine);
  // One link is being made already; this session has its turn after it.
  if (phase.next) return { machine, effects: [start('renew', retryCapMs)] };
  const replaced = replace(machine, phase, phase.link.transport);
  return { machine: replaced.machine, effects: [...replaced.effects, renew] };
}

/** Makes another link beside the one in use, which goes on until the other is live. */
function replace(machine: Machine, phase: Phase & { at: 'live' }, transport: TransportName): Step {
  const made = makeLink(machine, transport);
  return {
    machine: { ...made.machine, phase: { ...phase, next: made.link } },
    effects: [{ do: 'open', link: made.link }, start('next', connectMs)],
  };
}

function denied(
  machine: Machine,
  { final, retryAfterMs }: { final: boolean; retryAfterMs: number | null },
): Step {
  if (final) return enter(machine, { at: 'refused', code: closeCodes.forbidden });
  if (machine.phase.at === 'authorizing') {
    return wait(machine, retryAfterMs === null ? undefined : atLeast(retryAfterMs));
  }
  // The session in use still holds for a while.
  return machine.phase.at === 'live'
    ? { machine, effects: [start('renew', ...span(retryAfterMs ?? retryCapMs))] }
    : stay(machine);
}

function heard(machine: Machine, id: number): Step {
  const { phase } = machine;
  if (phase.at === 'connecting' && phase.link.id === id) {
    return { machine, effects: [start('silence', connectMs)] };
  }
  if (phase.at !== 'live' || phase.link.id !== id) return stay(machine);
  const calm = phase.asked ? { ...machine, phase: { ...phase, asked: false } } : machine;
  return { machine: calm, effects: [start('silence', silenceMs)] };
}

function live(machine: Machine, id: number): Step {
  const { phase } = machine;
  const link = linksOf(phase).find((held) => held.id === id);
  const isNew = phase.at === 'connecting' || (phase.at === 'live' && phase.next?.id === id);
  if (!link || !isNew) return stay(machine);
  const rung = Math.max(0, machine.ladder.indexOf(link.transport));
  const effects: Effect[] = [];
  if (phase.at === 'live') effects.push({ do: 'close', id: phase.link.id }, { do: 'stop', timer: 'next' });
  const settled = {
    ...machine,
    rung,
    failures: 0,
    attempt: 0,
    distrusted: 0,
    climbs: rung === 0 ? 0 : machine.climbs,
  };
  effects.push(start('silence', silenceMs), climbing(settled));
  return { machine: { ...settled, phase: { at: 'live', link, next: null, asked: false } }, effects };
}

function climbing({ rung, climbs }: Machine): Effect {
  if (rung === 0) return { do: 'stop', timer: 'climb' };
  const ms = Math.min(climbCapMs, climbMs * 2 ** Math.min(climbs, 10));
  return start('climb', ms, ms * 1.5);
}

function ended(
  machine: Machine,
  { id, code, retryAfterMs }: { id: number; code: number; retryAfterMs: number | null },
): Step {
  const { phase } = machine;
  if (phase.at === 'live' && phase.next?.id === id) return giveUpNext(machine, phase);
  if (!linksOf(phase).some((link) => link.id === id)) return stay(machine);
  return lost(machine, code, retryAfterMs);
}

function giveUpNext(machine: Machine, phase: Phase & { at: 'live' }): Step {
  const { next, link } = phase;
  const kept = { ...machine, phase: { ...phase, next: null } };
  const effects: Effect[] = [{ do: 'stop', timer: 'next' }];
  if (next) effects.unshift({ do: 'close', id: next.id });
  // Either a better way is still shut, or the renewed session could not be used yet.
  if (next && next.transport !== link.transport) effects.push(climbing(kept));
  else effects.push(start('renew', ...span(retryCapMs)));
  return { machine: kept, effects };
}

/** The link in use, or the first one, is gone. */
function lost(machine: Machine, code: number, retryAfterMs: number | null): Step {
  switch (code) {
    case closeCodes.forbidden:
      return enter(machine, { at: 'refused', code });
    case closeCodes.malformed:
      return machine.malformed + 1 >= malformedTries
        ? enter(machine, { at: 'refused', code })
        : wait({ ...machine, malformed: machine.malformed + 1 });
    case closeCodes.unauthenticated: {
      const distrusted = { ...machine, distrusted: machine.distrusted + 1 };
      return machine.distrusted === 0 ? authorize(distrusted) : wait(distrusted);
    }
    case closeCodes.tooMuch:
      return wait(machine, atLeast(retryAfterMs ?? tooMuchMs));
    default:
      return wait(machine.phase.at === 'live' ? machine : descend(machine));
  }
}

/** A way that does not open is left for the next; after the last comes the first again. */
function descend(machine: Machine): Machine {
  const failures = machine.failures + 1;
  if (rungOf(machine) === 'socket' && failures < socketTries) return { ...machine, failures };
  return { ...machine, failures: 0, rung: (machine.rung + 1) % Math.max(1, machine.ladder.length) };
}

function elapsed(machine: Machine, timer: Timer): Step {
  const { phase } = machine;
  if (!timersOf(phase).includes(timer)) return stay(machine);
  switch (timer) {
    case 'retry':
      return authorize(machine);
    case 'renew':
      return { machine, effects: [{ do: 'authorize', fresh: true }] };
    case 'silence':
      return phase.at === 'live' && !phase.asked ? ask(machine, phase) : lost(machine, 0, null);
    case 'next':
      return phase.at === 'live' && phase.next ? giveUpNext(machine, phase) : stay(machine);
    case 'climb':
      return phase.at === 'live' ? climb(machine, phase) : stay(machine);
  }
}

/** Tries the best way, and every other time the one just above. */
function climb(machine: Machine, phase: Phase & { at: 'live' }): Step {
  if (phase.next || machine.rung === 0) return stay(machine);
  const target = machine.climbs % 2 === 0 ? 0 : machine.rung - 1;
  const better = machine.ladder[target] ?? phase.link.transport;
  return replace({ ...machine, climbs: machine.climbs + 1 }, phase, better);
}
