-- What agents should have said in place of what they said.
CREATE TABLE "correction" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "turn_id" TEXT NOT NULL,
    "agent_id" TEXT NOT NULL,
    "agent_name" TEXT NOT NULL,
    "for_seq" INTEGER NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "corrected_by" TEXT,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("tenant_id","id")
);

CREATE UNIQUE INDEX "correction_tenant_id_turn_id_key" ON "correction"("tenant_id", "turn_id");
CREATE INDEX "correction_tenant_id_corrected_at_idx" ON "correction"("tenant_id", "corrected_at");
CREATE INDEX "correction_tenant_id_conversation_id_idx" ON "correction"("tenant_id", "conversation_id");

ALTER TABLE "correction" ADD CONSTRAINT "correction_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON "correction" TO parley_tenant;
ALTER TABLE "correction" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "correction" TO parley_tenant USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());
