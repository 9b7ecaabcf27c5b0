import type { Db } from '../../src/platform/db/db';

/** A database of somebody else’s, until it is shut: closing it is not the borrower’s. */
export function guarded(db: Db): { db: Db; shut(): void } {
  let isShut = false;
  const watch = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(_, property) {
        if (isShut && property !== 'close')
          throw new Error('The database was used after its test file had ended.');
        return Reflect.get(target, property, target);
      },
    });
  const lent = { ...db, prisma: watch(db.prisma), close: async () => undefined };
  return {
    db: watch(lent),
    shut() {
      isShut = true;
    },
  };
}
