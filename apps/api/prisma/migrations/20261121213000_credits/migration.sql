-- CreateTable
CREATE TABLE "credit_account" (
    "tenant_id" TEXT NOT NULL,
    "monthly" BIGINT NOT NULL DEFAULT 0,
    "lasting" BIGINT NOT NULL DEFAULT 0,
    "held" BIGINT NOT NULL DEFAULT 0,
    "owed" BIGINT NOT NULL DEFAULT 0,
    "last_number" BIGINT NOT NULL DEFAULT 0,
    "period_key" TEXT,
    "period_ends_at" TIMESTAMPTZ(3),
    "period_grant" BIGINT NOT NULL DEFAULT 0,
    "daily_cap" BIGINT,
    "spent_on" DATE,
    "spent_today" BIGINT NOT NULL DEFAULT 0,
    "at_zero" TEXT NOT NULL DEFAULT 'house',
    "warn_below" BIGINT NOT NULL DEFAULT 100,
    "told_level" TEXT NOT NULL DEFAULT 'empty',
    "limited" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "credit_account_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "credit_hold" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "monthly" BIGINT NOT NULL,
    "lasting" BIGINT NOT NULL,
    "charged" BIGINT NOT NULL DEFAULT 0,
    "period_key" TEXT,
    "spent_on" DATE NOT NULL,
    "message_id" TEXT,
    "purpose" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "credit_hold_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "credit_entry" (
    "tenant_id" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "monthly" BIGINT NOT NULL,
    "lasting" BIGINT NOT NULL,
    "monthly_after" BIGINT NOT NULL,
    "lasting_after" BIGINT NOT NULL,
    "owed_after" BIGINT NOT NULL,
    "charged" BIGINT,
    "business_key" TEXT NOT NULL,
    "hold_id" TEXT,
    "conversation_id" TEXT,
    "message_id" TEXT,
    "agent_id" TEXT,
    "provider" TEXT,
    "model" TEXT,
    "unit" TEXT,
    "quantity" BIGINT,
    "price_id" TEXT,
    "reason" TEXT NOT NULL,
    "actor" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_entry_pkey" PRIMARY KEY ("tenant_id","number")
);

-- CreateTable
CREATE TABLE "credit_usage" (
    "tenant_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "agent_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "payer" TEXT NOT NULL,
    "calls" BIGINT NOT NULL,
    "quantity" BIGINT NOT NULL,
    "tokens_in" BIGINT NOT NULL,
    "tokens_out" BIGINT NOT NULL,
    "credits" BIGINT NOT NULL,

    CONSTRAINT "credit_usage_pkey" PRIMARY KEY ("tenant_id","day","agent_id","provider","model","unit","payer")
);

