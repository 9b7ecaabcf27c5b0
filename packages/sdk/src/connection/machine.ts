import { closeCodes } from '@parley/shared/live-constants';

import type { TransportName } from '../types';
import {
  type Effect,
  type Event,
  initialMachine,
  linksOf,
  type Machine,
  type Phase,
  type Step,
  type Timer,
  timersOf,
} from './machine-state';

const connectMs = 10_000;
const silenceMs = 30_000;
const retryBaseMs = 1000;
const retryCapMs = 30_000;
const climbCapMs = 600_000;
const socketTries = 2;
const malformedTries = 3;
/** Said by a server that was reached, so no fault of the way to it. */
const told: number[] = [closeCodes.malformed, closeCodes.unauthenticated, closeCodes.tooMuch];

/** The machine as it becomes, and what is to be done about it. Phases are replaced, never changed. */
type Draft = Machine & { effects: Effect[] };
type Live = Phase & { at: 'live' };
type Take<Type> = (draft: Draft, event: Extract<Event, { type: Type }>) => void;

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
  const draft: Draft = { ...machine, effects: [] };
  if (at === 'idle' || at === 'refused') {
    if (event.type === 'connect') authorize(Object.assign(draft, initialMachine(machine.ladder)));
  } else (takes[event.type] as Take<Event['type']>)(draft, event);
  const { effects, ...next } = draft;
  return { machine: next, effects };
}

const takes: { [Type in Event['type']]: Take<Type> } = {
  connect: () => undefined,
  disconnect: (draft) => enter(draft, { at: 'idle' }),
  restart(draft) {
    draft.attempt = 0;
    authorize(draft);
  },
  network(draft, { on }) {
    const { at } = draft.phase;
    if (on && (at === 'offline' || at === 'waiting')) takes.restart(draft, { type: 'restart' });
    if (on || at === 'offline') return;
    enter(draft, { at: 'offline' });
    // Browsers are wrong about this at times, so it is tried now and then.
    start(draft, 'retry', [retryCapMs, retryCapMs * 2]);
  },
  wake(draft) {
    const { phase } = draft;
    if (phase.at === 'live' && !phase.asked) ask(draft, phase);
    else if (phase.at === 'waiting' && draft.attempt > 1) authorize(draft);
  },
  authorized(draft, { renewInMs }) {
    const { phase } = draft;
    if (phase.at === 'authorizing') {
      enter(draft, { at: 'connecting', link: open(draft, draft.ladder[draft.rung] ?? 'poll') });
      start(draft, 'silence', [connectMs]);
    } else if (phase.at === 'live') {
      // One link is being made already; this session has its turn after it.
      if (phase.next) return start(draft, 'renew', [retryCapMs]);
      replace(draft, phase, phase.link.transport);
    } else if (phase.at !== 'connecting') return;
    start(draft, 'renew', [renewInMs]);
  },
  denied(draft, { final, retryAfterMs }) {
    const { at } = draft.phase;
    if (final) enter(draft, { at: 'refused', code: closeCodes.forbidden });
    else if (at === 'authorizing') wait(draft, retryAfterMs);
    // The session in use still holds for a while.
    else if (at === 'live') renewLater(draft, retryAfterMs ?? retryCapMs);
  },
  heard(draft, { id }) {
    const { phase } = draft;
    if (!('link' in phase) || phase.link.id !== id) return;
    start(draft, 'silence', [phase.at === 'live' ? silenceMs : connectMs]);
    if (phase.at === 'live' && phase.asked) draft.phase = { ...phase, asked: false };
  },
  live(draft, { id }) {
    const { phase } = draft;
    const link = linksOf(phase).find((held) => held.id === id);
    if (!link || (phase.at === 'live' && phase.link.id === id)) return;
    if (phase.at === 'live')
      draft.effects.push({ do: 'close', id: phase.link.id }, { do: 'stop', timer: 'next' });
    draft.rung = Math.max(0, draft.ladder.indexOf(link.transport));
    Object.assign(draft, { failures: 0, attempt: 0, distrusted: 0 }, draft.rung === 0 && { climbs: 0 });
    draft.phase = { at: 'live', link, next: null, asked: false };
    start(draft, 'silence', [silenceMs]);
    climbLater(draft);
  },
  ended(draft, { id, code, retryAfterMs }) {
    const { phase } = draft;
    if (phase.at === 'live' && phase.next?.id === id) giveUpNext(draft, phase);
    else if (linksOf(phase).some((link) => link.id === id)) lose(draft, code, retryAfterMs);
  },
  elapsed(draft, { timer }) {
    const { phase } = draft;
    if (!timersOf(phase).includes(timer)) return;
    if (timer === 'retry') authorize(draft);
    else if (timer === 'renew') draft.effects.push({ do: 'authorize', fresh: true });
    else if (phase.at !== 'live') lose(draft, 0, null);
    else if (timer === 'climb') climb(draft, phase);
    else if (timer === 'next') giveUpNext(draft, phase);
    else if (phase.asked) lose(draft, 0, null);
    else ask(draft, phase);
  },
};

