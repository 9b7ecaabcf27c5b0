-- A visitor comes with a site key alone: identity has to find out which tenant it speaks for.
GRANT SELECT ("tenant_id", "id", "key", "origins", "revoked_at") ON "site_key" TO parley_app;
CREATE POLICY identity ON "site_key" FOR SELECT TO parley_app USING (true);
