-- AlterTable
ALTER TABLE "conversation_summary" ADD COLUMN     "written_by" TEXT NOT NULL DEFAULT 'house';

-- How long people were waited for lately is read from those that were called lately.
CREATE INDEX "conversation_escalated" ON "conversation" ("tenant_id", "escalated_at" DESC) WHERE "escalated_at" IS NOT NULL;
