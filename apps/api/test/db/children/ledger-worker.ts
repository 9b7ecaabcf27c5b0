// A node among several that spend at once, until it is killed.
import { createInterface } from 'node:readline';
import { isDatabaseAway, openPostgres } from '../../../src/platform/db';
import { sqlStateOf } from '../../../src/platform/db/db-errors';
import { DomainError } from '../../../src/platform/errors';
import { randomId } from '../../../src/platform/ids';
import { type Doors, realDoors } from '../../ledger-chaos/doors';
import { naiveDoors } from '../../ledger-chaos/naive';
import { mulberry } from '../../ledger-chaos/random';
import { strike } from '../../ledger-chaos/storm';

type Given = {
  url: string;
  naive: boolean;
  seed: number;
  tenants: string[];
  keys: number;
  lanes: number;
  dayMs: number;
  bornAt: number;
};
const given = JSON.parse(process.argv[2] ?? '') as Given;
const days = 86_400_000;
const now = () => new Date(given.bornAt + ((Date.now() - given.bornAt) / given.dayMs) * days);
const say = (line: string) => process.stdout.write(`${line}\n`);

const platform = async () => ({
  db: await openPostgres({ url: given.url, poolSize: given.lanes }),
  clock: { now },
  newId: randomId,
});
const doors = counted(given.naive ? naiveDoors(given.url, now) : realDoors(await platform()));
const storm = { ...given, now, random: mulberry(given.seed) };
let left = 0;

/** Each call of a door is an operation; what came of it is told. */
function counted(open: Doors): Doors {
  const door =
    (call: (...args: never[]) => Promise<unknown>) =>
    async (...args: never[]) => {
      left -= 1;
      try {
        const result = await call(...args);
        say('d');
        return result;
      } catch (error) {
        say(outcomeOf(error));
        throw error;
      }
    };
  return Object.fromEntries(Object.entries(open).map(([name, call]) => [name, door(call)])) as Doors;
}

function outcomeOf(error: unknown): string {
  if (DomainError.isInstance(error)) return `r ${error.constructor.name}`;
  return isCut(error) ? 'c' : `x ${tellOf(error)}`;
}

/** The server went, or gave the statement up because it took too long: on a machine that is too busy. */
const undone = ['57P01', '57P02', '57P03', '57014'];

/** Cut off by the other side, or told to start again: what came of it is not known here. */
function isCut(error: unknown): boolean {
  return isDatabaseAway(error) || undone.includes(sqlStateOf(error) ?? '');
}

function tellOf(error: unknown): string {
  const stack = error instanceof Error ? error.stack?.split('\n').slice(-4).join(' | ') : '';
  return `${String(error)} ${JSON.stringify(error)} ${stack}`.replaceAll('\n', ' ').slice(0, 700);
}

async function lane() {
  while (left > 0) await strike(doors, storm, say).catch(() => undefined);
}

say('ready');
for await (const line of createInterface({ input: process.stdin })) {
  left = Number(line);
  await Promise.all(Array.from({ length: given.lanes }, lane));
  say('done');
}
process.exit(0);
