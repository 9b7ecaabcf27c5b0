-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "answered_by" TEXT NOT NULL DEFAULT 'people',
ADD COLUMN     "escalation_reason" TEXT,
ADD COLUMN     "queue" TEXT;

-- CreateTable
CREATE TABLE "answering" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "wanted_seq" INTEGER NOT NULL,
    "done_seq" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "lease_token" TEXT,

    CONSTRAINT "answering_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "answering_policy" (
    "tenant_id" TEXT NOT NULL,
    "agents_on" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "answering_policy_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "conversation_summary" (
    "tenant_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "key_points" TEXT[],
    "action_items" TEXT[],
    "up_to_seq" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_summary_pkey" PRIMARY KEY ("tenant_id","conversation_id")
);

-- CreateTable
CREATE TABLE "agent" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "avatar" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "agent_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "agent_version" (
    "tenant_id" TEXT NOT NULL,
    "agent_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "config" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agent_version_pkey" PRIMARY KEY ("tenant_id","agent_id","number")
);

-- CreateTable
CREATE TABLE "agent_trial" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "agent_id" TEXT NOT NULL,
    "first" INTEGER NOT NULL,
    "second" INTEGER NOT NULL,
    "share" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "agent_trial_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "agents_settings" (
    "tenant_id" TEXT NOT NULL,
    "settings" JSONB NOT NULL,

    CONSTRAINT "agents_settings_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "provider_key" (
    "tenant_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "base_url" TEXT,
    "state" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(3),
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "provider_key_pkey" PRIMARY KEY ("tenant_id","provider")
);

-- CreateTable
CREATE TABLE "turn" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "from_seq" INTEGER NOT NULL,
    "to_seq" INTEGER NOT NULL,
    "reply_seq" INTEGER,
    "outcome" TEXT NOT NULL,
    "agent_id" TEXT,
    "agent_version" INTEGER,
    "trial_id" TEXT,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "intent" TEXT NOT NULL,
    "sentiment" DOUBLE PRECISION NOT NULL,
    "frustration" DOUBLE PRECISION NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "credits" INTEGER NOT NULL DEFAULT 0,
    "trace" JSONB NOT NULL,
    "took_ms" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "turn_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "draft" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "turn_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "agent_id" TEXT NOT NULL,
    "agent_name" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "for_seq" INTEGER NOT NULL,
    "sent_text" TEXT,
    "reason" TEXT,
    "decided_by" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "intent_example" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "intent_example_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "intent_model" (
    "tenant_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "examples" INTEGER NOT NULL,
    "accuracy" DOUBLE PRECISION,
    "report" JSONB,
    "packed" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "active_at" TIMESTAMPTZ(3),

    CONSTRAINT "intent_model_pkey" PRIMARY KEY ("tenant_id","number")
);

-- CreateIndex
CREATE INDEX "answering_due_at_idx" ON "answering"("due_at");

-- CreateIndex
CREATE INDEX "agent_trial_tenant_id_agent_id_started_at_idx" ON "agent_trial"("tenant_id", "agent_id", "started_at" DESC);

-- CreateIndex
CREATE INDEX "turn_tenant_id_conversation_id_to_seq_idx" ON "turn"("tenant_id", "conversation_id", "to_seq");

-- CreateIndex
CREATE INDEX "turn_tenant_id_created_at_idx" ON "turn"("tenant_id", "created_at");

-- CreateIndex
CREATE INDEX "draft_tenant_id_state_created_at_idx" ON "draft"("tenant_id", "state", "created_at");

-- CreateIndex
CREATE INDEX "draft_tenant_id_conversation_id_idx" ON "draft"("tenant_id", "conversation_id");

-- CreateIndex
CREATE INDEX "draft_state_expires_at_idx" ON "draft"("state", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "intent_example_tenant_id_text_key" ON "intent_example"("tenant_id", "text");

-- AddForeignKey
ALTER TABLE "answering" ADD CONSTRAINT "answering_tenant_id_id_fkey" FOREIGN KEY ("tenant_id", "id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answering_policy" ADD CONSTRAINT "answering_policy_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation_summary" ADD CONSTRAINT "conversation_summary_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent" ADD CONSTRAINT "agent_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_version" ADD CONSTRAINT "agent_version_tenant_id_agent_id_fkey" FOREIGN KEY ("tenant_id", "agent_id") REFERENCES "agent"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_trial" ADD CONSTRAINT "agent_trial_tenant_id_agent_id_fkey" FOREIGN KEY ("tenant_id", "agent_id") REFERENCES "agent"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agents_settings" ADD CONSTRAINT "agents_settings_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_key" ADD CONSTRAINT "provider_key_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn" ADD CONSTRAINT "turn_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_example" ADD CONSTRAINT "intent_example_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intent_model" ADD CONSTRAINT "intent_model_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Agents, what they are told and what they did are a workspace's own.
GRANT SELECT, INSERT, UPDATE, DELETE
  ON "answering", "answering_policy", "conversation_summary", "agent", "agents_settings", "provider_key", "draft",
    "intent_example", "intent_model", "agent_trial" TO parley_tenant;
-- What an agent was told once, and how an answer came about, stays as it was.
GRANT SELECT, INSERT, DELETE ON "agent_version", "turn" TO parley_tenant;
-- The platform's clock finds the answers that are due, on whichever node.
GRANT SELECT ("tenant_id", "id", "due_at", "lease_token"), UPDATE ("due_at", "lease_token")
  ON "answering" TO parley_operator;
GRANT SELECT ("tenant_id", "id", "state", "expires_at") ON "draft" TO parley_operator;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY[
    'answering', 'answering_policy', 'conversation_summary', 'agent', 'agent_version', 'agent_trial',
    'agents_settings', 'provider_key', 'turn', 'draft', 'intent_example', 'intent_model'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO parley_tenant USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant())',
      table_name
    );
  END LOOP;
END $$;
CREATE POLICY operator ON "answering" TO parley_operator USING (true) WITH CHECK (true);
CREATE POLICY operator ON "draft" FOR SELECT TO parley_operator USING (true);
