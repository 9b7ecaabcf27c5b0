-- The file that what is found was read from, while a newer one is not read.
ALTER TABLE "source_item" ADD COLUMN "kept_file_key" TEXT,
ADD COLUMN "kept_name" TEXT;
