import type { Db, Tx } from '../../src/platform/db';
import { withOperator, withTenant } from '../../src/platform/db';

export type Task = { tenantId: string; id: string; dueAt: Date | null };
export type StoredTask = Task & { leaseToken: string | null; note: string | null };

/** A table of due work, as a feature would make one. */
export async function createClaimTable(db: Db) {
  await db.query(`
    CREATE TABLE task (
      tenant_id text NOT NULL, id text NOT NULL, due_at timestamptz, lease_token text, note text,
      PRIMARY KEY (tenant_id, id)
    );
    CREATE INDEX task_due_at_idx ON task (due_at) WHERE due_at IS NOT NULL;
    GRANT SELECT, INSERT, UPDATE, DELETE ON task TO parley_tenant;
    GRANT SELECT (tenant_id, id, due_at, lease_token), UPDATE (due_at, lease_token) ON task TO parley_operator;
    ALTER TABLE task ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant ON task TO parley_tenant
      USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
    CREATE POLICY operator ON task TO parley_operator USING (true) WITH CHECK (true);
  `);
}

export async function insertTasks(db: Db, tasks: Task[]) {
  const tenants = new Set(tasks.map(({ tenantId }) => tenantId));
  for (const tenantId of tenants) {
    const rows = JSON.stringify(tasks.filter((task) => task.tenantId === tenantId));
    await withTenant(
      { platform: { db }, tenantId },
      (tx) => tx.$executeRaw`
      INSERT INTO task (tenant_id, id, due_at)
      SELECT "tenantId", id, "dueAt" FROM jsonb_to_recordset(${rows}::jsonb)
        AS task("tenantId" text, id text, "dueAt" timestamptz)`,
    );
  }
}

export async function findTask(
  db: Db,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<StoredTask> {
  const [task] = await withTenant(
    { platform: { db }, tenantId },
    (tx) => tx.$queryRaw<StoredTask[]>`
    SELECT tenant_id AS "tenantId", id, due_at AS "dueAt", lease_token AS "leaseToken", note
    FROM task WHERE id = ${id}`,
  );
  if (!task) throw new Error(`There is no task ${id}.`);
  return task;
}

export function writeNote(tx: Tx, id: string, note: string) {
  return tx.$executeRaw`UPDATE task SET note = concat(note, ${note}::text) WHERE id = ${id}`;
}

/** What another node does when it takes a row over. */
export async function stealTasks(db: Db, until: Date) {
  await withOperator(
    { platform: { db }, tenantId: null },
    (tx) => tx.$executeRaw`
    UPDATE task SET due_at = ${until}::timestamptz, lease_token = 'thief' WHERE lease_token IS NOT NULL`,
  );
}
