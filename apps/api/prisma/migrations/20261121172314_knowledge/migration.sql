-- CreateTable
CREATE TABLE "collection" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "source" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "collection_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "tags" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'ready',
    "run_id" TEXT,
    "every_hours" INTEGER,
    "next_run_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "source_run" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "started_by" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_run_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "source_item" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "run_id" TEXT,
    "status" TEXT NOT NULL,
    "reason" TEXT,
    "reason_text" TEXT,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "input" JSONB,
    "file_key" TEXT,
    "media_type" TEXT,
    "bytes" INTEGER,
    "etag" TEXT,
    "last_modified" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "document" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "collection_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT,
    "media_type" TEXT NOT NULL,
    "tags" TEXT[],
    "text" TEXT NOT NULL,
    "marks" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "passages" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "chunk" (
    "tenant_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "document_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "start_at" INTEGER NOT NULL,
    "end_at" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "headings" TEXT[],
    "page" INTEGER,

    CONSTRAINT "chunk_pkey" PRIMARY KEY ("tenant_id","number")
);

-- CreateTable
CREATE TABLE "gap" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "examples" TEXT[],
    "language" TEXT,
    "times" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'open',
    "item_id" TEXT,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gap_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "collection_tenant_id_name_key" ON "collection"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "source_tenant_id_collection_id_created_at_idx" ON "source"("tenant_id", "collection_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "source_tenant_id_created_at_id_idx" ON "source"("tenant_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "source_next_run_at_idx" ON "source"("next_run_at");

-- CreateIndex
CREATE INDEX "source_run_tenant_id_source_id_created_at_idx" ON "source_run"("tenant_id", "source_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "source_item_tenant_id_source_id_run_id_status_created_at_id_idx" ON "source_item"("tenant_id", "source_id", "run_id", "status", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "source_item_tenant_id_source_id_address_key" ON "source_item"("tenant_id", "source_id", "address");

-- CreateIndex
CREATE INDEX "document_tenant_id_source_id_created_at_id_idx" ON "document"("tenant_id", "source_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "document_tenant_id_created_at_id_idx" ON "document"("tenant_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "document_tenant_id_item_id_key" ON "document"("tenant_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_tenant_id_number_key" ON "document"("tenant_id", "number");

-- CreateIndex
CREATE INDEX "chunk_tenant_id_document_id_position_idx" ON "chunk"("tenant_id", "document_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "chunk_tenant_id_id_key" ON "chunk"("tenant_id", "id");

-- CreateIndex
CREATE INDEX "gap_tenant_id_status_times_id_idx" ON "gap"("tenant_id", "status", "times" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "gap_tenant_id_key_key" ON "gap"("tenant_id", "key");

-- AddForeignKey
ALTER TABLE "collection" ADD CONSTRAINT "collection_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_tenant_id_collection_id_fkey" FOREIGN KEY ("tenant_id", "collection_id") REFERENCES "collection"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_run" ADD CONSTRAINT "source_run_tenant_id_source_id_fkey" FOREIGN KEY ("tenant_id", "source_id") REFERENCES "source"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_item" ADD CONSTRAINT "source_item_tenant_id_source_id_fkey" FOREIGN KEY ("tenant_id", "source_id") REFERENCES "source"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_tenant_id_source_id_fkey" FOREIGN KEY ("tenant_id", "source_id") REFERENCES "source"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "source_item"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chunk" ADD CONSTRAINT "chunk_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gap" ADD CONSTRAINT "gap_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Knowledge is a tenant's own. The platform's clock begins the imports that are due.
GRANT SELECT, INSERT, UPDATE, DELETE
  ON "collection", "source", "source_run", "source_item", "document", "chunk", "gap" TO parley_tenant;
GRANT SELECT ("tenant_id", "id", "next_run_at") ON "source" TO parley_operator;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY[
    'collection', 'source', 'source_run', 'source_item', 'document', 'chunk', 'gap'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO parley_tenant USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant())',
      table_name
    );
  END LOOP;
END $$;
CREATE POLICY operator ON "source" FOR SELECT TO parley_operator USING (true);
