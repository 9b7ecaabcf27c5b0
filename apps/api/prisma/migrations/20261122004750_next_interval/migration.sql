-- AlterTable
ALTER TABLE "tenant_subscription" ADD COLUMN     "next_interval" TEXT;
