-- What a visitor wrote goes from the examples when it goes from the conversations.
ALTER TABLE "intent_example" ADD COLUMN "conversation_id" TEXT;

-- CreateIndex
CREATE INDEX "intent_example_tenant_id_conversation_id_idx" ON "intent_example"("tenant_id", "conversation_id");

-- AddForeignKey
ALTER TABLE "intent_example" ADD CONSTRAINT "intent_example_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
