import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

const counting = new AsyncLocalStorage<{ count: number }>();

/** How often a piece of work waits for PostgreSQL; what others do meanwhile does not count. */
export async function roundTripsOf(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function counted(this: pg.Client, ...given: never[]) {
    const counter = counting.getStore();
    if (counter) counter.count += 1;
    return Reflect.apply(query, this, given);
  } as typeof query;
  const counter = { count: 0 };
  try {
    await counting.run(counter, work);
    return counter.count;
  } finally {
    pg.Client.prototype.query = query;
  }
}
