-- AlterTable
ALTER TABLE "conversation" ADD COLUMN     "members_called_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "member_wishes" (
    "tenant_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "mail_calls" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "member_wishes_pkey" PRIMARY KEY ("tenant_id","member_id")
);

-- AddForeignKey
ALTER TABLE "member_wishes" ADD CONSTRAINT "member_wishes_tenant_id_member_id_fkey" FOREIGN KEY ("tenant_id", "member_id") REFERENCES "member"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

GRANT SELECT, INSERT, UPDATE, DELETE ON "member_wishes" TO parley_tenant;
ALTER TABLE "member_wishes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "member_wishes" TO parley_tenant
  USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant());
