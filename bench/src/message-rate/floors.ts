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
  return {
    overhear: (say) =>
      overhear(pg.Client.prototype, 'query', {
        say,
        hear: (query, statements) =>
          function (...given) {
            statements.push(statementOf(given[0] as string | Statement));
            return Reflect.apply(query, this, given);
          },
      }),
    async send(statements) {
      const client = await pool.connect();
      try {
        for (const statement of statements) await client.query(statement);
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
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
