-- Every minute it is asked which imports are under way: few are, of many sources.
GRANT SELECT ("status", "run_id") ON "source" TO parley_operator;

CREATE INDEX "source_importing" ON "source"("tenant_id", "id") WHERE "status" = 'importing';
