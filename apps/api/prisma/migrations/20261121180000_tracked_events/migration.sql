-- What sites tell of their visitors stands among the pages they visited.
ALTER TABLE "page_visit" ADD COLUMN "event" TEXT, ADD COLUMN "props" JSONB;
