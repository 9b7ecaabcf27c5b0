-- AlterTable
ALTER TABLE "catalog_item" ADD COLUMN     "changed_in" INTEGER NOT NULL DEFAULT 0;

-- Partial, so that nothing but their own statements can use them: while a table is new to the planner, checks of the
-- foreign key from catalog_value went by the index of passages instead of the one of numbers, through the whole catalog.
DROP INDEX "catalog_item_tenant_id_catalog_id_passage_idx";
CREATE INDEX "catalog_item_passage" ON "catalog_item"("tenant_id", "catalog_id", "passage") WHERE "passage" IS NOT NULL;
CREATE INDEX "catalog_item_changed_in" ON "catalog_item"("tenant_id", "catalog_id", "changed_in") WHERE "changed_in" > 0;
