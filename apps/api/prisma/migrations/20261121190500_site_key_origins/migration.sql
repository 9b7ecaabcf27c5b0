-- CreateIndex
CREATE INDEX "site_key_origins_idx" ON "site_key" USING GIN ("origins");
