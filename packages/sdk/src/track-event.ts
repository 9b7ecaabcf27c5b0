import { liveLimits } from '@parley/shared/live-constants';
import type { Outgoing } from './connection/transport';
import { ParleyError } from './errors';
import type { EventProps } from './types';

export type Told = {
  name: string;
  props: EventProps | undefined;
  now(): number;
  /** Resolves when frames are heard. */
  live(): Promise<void>;
  send(frame: Outgoing): void;
};

const minuteMs = 60_000;
/** When the last ones were told: a page that tells of every scroll is not worth the conversation. */
let times: number[] = [];

export async function trackEvent({ name, props, now, live, send }: Told): Promise<void> {
  if (!isFine(name, props)) throw new ParleyError('An event is too long or not flat.', { code: 'invalid' });
  const at = now();
  times = times.filter((time) => at - time < minuteMs);
  if (times.length >= liveLimits.eventsPerMinute) {
    throw new ParleyError('Too many events in a minute.', { code: 'too-many-requests' });
  }
  times.push(at);
  await live();
  send({ t: 'event-track', event: props ? { name, props } : { name } });
}

function isFine(name: string, props: EventProps = {}): boolean {
  const entries = Object.entries(props);
  return (
    isShort(name) &&
    entries.length <= liveLimits.eventProps &&
    entries.every(([key, value]) => isShort(key) && isFlat(value)) &&
    JSON.stringify(props).length <= liveLimits.eventLength
  );
}

const isShort = (text: string) => text.length > 0 && text.length <= liveLimits.eventName;
const isFlat = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
