-- CreateIndex
CREATE INDEX "catalog_item_tenant_id_catalog_id_passage_idx" ON "catalog_item"("tenant_id", "catalog_id", "passage");
