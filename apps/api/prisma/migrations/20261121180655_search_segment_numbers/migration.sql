-- AlterTable
ALTER TABLE "search_segment" ADD COLUMN     "first_number" INTEGER NOT NULL,
ADD COLUMN     "last_number" INTEGER NOT NULL;
