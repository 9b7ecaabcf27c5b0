-- Why the picture of an item is not shown.
ALTER TABLE "catalog_item" ADD COLUMN "picture_fault" JSONB;

-- Partial, like those of item_changes: few items have one.
CREATE INDEX "catalog_item_picture_fault" ON "catalog_item"("tenant_id", "catalog_id", "updated_at" DESC, "id")
  WHERE "picture_fault" IS NOT NULL;
