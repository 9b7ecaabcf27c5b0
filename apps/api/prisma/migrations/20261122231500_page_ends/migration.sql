-- Where a passage goes on to another page of its PDF.
ALTER TABLE "chunk" ADD COLUMN "page_ends" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];

-- Of what was read before, by the pages its document is known to have. One with nothing on it ends where it begins.
ALTER TABLE "document" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "chunk" NO FORCE ROW LEVEL SECURITY;
WITH "page" AS (
  SELECT d."tenant_id", d."id", mark.start, mark.number,
    lag(mark.number) OVER (PARTITION BY d."tenant_id", d."id" ORDER BY mark.start, mark.number) AS before
  FROM "document" d, jsonb_to_recordset(d."marks") AS mark (kind text, start int, number int)
  WHERE mark.kind = 'page'
), "turned" AS (
  SELECT c."tenant_id", c."number", array_agg(p.start - c."start_at" ORDER BY p.start, p.number) AS ends
  FROM "chunk" c
  JOIN "page" p ON p."tenant_id" = c."tenant_id" AND p."id" = c."document_id"
    AND p.start > c."start_at" AND p.start < c."end_at"
  CROSS JOIN LATERAL generate_series(p.before + 1, p.number)
  GROUP BY 1, 2
)
UPDATE "chunk" c SET "page_ends" = t.ends FROM "turned" t
  WHERE t."tenant_id" = c."tenant_id" AND t."number" = c."number";
ALTER TABLE "document" FORCE ROW LEVEL SECURITY;
ALTER TABLE "chunk" FORCE ROW LEVEL SECURITY;
