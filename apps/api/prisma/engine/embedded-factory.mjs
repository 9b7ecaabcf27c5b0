import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite-pgvector';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { afterDispose, withWholeScripts } from './script.mjs';

/** Throw-away databases in memory: one as the main database, one per shadow. */
export async function embeddedFactory() {
  let main;
  return {
    provider: 'postgres',
    adapterName: 'pglite-prisma-adapter',
    async connect() {
      main ??= await openInMemory();
      return connectTo(main);
    },
    async connectToShadowDb() {
      const shadow = await openInMemory();
      return afterDispose(await connectTo(shadow), () => shadow.close());
    },
    async close() {
      await main?.close();
    },
  };
}

function openInMemory() {
  return PGlite.create({ dataDir: 'memory://', extensions: { vector, pg_trgm } });
}

async function connectTo(database) {
  const adapter = await new PrismaPGlite(database).connect();
  return withWholeScripts(adapter, (sql) => database.exec(sql));
}
