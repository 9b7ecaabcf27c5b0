-- AlterTable
ALTER TABLE "contact" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "conversation_words" (
    "tenant_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    -- Compared by their bytes, on every server.
    "words" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "conversation_words_pkey" PRIMARY KEY ("tenant_id","conversation_id","part")
);

-- They are read by the thousand and added to with every message: as they are, in the row, with room beside it.
ALTER TABLE "conversation_words" SET (toast_tuple_target = 8160, fillfactor = 80);
ALTER TABLE "conversation_words" ALTER COLUMN "words" SET STORAGE EXTERNAL;

-- AddForeignKey
ALTER TABLE "conversation_words" ADD CONSTRAINT "conversation_words_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was said before. Word by word is near enough; what is said from now on is taken apart by the server.
ALTER TABLE "message" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "contact" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "conversation_words" ("tenant_id", "conversation_id", "part", "words")
  SELECT m."tenant_id", m."conversation_id", m."seq" / 32, ' ' || string_agg(DISTINCT left(said.word, 60), ' ') || ' '
  FROM "message" m, regexp_split_to_table(lower(m."text"), '[^[:alnum:]]+') AS said (word)
  WHERE said.word <> '' GROUP BY 1, 2, 3;
UPDATE "contact" SET "words" = ' ' || lower(concat_ws(' ', "name", "email", regexp_replace("phone", '\D', '', 'g'))) || ' '
  WHERE num_nonnulls("name", "email", "phone") > 0;
ALTER TABLE "message" FORCE ROW LEVEL SECURITY;
ALTER TABLE "contact" FORCE ROW LEVEL SECURITY;

-- Words come with messages and go with their conversation.
GRANT SELECT, INSERT, UPDATE ON "conversation_words" TO parley_tenant;
ALTER TABLE "conversation_words" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "conversation_words" TO parley_tenant
  USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());
