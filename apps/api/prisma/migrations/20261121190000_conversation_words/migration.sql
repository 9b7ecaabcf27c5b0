-- AlterTable
ALTER TABLE "contact" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "conversation_word" (
    "tenant_id" TEXT NOT NULL,
    -- By their bytes, which is the one order in which a beginning is a range on every server.
    "word" TEXT COLLATE "C" NOT NULL,
    "conversation_id" TEXT NOT NULL,

    CONSTRAINT "conversation_word_pkey" PRIMARY KEY ("tenant_id","word","conversation_id")
);

-- CreateIndex
CREATE INDEX "conversation_word_tenant_id_conversation_id_idx" ON "conversation_word"("tenant_id", "conversation_id");

-- AddForeignKey
ALTER TABLE "conversation_word" ADD CONSTRAINT "conversation_word_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was said before. Word by word is near enough; what is said from now on is taken apart by the server.
ALTER TABLE "message" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "contact" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "conversation_word" ("tenant_id", "word", "conversation_id")
  SELECT DISTINCT m."tenant_id", left(said.word, 60), m."conversation_id"
  FROM "message" m, regexp_split_to_table(lower(m."text"), '[^[:alnum:]]+') AS said (word)
  WHERE said.word <> '';
UPDATE "contact" SET "words" = ' ' || lower(concat_ws(' ', "name", "email", regexp_replace("phone", '\D', '', 'g')))
  WHERE num_nonnulls("name", "email", "phone") > 0;
ALTER TABLE "message" FORCE ROW LEVEL SECURITY;
ALTER TABLE "contact" FORCE ROW LEVEL SECURITY;

-- Words come with messages and go with their conversation.
GRANT SELECT, INSERT ON "conversation_word" TO parley_tenant;
ALTER TABLE "conversation_word" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "conversation_word" TO parley_tenant
  USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());
