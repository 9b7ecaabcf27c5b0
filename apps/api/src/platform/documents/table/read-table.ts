import { TaskTrouble } from '../../workshop/errors';
import { caps } from '../caps';
import { DocumentUnreadable } from '../unreadable';
import type { TableColumn, TableInput, TableOutput } from './table-task';

type Reader = {
  run(
    task: 'read-table',
    input: () => Promise<TableInput>,
    options: { timeoutMs: number; owner: string; signal: AbortSignal },
  ): Promise<TableOutput>;
};

export type Table = { columns: TableColumn[]; total: number; lines: Uint8Array };

/** The rows of a CSV, XLSX or JSON file, read apart from the server. */
export async function readTable(
  workshop: Reader,
  { bytes, name }: { bytes: Uint8Array; name: string },
  options: { owner: string; signal: AbortSignal },
): Promise<Table> {
  if (bytes.length === 0) throw new DocumentUnreadable('empty');
  if (bytes.length > caps.bytes) throw new DocumentUnreadable('too-large');
  const input = async () => ({ name, bytes: new Uint8Array(bytes).buffer });
  const answer = await workshop
    .run('read-table', input, { timeoutMs: caps.timeMs, ...options })
    .catch(explain);
  if (answer.t === 'unreadable') throw new DocumentUnreadable(answer.reason, { message: answer.message });
  return { columns: answer.columns, total: answer.total, lines: new Uint8Array(answer.lines) };
}

function explain(cause: unknown): never {
  if (!(cause instanceof TaskTrouble)) throw cause;
  if (cause.trouble === 'time') throw new DocumentUnreadable('too-slow', { cause });
  throw new DocumentUnreadable(cause.trouble === 'memory' ? 'too-large' : 'broken', { cause });
}
