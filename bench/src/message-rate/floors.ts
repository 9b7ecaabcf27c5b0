import { PGlite, type Word } from '@parley/api/bench';
import pg from 'pg';
import { overhear, type Sent, type Statement } from './overhear';

/** A driver with nothing of ours around it. */
export type Floor = {
  /** What one message of ours comes to. */
  overhear(say: () => Promise<Word>): Promise<Sent>;
  /** One transaction. */
  send(statements: readonly Statement[]): Promise<void>;
  close(): Promise<void>;
};

export function barePg(connectionString: string, max: number): Floor {
  const pool = new pg.Pool({ connectionString, max, options: '-c timezone=UTC' });
  pool.on('error', () => undefined); // idle ones are cut when the database goes
  const preparations = new Set<string>();
  const ready = new WeakMap<pg.PoolClient, number>();
  return {
    async overhear(say) {
      const clients = new Set<pg.Client>();
      const sent = await overhear(pg.Client.prototype, 'query', {
        say,
        hear: (query, statements) =>
          function (...given) {
            const statement = statementOf(given[0] as string | Statement);
            if (!statement.text.startsWith('PREPARE')) statements.push(statement);
            clients.add(this as pg.Client);
            return Reflect.apply(query, this, given);
          },
      });
      for (const client of clients)
        for (const preparation of await preparedOn(client)) preparations.add(preparation);
      return sent;
    },
    async send(statements) {
      const client = await pool.connect();
      try {
        const known = ready.get(client) ?? 0;
        for (const preparation of [...preparations].slice(known)) await client.query(preparation);
        ready.set(client, preparations.size);
        for (const statement of statements) await client.query(statement);
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

/** What a connection has to be told once before it takes what was overheard. */
async function preparedOn(client: pg.Client): Promise<string[]> {
  const text = 'SELECT statement FROM pg_prepared_statements WHERE from_sql ORDER BY prepare_time';
  const { rows } = await client.query<{ statement: string }>(text);
  return rows.map(({ statement }) => statement);
}

function statementOf(asked: string | Statement): Statement {
  if (typeof asked === 'string') return { text: asked };
  const { text, values, name } = asked;
  return { text, ...(values?.length && { values }), ...(name && { name }) };
}

type Transact = PGlite['transaction'];
type PgliteTx = Parameters<Parameters<Transact>[0]>[0];

/** On the very database that is measured: there is but one session. */
export function barePglite(): Floor {
  let client: PGlite | null = null;
  return {
    overhear: (say) =>
      overhear(PGlite.prototype, 'transaction', {
        say,
        hear: (transaction, statements) =>
          function (work) {
            client = this as PGlite;
            const listening = (tx: PgliteTx) => (work as (tx: PgliteTx) => unknown)(heardIn(tx, statements));
            return Reflect.apply(transaction, this, [listening]);
          },
      }),
    async send(statements) {
      await client?.transaction(async (tx) => {
        for (const { text, values } of statements) await (values ? tx.query(text, values) : tx.exec(text));
      });
    },
    close: async () => undefined,
  };
}

function heardIn(tx: PgliteTx, statements: Statement[]): PgliteTx {
  return {
    ...tx,
    exec(text, options) {
      statements.push({ text });
      return tx.exec(text, options);
    },
    query(text, values, options) {
      statements.push({ text, values: values ?? [] });
      return tx.query(text, values, options);
    },
  };
}
