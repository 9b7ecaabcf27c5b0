import { type Caller, Refused, rest } from '../people/call';
import type { Ledger } from './ledger';

type Writing = { prefix: string; ledger: Ledger };

/** One write after the other, each with a name of its own, until the connection breaks. */
export async function writeUntilCut(caller: Caller, { prefix, ledger }: Writing): Promise<void> {
  for (let n = 0; ; n++) {
    const name = `${prefix} write ${n}`;
    ledger.sent(name);
    try {
      const { id } = await rest<{ id: string }>(caller, '/site-keys', { name, origins: [] });
      ledger.answered(name, id);
    } catch (error) {
      if (error instanceof Refused) throw error; // an answer, but not the one a write is to have
      return;
    }
  }
}