-- CreateTable
CREATE TABLE "credit_price" (
    "id" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "credits" BIGINT NOT NULL,
    "per" BIGINT NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT,

    CONSTRAINT "credit_price_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "credit_entry_tenant_id_business_key_key" ON "credit_entry"("tenant_id", "business_key");

-- CreateIndex
CREATE UNIQUE INDEX "credit_price_unit_provider_model_effective_from_key" ON "credit_price"("unit", "provider", "model", "effective_from");

-- AddForeignKey
ALTER TABLE "credit_account" ADD CONSTRAINT "credit_account_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_hold" ADD CONSTRAINT "credit_hold_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "credit_account"("tenant_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_entry" ADD CONSTRAINT "credit_entry_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "credit_account"("tenant_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_usage" ADD CONSTRAINT "credit_usage_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no code may break. Sums stay what a double holds exactly.
ALTER TABLE "credit_account"
  ADD CONSTRAINT "credit_account_purses" CHECK ("monthly" >= 0 AND "lasting" >= 0),
  ADD CONSTRAINT "credit_account_sums" CHECK ("held" >= 0 AND "owed" >= 0 AND "spent_today" >= 0 AND "period_grant" >= 0),
  ADD CONSTRAINT "credit_account_exact" CHECK ("monthly" + "lasting" + "held" <= 9007199254740991 AND "owed" <= 9007199254740991),
  ADD CONSTRAINT "credit_account_choices" CHECK ("daily_cap" >= 0 AND "warn_below" >= 0 AND "at_zero" IN ('house', 'people') AND "told_level" IN ('ok', 'low', 'empty'));

ALTER TABLE "credit_hold"
  ADD CONSTRAINT "credit_hold_parts" CHECK ("monthly" >= 0 AND "lasting" >= 0 AND "monthly" + "lasting" > 0),
  ADD CONSTRAINT "credit_hold_end" CHECK (
    ("state" = 'open' AND "ended_at" IS NULL AND "charged" = 0)
    OR ("state" = 'settled' AND "ended_at" IS NOT NULL AND "charged" BETWEEN 0 AND "monthly" + "lasting")
    OR ("state" = 'released' AND "ended_at" IS NOT NULL AND "charged" = 0)
  );

ALTER TABLE "credit_entry"
  ADD CONSTRAINT "credit_entry_kind" CHECK ("kind" IN ('grant', 'purchase', 'hold', 'settle', 'release', 'refund', 'adjustment', 'expiry')),
  ADD CONSTRAINT "credit_entry_after" CHECK ("number" > 0 AND "monthly_after" >= 0 AND "lasting_after" >= 0 AND "owed_after" >= 0),
  ADD CONSTRAINT "credit_entry_explained" CHECK ("reason" <> ''),
  ADD CONSTRAINT "credit_entry_hold" CHECK ("kind" NOT IN ('hold', 'settle', 'release') OR "hold_id" IS NOT NULL),
  ADD CONSTRAINT "credit_entry_charge" CHECK (("kind" = 'settle') = ("charged" IS NOT NULL));

ALTER TABLE "credit_usage" ADD CONSTRAINT "credit_usage_payer" CHECK ("payer" IN ('credits', 'own-key', 'house'));
ALTER TABLE "credit_price" ADD CONSTRAINT "credit_price_worth" CHECK ("credits" >= 0 AND "per" > 0);

-- A message is paid once.
CREATE UNIQUE INDEX "credit_hold_tenant_id_message_id_key" ON "credit_hold" ("tenant_id", "message_id")
  WHERE "state" = 'settled' AND "charged" > 0 AND "message_id" IS NOT NULL;
-- What the sweeper looks for, over all tenants.
CREATE INDEX "credit_hold_open" ON "credit_hold" ("expires_at") WHERE "state" = 'open';
-- The few lines of a statement that are no spending.
CREATE INDEX "credit_entry_money" ON "credit_entry" ("tenant_id", "number" DESC)
  WHERE "kind" NOT IN ('hold', 'settle', 'release');
-- Where a message's or an agent's money went.
CREATE INDEX "credit_entry_message" ON "credit_entry" ("tenant_id", "message_id") WHERE "kind" = 'settle';

-- Entries are written once. They go only with their whole tenant.
CREATE FUNCTION credit_entry_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM "tenant" WHERE "id" = OLD."tenant_id") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'entries of the ledger are never changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER credit_entry_stays BEFORE UPDATE OR DELETE ON "credit_entry"
  FOR EACH ROW EXECUTE FUNCTION credit_entry_stays();

CREATE FUNCTION credit_hold_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a hold ends once' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER credit_hold_ended BEFORE UPDATE ON "credit_hold"
  FOR EACH ROW WHEN (OLD."state" <> 'open') EXECUTE FUNCTION credit_hold_ended();

-- The day it is somewhere; a zone that this server has not heard of is taken as UTC.
CREATE FUNCTION day_in_zone(moment timestamptz, zone text) RETURNS date LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN (moment AT TIME ZONE zone)::date;
EXCEPTION WHEN invalid_parameter_value THEN
  RETURN (moment AT TIME ZONE 'UTC')::date;
END $$;

GRANT SELECT, INSERT, UPDATE ON "credit_account", "credit_hold", "credit_usage" TO parley_tenant;
GRANT SELECT, INSERT ON "credit_entry" TO parley_tenant;
GRANT SELECT ON "credit_account", "credit_usage" TO parley_operator;
GRANT SELECT ("tenant_id", "id", "state", "expires_at") ON "credit_hold" TO parley_operator;
GRANT SELECT ON "credit_price" TO parley_tenant;
GRANT SELECT, INSERT ON "credit_price" TO parley_operator;

DO $$
DECLARE
  table_name text;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['credit_account', 'credit_hold', 'credit_entry', 'credit_usage'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO parley_tenant USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant())',
      table_name
    );
  END LOOP;
END $$;
CREATE POLICY operator ON "credit_account" FOR SELECT TO parley_operator USING (true);
CREATE POLICY operator ON "credit_usage" FOR SELECT TO parley_operator USING (true);
CREATE POLICY operator ON "credit_hold" FOR SELECT TO parley_operator USING (true);

-- Prices are the platform's: every workspace reads them, operators add to them.
ALTER TABLE "credit_price" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "credit_price" FOR SELECT TO parley_tenant USING (current_tenant() IS NOT NULL);
CREATE POLICY operator ON "credit_price" TO parley_operator USING (true) WITH CHECK (true);
