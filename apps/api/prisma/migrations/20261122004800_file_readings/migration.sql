-- CreateTable
CREATE TABLE "file_reading" (
    "tenant_id" TEXT NOT NULL,
    "file_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_reading_pkey" PRIMARY KEY ("tenant_id","file_id")
);

-- AddForeignKey
ALTER TABLE "file_reading" ADD CONSTRAINT "file_reading_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "file"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "file_reading" TO parley_tenant;
ALTER TABLE "file_reading" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "file_reading" TO parley_tenant
  USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());
