-- AlterTable
ALTER TABLE "search_index" ADD COLUMN     "embedded_to" INTEGER NOT NULL DEFAULT -1,
ADD COLUMN     "space" TEXT;

-- CreateTable
CREATE TABLE "search_vector" (
    "tenant_id" TEXT NOT NULL,
    "index_name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "codes" BYTEA NOT NULL,

    CONSTRAINT "search_vector_pkey" PRIMARY KEY ("tenant_id","index_name","number")
);

-- AddForeignKey
ALTER TABLE "search_vector" ADD CONSTRAINT "search_vector_tenant_id_index_name_fkey" FOREIGN KEY ("tenant_id", "index_name") REFERENCES "search_index"("tenant_id", "name") ON DELETE CASCADE ON UPDATE CASCADE;

-- They do not compress, and are read whole: beside their number, if they fit.
ALTER TABLE "search_vector" ALTER COLUMN "codes" SET STORAGE EXTERNAL;
ALTER TABLE "search_vector" SET (toast_tuple_target = 4096);

GRANT SELECT, INSERT, DELETE ON "search_vector" TO parley_tenant;

ALTER TABLE "search_vector" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "search_vector" TO parley_tenant
  USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());

-- A start asks which indexes are not of its model.
GRANT SELECT ("tenant_id", "name", "space", "embedded_to", "next_number") ON "search_index" TO parley_operator;
CREATE POLICY operator ON "search_index" FOR SELECT TO parley_operator USING (true);
