-- CreateTable
CREATE TABLE "contact" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "external_id" TEXT,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "fields" JSONB NOT NULL DEFAULT '{}',
    "locale" TEXT,
    "time_zone" TEXT,
    "user_agent" TEXT,
    "merged_into" TEXT,
    "blocked_at" TIMESTAMPTZ(3),
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "page_visit" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "referrer" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "page_visit_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "messenger" (
    "tenant_id" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "hours" JSONB,
    "identity_required" BOOLEAN NOT NULL DEFAULT false,
    "identity_secret" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "messenger_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "conversation" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "contact_id" TEXT NOT NULL,
    "client_id" TEXT,
    "channel" TEXT NOT NULL DEFAULT 'web',
    "status" TEXT NOT NULL DEFAULT 'open',
    "priority" TEXT NOT NULL DEFAULT 'normal',
    "category" TEXT,
    "assignee_id" TEXT,
    "tags" TEXT[],
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "last_text" TEXT,
    "last_author" JSONB,
    "last_message_at" TIMESTAMPTZ(3) NOT NULL,
    "contact_read_seq" INTEGER NOT NULL DEFAULT 0,
    "team_read_seq" INTEGER NOT NULL DEFAULT 0,
    "contact_unread" INTEGER NOT NULL DEFAULT 0,
    "team_unread" INTEGER NOT NULL DEFAULT 0,
    "waiting_since" TIMESTAMPTZ(3),
    "first_response_at" TIMESTAMPTZ(3),
    "escalated_at" TIMESTAMPTZ(3),
    "snoozed_until" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "rating_score" INTEGER,
    "rating_comment" TEXT,
    "rated_at" TIMESTAMPTZ(3),
    "page" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "message" (
    "tenant_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "client_id" TEXT,
    "author_kind" TEXT NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT,
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "message_pkey" PRIMARY KEY ("tenant_id","conversation_id","seq")
);

-- CreateTable
CREATE TABLE "note" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "after_seq" INTEGER NOT NULL,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "mentions" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "saved_reply" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "shortcut" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_reply_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "file" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "contact_id" TEXT,
    "member_id" TEXT,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "duration_ms" INTEGER,
    "key" TEXT NOT NULL,
    "thumb_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "contact_tenant_id_email_idx" ON "contact"("tenant_id", "email");

-- CreateIndex
CREATE INDEX "contact_tenant_id_last_seen_at_id_idx" ON "contact"("tenant_id", "last_seen_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_tenant_id_external_id_key" ON "contact"("tenant_id", "external_id");

-- CreateIndex
CREATE INDEX "page_visit_tenant_id_contact_id_at_idx" ON "page_visit"("tenant_id", "contact_id", "at" DESC);

-- CreateIndex
CREATE INDEX "conversation_tenant_id_last_message_at_id_idx" ON "conversation"("tenant_id", "last_message_at" DESC, "id");

-- CreateIndex
CREATE INDEX "conversation_tenant_id_status_last_message_at_id_idx" ON "conversation"("tenant_id", "status", "last_message_at" DESC, "id");

-- CreateIndex
CREATE INDEX "conversation_tenant_id_contact_id_last_message_at_idx" ON "conversation"("tenant_id", "contact_id", "last_message_at" DESC);

-- CreateIndex
CREATE INDEX "conversation_snoozed_until_idx" ON "conversation"("snoozed_until");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_tenant_id_contact_id_client_id_key" ON "conversation"("tenant_id", "contact_id", "client_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_tenant_id_conversation_id_client_id_key" ON "message"("tenant_id", "conversation_id", "client_id");

-- CreateIndex
CREATE INDEX "note_tenant_id_conversation_id_created_at_idx" ON "note"("tenant_id", "conversation_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "saved_reply_tenant_id_shortcut_key" ON "saved_reply"("tenant_id", "shortcut");

-- CreateIndex
CREATE INDEX "file_tenant_id_created_at_idx" ON "file"("tenant_id", "created_at");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_visit" ADD CONSTRAINT "page_visit_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "messenger" ADD CONSTRAINT "messenger_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_tenant_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "contact_id") REFERENCES "contact"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_reply" ADD CONSTRAINT "saved_reply_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Contacts and conversations are a tenant's own. The platform's clock wakes what was snoozed.
GRANT SELECT, INSERT, UPDATE, DELETE
  ON "contact", "page_visit", "messenger", "conversation", "note", "saved_reply", "file" TO parley_tenant;
-- What was said stays as it was said.
GRANT SELECT, INSERT, DELETE ON "message" TO parley_tenant;
GRANT SELECT ("tenant_id", "id", "status", "snoozed_until") ON "conversation" TO parley_operator;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY[
    'contact', 'page_visit', 'messenger', 'conversation', 'message', 'note', 'saved_reply', 'file'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO parley_tenant USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant())',
      table_name
    );
  END LOOP;
END $$;
CREATE POLICY operator ON "conversation" FOR SELECT TO parley_operator USING (true);
