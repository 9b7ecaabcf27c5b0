import type { Db } from '../src/platform/db';
import type { Platform } from '../src/platform/platform';

class NodeDied extends Error {}

export type DyingNode = { platform: Platform; died(): boolean };

/**
 * A node that dies while it is at work. What has an effect outside of it is counted: transactions, statements past the
 * ORM, questions to the vendor. The one of the given number does not happen, nor does any after it.
 */
export function dyingNode({ payments, db, ...platform }: Platform, diesAt: number): DyingNode {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps >= diesAt) throw new NodeDied('The node is dead.');
  };
  const prisma = stepping(db.prisma, step, (name) => name === '$transaction');
  return {
    platform: {
      ...platform,
      db: stepping({ ...db, prisma }, step, (name) => pastTheOrm.has(name)),
      payments: payments && stepping(payments, step, (name) => name !== 'mode' && name !== 'currency'),
    },
    died: () => steps >= diesAt,
  };
}

const pastTheOrm: ReadonlySet<string> = new Set(['queryAlone'] satisfies (keyof Db)[]);

function stepping<Target extends object>(
  target: Target,
  step: () => void,
  counts: (name: string) => boolean,
): Target {
  return new Proxy(target, {
    get(_, name) {
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function' || !counts(String(name))) return found;
      return async (...given: unknown[]) => {
        step();
        return Reflect.apply(found, target, given);
      };
    },
  });
}
