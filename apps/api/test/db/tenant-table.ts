import type { Db } from '../../src/platform/db';

/** A table as the migrations make them: one policy for its tenant, one for the operator, none for the rest. */
export async function createTenantTable(db: Db, name: string, columns: string) {
  await db.query(`
    CREATE TABLE ${name} (tenant_id text NOT NULL, id text NOT NULL, ${columns}, PRIMARY KEY (tenant_id, id));
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${name} TO parley_tenant;
    GRANT SELECT, UPDATE ON ${name} TO parley_operator;
    ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant ON ${name} TO parley_tenant
      USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
    CREATE POLICY operator ON ${name} TO parley_operator USING (true) WITH CHECK (true);
  `);
}
