-- CreateTable
CREATE TABLE "details_asked" (
    "tenant_id" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "asked_seq" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "details_asked_pkey" PRIMARY KEY ("tenant_id","conversation_id")
);

-- AddForeignKey
ALTER TABLE "details_asked" ADD CONSTRAINT "details_asked_tenant_id_conversation_id_fkey" FOREIGN KEY ("tenant_id", "conversation_id") REFERENCES "conversation"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT ON "details_asked" TO parley_tenant;
ALTER TABLE "details_asked" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "details_asked" TO parley_tenant
  USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());
