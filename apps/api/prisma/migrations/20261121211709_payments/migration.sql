-- CreateTable
CREATE TABLE "allowance" (
    "tenant_id" TEXT NOT NULL,
    "limits" JSONB NOT NULL,
    "paid_work" BOOLEAN NOT NULL DEFAULT true,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "allowance_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "monthly_amount" INTEGER NOT NULL,
    "yearly_amount" INTEGER NOT NULL,
    "limits" JSONB NOT NULL,
    "offered" BOOLEAN NOT NULL DEFAULT true,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_package" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "credits" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "offered" BOOLEAN NOT NULL DEFAULT true,
    "rank" INTEGER NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credit_package_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tenant_subscription" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "customer_id" TEXT,
    "vendor_id" TEXT,
    "plan_key" TEXT NOT NULL,
    "interval" TEXT,
    "phase" TEXT NOT NULL,
    "ticket" INTEGER NOT NULL DEFAULT 0,
    "applied" INTEGER NOT NULL DEFAULT 0,
    "period_start" TIMESTAMPTZ(3) NOT NULL,
    "period_end" TIMESTAMPTZ(3) NOT NULL,
    "paid_until" TIMESTAMPTZ(3),
    "next_plan_key" TEXT,
    "next_plan_at" TIMESTAMPTZ(3),
    "cancel_at" TIMESTAMPTZ(3),
    "unpaid_since" TIMESTAMPTZ(3),
    "trial_ends_at" TIMESTAMPTZ(3),
    "trial_tried_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tenant_subscription_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "credit_purchase" (
    "tenant_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "package_id" TEXT NOT NULL,
    "credits" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "vendor_id" TEXT,
    "payment_intent_id" TEXT,
    "reversed" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),

    CONSTRAINT "credit_purchase_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "auto_recharge" (
    "tenant_id" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT false,
    "threshold" INTEGER NOT NULL,
    "package_id" TEXT NOT NULL,
    "monthly_ceiling" INTEGER NOT NULL,
    "stopped_reason" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auto_recharge_pkey" PRIMARY KEY ("tenant_id")
);

-- CreateTable
CREATE TABLE "payment_event" (
    "id" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "tenant_id" TEXT,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_finding" (
    "id" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "tenant_id" TEXT,
    "detail" JSONB NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sandbox_object" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "customer" TEXT,
    "number" SERIAL NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "sandbox_object_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_key_key" ON "plan"("key");

-- CreateIndex
CREATE UNIQUE INDEX "plan_rank_key" ON "plan"("rank");

-- CreateIndex
CREATE INDEX "tenant_subscription_due_at_idx" ON "tenant_subscription"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "tenant_subscription_mode_customer_id_key" ON "tenant_subscription"("mode", "customer_id");

-- CreateIndex
CREATE INDEX "credit_purchase_mode_payment_intent_id_idx" ON "credit_purchase"("mode", "payment_intent_id");

-- CreateIndex
CREATE INDEX "credit_purchase_tenant_id_created_at_id_idx" ON "credit_purchase"("tenant_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_purchase_mode_vendor_id_key" ON "credit_purchase"("mode", "vendor_id");

-- CreateIndex
CREATE INDEX "payment_event_state_received_at_id_idx" ON "payment_event"("state", "received_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_event_mode_event_id_key" ON "payment_event"("mode", "event_id");

-- CreateIndex
CREATE INDEX "payment_finding_found_at_id_idx" ON "payment_finding"("found_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_finding_mode_kind_subject_key" ON "payment_finding"("mode", "kind", "subject");

-- CreateIndex
CREATE INDEX "sandbox_object_kind_customer_number_idx" ON "sandbox_object"("kind", "customer", "number" DESC);

-- AddForeignKey
ALTER TABLE "allowance" ADD CONSTRAINT "allowance_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenant_subscription" ADD CONSTRAINT "tenant_subscription_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_purchase" ADD CONSTRAINT "credit_purchase_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auto_recharge" ADD CONSTRAINT "auto_recharge_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "tenant_subscription" ADD CONSTRAINT "tenant_subscription_phase" CHECK
  ("phase" IN ('none', 'trialing', 'active', 'past-due', 'grace', 'limited', 'cancelled'));
ALTER TABLE "credit_purchase" ADD CONSTRAINT "credit_purchase_reversed" CHECK ("reversed" BETWEEN 0 AND "credits");
ALTER TABLE "payment_event" ADD CONSTRAINT "payment_event_state" CHECK
  ("state" IN ('waiting', 'handled', 'failed', 'foreign'));

GRANT SELECT, INSERT, UPDATE ON "allowance", "tenant_subscription", "credit_purchase", "auto_recharge" TO parley_tenant;
GRANT SELECT ON "plan", "credit_package" TO parley_tenant;
GRANT SELECT ON "allowance", "tenant_subscription", "credit_purchase", "auto_recharge" TO parley_operator;
GRANT SELECT, INSERT, UPDATE ON "plan", "credit_package", "payment_event", "payment_finding" TO parley_operator;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sandbox_object" TO parley_operator;
GRANT USAGE ON SEQUENCE "sandbox_object_number_seq" TO parley_operator;

DO $$
DECLARE table_name TEXT;
BEGIN
  FOREACH table_name IN ARRAY ARRAY['allowance', 'tenant_subscription', 'credit_purchase', 'auto_recharge'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY tenant ON %I TO parley_tenant
      USING ("tenant_id" = current_tenant()) WITH CHECK ("tenant_id" = current_tenant())', table_name);
    EXECUTE format('CREATE POLICY operator ON %I FOR SELECT TO parley_operator USING (true)', table_name);
  END LOOP;
  FOREACH table_name IN ARRAY ARRAY['plan', 'credit_package', 'payment_event', 'payment_finding', 'sandbox_object'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', table_name);
    EXECUTE format('CREATE POLICY operator ON %I TO parley_operator USING (true) WITH CHECK (true)', table_name);
  END LOOP;
END $$;

CREATE POLICY offered ON "plan" FOR SELECT TO parley_tenant USING (current_tenant() IS NOT NULL);
CREATE POLICY offered ON "credit_package" FOR SELECT TO parley_tenant USING (current_tenant() IS NOT NULL);
