import type { Db } from '../../src/platform/db/db';
import { openPglite } from '../../src/platform/db/open-pglite';
import { emptyTables, type Furniture, furnitureOf, shapeOf } from './empty-tables';
import { guarded } from './guarded';

type Kept = { db: Db; furniture: Furniture; shape: string };
export type Lent = { db: Db; giveBack(): Promise<void> };

let free: Kept | null = null;

/**
 * A furnished PGlite that the files of a process use one after another: to open one costs more than
 * most files take to run. What is still at work after its file finds it closed, as it would its own.
 */
export async function lendPglite(template: string): Promise<Lent> {
  const kept = free ?? (await open(template));
  free = null;
  const { db, shut } = guarded(kept.db);
  return {
    db,
    async giveBack() {
      shut();
      if (await isAsNew(kept)) free = kept;
      else await kept.db.close();
    },
  };
}

async function open(template: string): Promise<Kept> {
  const db = await openPglite({ dataDir: null, template });
  return { db, furniture: await furnitureOf(db), shape: await shapeOf(db) };
}

/** Rows can be taken out again; a file that made tables of its own keeps the database to itself. */
async function isAsNew({ db, furniture, shape }: Kept): Promise<boolean> {
  await emptyTables(db, furniture);
  return (await shapeOf(db)) === shape;
}
