import type { z } from 'zod';
import { addPeriods } from './months';
import type { Phase, Price, Schedule, Subscription } from './objects';
import type { params } from './params';
import { refused } from './wire';
import type { Work } from './work';

export async function openSchedule(
  work: Work,
  { from_subscription: id }: z.output<typeof params.scheduleCreate>,
): Promise<Schedule> {
  const subscription = await work.get('subscription', id);
  if (subscription.schedule) throw refused('This subscription is managed by a schedule already.');
  const [item] = subscription.items.data;
  const current: Phase = {
    start_date: item.current_period_start,
    end_date: item.current_period_end,
    items: [{ price: item.price.id, quantity: 1 }],
    metadata: {},
    discounts: [],
  };
  const schedule: Schedule = {
    id: work.newId('sub_sched'),
    object: 'subscription_schedule',
    created: work.now,
    livemode: false,
    customer: subscription.customer,
    subscription: id,
    status: 'active',
    end_behavior: 'release',
    metadata: {},
    phases: [current],
  };
  await work.put('subscription_schedule', schedule);
  await work.put('subscription', { ...subscription, schedule: schedule.id });
  return schedule;
}

export async function planSchedule(
  work: Work,
  { phases: asked, metadata }: z.output<typeof params.scheduleUpdate>,
  id: string,
): Promise<Schedule> {
  const schedule = await work.get('subscription_schedule', id);
  if (schedule.status !== 'active') throw refused('This schedule is released.');
  const phases: Phase[] = [];
  for (const { items, start_date, end_date, duration, metadata } of asked) {
    const start = start_date ?? phases.at(-1)?.end_date;
    if (start === undefined) throw refused('The first phase needs its start.', 'phases[0][start_date]');
    const end = end_date ?? (duration && addPeriods(start, duration.interval, duration.interval_count));
    if (!end || end <= start) throw refused('A phase needs its end or its duration.', 'phases');
    for (const { price } of items) await work.get('price', price);
    phases.push({ start_date: start, end_date: end, items, metadata, discounts: [] });
  }
  const planned: Schedule = { ...schedule, metadata, phases };
  await work.put('subscription_schedule', planned);
  return planned;
}

/** The subscription goes on as it is. */
export async function releaseSchedule(work: Work, id: string): Promise<Schedule> {
  const schedule = await work.get('subscription_schedule', id);
  if (!schedule.subscription) throw refused('This schedule is released.');
  const subscription = await work.get('subscription', schedule.subscription);
  await work.put('subscription', { ...subscription, schedule: null });
  const released: Schedule = { ...schedule, status: 'released', subscription: null };
  await work.put('subscription_schedule', released);
  return released;
}

type Entered = Pick<Subscription, 'metadata' | 'schedule'> & { price: Price };

/** What a subscription goes on with when its period is over. */
export async function enterPhase(work: Work, subscription: Subscription): Promise<Entered> {
  const { metadata, schedule: id } = subscription;
  const [{ price, current_period_end: start }] = subscription.items.data;
  if (!id) return { metadata, price, schedule: null };
  const schedule = await work.get('subscription_schedule', id);
  const phase = schedule.phases.find(({ start_date }) => start_date === start);
  if (phase) {
    const [item] = phase.items;
    const entered = item ? await work.get('price', item.price) : price;
    return { metadata: { ...metadata, ...phase.metadata }, price: entered, schedule: id };
  }
  const over = schedule.phases.every(({ end_date }) => end_date <= start);
  if (over) await releaseSchedule(work, id);
  return { metadata, price, schedule: over ? null : id };
}