function start({ effects }: Draft, timer: Timer, [fromMs, toMs = fromMs]: [number, number?]): void {
  effects.push({ do: 'start', timer, fromMs, toMs });
}

/** Leaves nothing of the phase before: no link, no timer. */
function enter(draft: Draft, phase: Phase): void {
  const before = draft.phase;
  draft.phase = phase;
  draft.effects.unshift(
    ...linksOf(before).map(({ id }): Effect => ({ do: 'close', id })),
    ...timersOf(before).map((timer): Effect => ({ do: 'stop', timer })),
  );
}

function authorize(draft: Draft): void {
  enter(draft, { at: 'authorizing' });
  draft.effects.push({ do: 'authorize', fresh: draft.distrusted > 0 });
}

/** At least as long as was asked for, and not all at the same moment. */
function wait(draft: Draft, leastMs: number | null): void {
  enter(draft, { at: 'waiting' });
  const mostMs = Math.min(retryCapMs, retryBaseMs * 2 ** Math.min(draft.attempt, 10));
  start(draft, 'retry', leastMs === null ? [0, mostMs] : [leastMs, leastMs * 1.5]);
  draft.attempt += 1;
}

function ask(draft: Draft, phase: Live): void {
  draft.phase = { ...phase, asked: true };
  draft.effects.push({ do: 'ping', id: phase.link.id });
  start(draft, 'silence', [connectMs]);
}

function open(draft: Draft, transport: TransportName) {
  draft.links += 1;
  const link = { id: draft.links, transport };
  draft.effects.push({ do: 'open', link });
  return link;
}

/** Makes another link beside the one in use, which goes on until the other is live. */
function replace(draft: Draft, phase: Live, transport: TransportName): void {
  draft.phase = { ...phase, next: open(draft, transport) };
  start(draft, 'next', [connectMs]);
}

/** Either a better way is still shut, or the renewed session could not be used yet. */
function giveUpNext(draft: Draft, { next, ...phase }: Live): void {
  if (!next) return;
  draft.phase = { ...phase, next: null };
  draft.effects.push({ do: 'close', id: next.id }, { do: 'stop', timer: 'next' });
  if (next.transport === phase.link.transport) renewLater(draft, retryCapMs);
  else climbLater(draft);
}

function renewLater(draft: Draft, ms: number): void {
  start(draft, 'renew', [ms, ms * 2]);
}

function climbLater(draft: Draft): void {
  const ms = Math.min(climbCapMs, retryCapMs * 2 ** Math.min(draft.climbs, 10));
  if (draft.rung === 0) draft.effects.push({ do: 'stop', timer: 'climb' });
  else start(draft, 'climb', [ms, ms * 1.5]);
}

/** Tries the best way, and every other time the one just above. */
function climb(draft: Draft, phase: Live): void {
  if (phase.next || draft.rung === 0) return;
  const better = draft.ladder[draft.climbs % 2 === 0 ? 0 : draft.rung - 1];
  draft.climbs += 1;
  replace(draft, phase, better ?? phase.link.transport);
}

/** The link in use, or the first one, is gone. */
function lose(draft: Draft, code: number, retryAfterMs: number | null): void {
  const isDistrusted = code === closeCodes.unauthenticated;
  if (isDistrusted) draft.distrusted += 1;
  if (code === closeCodes.malformed) draft.malformed += 1;
  if (code === closeCodes.forbidden || draft.malformed >= malformedTries)
    enter(draft, { at: 'refused', code });
  else if (draft.distrusted === 1 && isDistrusted) authorize(draft);
  else {
    if (draft.phase.at !== 'live' && !told.includes(code)) descend(draft);
    wait(draft, code === closeCodes.tooMuch ? (retryAfterMs ?? retryCapMs) : null);
  }
}

/** A way that does not open is left for the next; after the last comes the first again. */
function descend(draft: Draft): void {
  draft.failures += 1;
  if (draft.ladder[draft.rung] === 'socket' && draft.failures < socketTries) return;
  draft.failures = 0;
  draft.rung = (draft.rung + 1) % Math.max(1, draft.ladder.length);
}
