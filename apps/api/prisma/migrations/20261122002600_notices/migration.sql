-- CreateTable
CREATE TABLE "tenant_notice" (
    "tenant_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tenant_notice_pkey" PRIMARY KEY ("tenant_id","key")
);

-- AddForeignKey
ALTER TABLE "tenant_notice" ADD CONSTRAINT "tenant_notice_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, DELETE ON "tenant_notice" TO parley_tenant;
GRANT SELECT ON "tenant_notice" TO parley_operator;
ALTER TABLE "tenant_notice" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "tenant_notice" TO parley_tenant
  USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());
CREATE POLICY operator ON "tenant_notice" FOR SELECT TO parley_operator USING (true);
