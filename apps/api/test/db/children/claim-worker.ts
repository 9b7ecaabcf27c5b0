// A node that claims whatever is due, says so, and never comes to an end with it.
import { createClaims } from '../../../src/platform/claims';
import { systemClock } from '../../../src/platform/clock';
import { openPostgres } from '../../../src/platform/db';

const [url = '', leaseMs = '1000'] = process.argv.slice(2);
const db = await openPostgres({ url, poolSize: 2 });
const forever = new Promise<null>(() => undefined);

createClaims({
  db,
  clock: systemClock,
  table: 'task',
  leaseMs: Number(leaseMs),
  run: ({ id }) => {
    process.stdout.write(`${id}\n`);
    return forever;
  },
}).start();
