import type { Platform } from '../src/platform/platform';

class NodeDied extends Error {}

export type DyingNode = { platform: Platform; died(): boolean };

/** Dies at a step: that transaction, or that question to the vendor, and every later one fails before it has any effect. */
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
      db: { ...db, prisma },
      payments: payments && stepping(payments, step, (name) => name !== 'mode' && name !== 'currency'),
    },
    died: () => steps >= diesAt,
  };
}

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
