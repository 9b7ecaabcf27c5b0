-- CreateTable
CREATE TABLE "catalog" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "nouns" TEXT[],
    "attributes" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "words_version" INTEGER NOT NULL DEFAULT 0,
    "next_number" INTEGER NOT NULL DEFAULT 0,
    "items" INTEGER NOT NULL DEFAULT 0,
    "sync_token" TEXT,
    "sync_started_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalog_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "catalog_item" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "catalog_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "url" TEXT,
    "image" TEXT,
    "values" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "passage" INTEGER,
    "sync_token" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalog_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "catalog_value" (
    "tenant_id" TEXT NOT NULL,
    "catalog_id" TEXT NOT NULL,
    "item_number" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" DOUBLE PRECISION,
    "text" TEXT,

    CONSTRAINT "catalog_value_pkey" PRIMARY KEY ("tenant_id","catalog_id","item_number","key","position")
);

-- CreateTable
CREATE TABLE "catalog_import" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "catalog_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "columns" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "replaces" BOOLEAN NOT NULL DEFAULT false,
    "next_row" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "changes" JSONB NOT NULL,
    "reason" TEXT,
    "started_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "catalog_import_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "catalog_tenant_id_name_key" ON "catalog"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "catalog_item_tenant_id_catalog_id_updated_at_id_idx" ON "catalog_item"("tenant_id", "catalog_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_item_tenant_id_catalog_id_external_id_key" ON "catalog_item"("tenant_id", "catalog_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_item_tenant_id_catalog_id_number_key" ON "catalog_item"("tenant_id", "catalog_id", "number");

-- CreateIndex
CREATE INDEX "catalog_value_tenant_id_catalog_id_key_number_item_number_idx" ON "catalog_value"("tenant_id", "catalog_id", "key", "number", "item_number");

-- CreateIndex
CREATE INDEX "catalog_value_tenant_id_catalog_id_key_text_item_number_idx" ON "catalog_value"("tenant_id", "catalog_id", "key", "text", "item_number");

-- CreateIndex
CREATE INDEX "catalog_import_tenant_id_catalog_id_created_at_id_idx" ON "catalog_import"("tenant_id", "catalog_id", "created_at" DESC, "id");

-- AddForeignKey
ALTER TABLE "catalog" ADD CONSTRAINT "catalog_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_item" ADD CONSTRAINT "catalog_item_tenant_id_catalog_id_fkey" FOREIGN KEY ("tenant_id", "catalog_id") REFERENCES "catalog"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_value" ADD CONSTRAINT "catalog_value_tenant_id_catalog_id_item_number_fkey" FOREIGN KEY ("tenant_id", "catalog_id", "item_number") REFERENCES "catalog_item"("tenant_id", "catalog_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "catalog_import" ADD CONSTRAINT "catalog_import_tenant_id_catalog_id_fkey" FOREIGN KEY ("tenant_id", "catalog_id") REFERENCES "catalog"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Catalogs are a tenant's own.
GRANT SELECT, INSERT, UPDATE, DELETE
  ON "catalog", "catalog_item", "catalog_value", "catalog_import" TO parley_tenant;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['catalog', 'catalog_item', 'catalog_value', 'catalog_import'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO parley_tenant USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant())',
      table_name
    );
  END LOOP;
END $$;
