-- CreateTable
CREATE TABLE "search_index" (
    "tenant_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "born" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "next_number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "search_index_pkey" PRIMARY KEY ("tenant_id","name")
);

-- CreateTable
CREATE TABLE "search_segment" (
    "tenant_id" TEXT NOT NULL,
    "index_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "documents" INTEGER NOT NULL,
    "head" BYTEA NOT NULL,
    "postings" BYTEA NOT NULL,
    "sequences" BYTEA NOT NULL,

    CONSTRAINT "search_segment_pkey" PRIMARY KEY ("tenant_id","index_name","version")
);

-- CreateTable
CREATE TABLE "search_tombstone" (
    "tenant_id" TEXT NOT NULL,
    "index_name" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "search_tombstone_pkey" PRIMARY KEY ("tenant_id","index_name","number")
);

-- AddForeignKey
ALTER TABLE "search_index" ADD CONSTRAINT "search_index_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_segment" ADD CONSTRAINT "search_segment_tenant_id_index_name_fkey" FOREIGN KEY ("tenant_id", "index_name") REFERENCES "search_index"("tenant_id", "name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_tombstone" ADD CONSTRAINT "search_tombstone_tenant_id_index_name_fkey" FOREIGN KEY ("tenant_id", "index_name") REFERENCES "search_index"("tenant_id", "name") ON DELETE CASCADE ON UPDATE CASCADE;

-- Compressed already, and read in slices.
ALTER TABLE "search_segment"
  ALTER COLUMN "head" SET STORAGE EXTERNAL,
  ALTER COLUMN "postings" SET STORAGE EXTERNAL,
  ALTER COLUMN "sequences" SET STORAGE EXTERNAL;

-- Indexes are a tenant's own.
GRANT SELECT, INSERT, UPDATE, DELETE ON "search_index", "search_tombstone" TO parley_tenant;
GRANT SELECT, INSERT, DELETE ON "search_segment" TO parley_tenant;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['search_index', 'search_segment', 'search_tombstone'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO parley_tenant USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant())',
      table_name
    );
  END LOOP;
END $$;
