import { type Engine, openServer, throwAwayFolder, withoutPostgres } from './throw-away';

/** Where a server keeps its data, on one engine. */
export type Place = {
  readonly engine: Engine;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Stops the database server and starts it again; null where there is none of ours. */
  readonly restartDatabase: (() => Promise<void>) | null;
  remove(): Promise<void>;
};

export const engineOption = {
  describe: 'pglite, postgres, or all that this machine has',
  default: 'all',
} as const;

type Chosen = { engine: string; say(line: string): void };

/** The engines asked for; says which of them this machine does not have, and why. */
export function chooseEngines({ engine, say }: Chosen): Engine[] {
  const known: Engine[] = ['pglite', 'postgres'];
  const asked = known.filter((name) => engine === 'all' || engine === name);
  if (asked.length === 0) throw new Error(`There is no engine "${engine}": choose pglite, postgres or all.`);
  const missing = asked.includes('postgres') ? withoutPostgres() : null;
  if (missing === null) return asked;
  if (engine === 'postgres') throw new Error(missing);
  say(`postgres is left out: ${missing}`);
  return asked.filter((name) => name !== 'postgres');
}

/** A place of its own for each call, empty. */
export async function newPlace(engine: Engine): Promise<Place> {
  const folder = throwAwayFolder();
  const dataDir = `${folder.path}/data`;
  if (engine === 'pglite') {
    return {
      engine,
      dataDir,
      databaseUrl: undefined,
      restartDatabase: null,
      remove: async () => folder.remove(),
    };
  }
  const server = await openServer();
  return {
    engine,
    dataDir,
    databaseUrl: await server.createDatabase(),
    restartDatabase: server.restart,
    async remove() {
      folder.remove();
      await server.stop();
    },
  };
}
