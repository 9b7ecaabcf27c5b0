import type { TransportName } from '../types';

export type LinkRef = { id: number; transport: TransportName };

export type Phase =
  | { at: 'idle' }
  | { at: 'offline' }
  | { at: 'refused'; code: number }
  | { at: 'waiting' }
  | { at: 'authorizing' }
  | { at: 'connecting'; link: LinkRef }
  | { at: 'live'; link: LinkRef; next: LinkRef | null; asked: boolean };

export type Machine = {
  phase: Phase;
  /** Ways to connect, the best first. */
  ladder: readonly TransportName[];
  /** The way that is tried, and how often it failed in a row. */
  rung: number;
  failures: number;
  /** Failures since the last time it was live. */
  attempt: number;
  /** Closed as not speaking the protocol; as not authenticated since the last time live. */
  malformed: number;
  distrusted: number;
  /** Tries to get back to a better way. */
  climbs: number;
  links: number;
};

export type Timer = 'retry' | 'silence' | 'next' | 'climb' | 'renew';

export type Event =
  | { type: 'connect' }
  | { type: 'disconnect' }
  /** The session is another one: connect anew with it. */
  | { type: 'restart' }
  | { type: 'network'; on: boolean }
  | { type: 'wake' }
  | { type: 'authorized'; renewInMs: number }
  | { type: 'denied'; final: boolean; retryAfterMs: number | null }
  | { type: 'heard'; id: number }
  | { type: 'live'; id: number }
  | { type: 'ended'; id: number; code: number; retryAfterMs: number | null }
  | { type: 'elapsed'; timer: Timer };

export type Effect =
  /** A session to connect with; a new one where the last was not believed. */
  | { do: 'authorize'; fresh: boolean }
  | { do: 'open'; link: LinkRef }
  | { do: 'close'; id: number }
  | { do: 'ping'; id: number }
  /** Some moment between the two. */
  | { do: 'start'; timer: Timer; fromMs: number; toMs: number }
  | { do: 'stop'; timer: Timer };

export type Step = { machine: Machine; effects: Effect[] };

export function initialMachine(ladder: readonly TransportName[]): Machine {
  return {
    phase: { at: 'idle' },
    ladder,
    rung: 0,
    failures: 0,
    attempt: 0,
    malformed: 0,
    distrusted: 0,
    climbs: 0,
    links: 0,
  };
}

export function linksOf(phase: Phase): LinkRef[] {
  if (phase.at === 'connecting') return [phase.link];
  if (phase.at === 'live') return phase.next ? [phase.link, phase.next] : [phase.link];
  return [];
}

/** Which timers may run in a phase. */
export function timersOf({ at }: Phase): Timer[] {
  if (at === 'waiting' || at === 'offline') return ['retry'];
  if (at === 'connecting') return ['silence', 'renew'];
  return at === 'live' ? ['silence', 'renew', 'next', 'climb'] : [];
}
