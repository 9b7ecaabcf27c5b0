/** The tenant of a job that belongs to none. */
export const platformTenant = 'platform';

const tenantOf = `(data ->> 'tenant') COLLATE "C"`;

const enqueueJobs = `CREATE OR REPLACE FUNCTION pgboss.enqueue_jobs(asked jsonb) RETURNS SETOF uuid
   LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $body$
   DECLARE
     own text := nullif(current_setting('app.tenant', true), '');
   BEGIN
     IF current_setting('role') = 'parley_tenant' AND EXISTS (
       SELECT FROM jsonb_array_elements(asked) AS each
       WHERE each ->> 'tenant' NOT IN ('${platformTenant}', own) IS NOT FALSE
     ) THEN
       RAISE insufficient_privilege USING MESSAGE = 'a tenant enqueues for itself alone';
     END IF;
     RETURN QUERY INSERT INTO pgboss.job AS stored (
       id, name, data, priority, start_after, singleton_key, policy, keep_until, retry_limit
     )
     SELECT each.id, each.queue, jsonb_build_object('tenant', each.tenant, 'payload', each.payload),
       each.priority, coalesce(to_timestamp(each.start_after_ms / 1000), now()),
       each.tenant || ' ' || each.key, CASE WHEN each.key IS NULL THEN 'standard' ELSE 'short' END,
       'infinity', queue.retry_limit
     FROM jsonb_to_recordset(asked) AS each (
       id uuid, queue text, tenant text, payload jsonb, key text, priority int, start_after_ms float8
     )
     LEFT JOIN pgboss.queue ON queue.name = each.queue
     WHERE each.key IS NULL OR NOT EXISTS (
       SELECT FROM pgboss.job AS waiting
       WHERE waiting.name = each.queue AND waiting.state = 'retry'
         AND waiting.singleton_key = each.tenant || ' ' || each.key
     )
     ON CONFLICT DO NOTHING
     RETURNING stored.id;
   END $body$`;

// What an idle node asks all day long: in a function, because planning costs more than running it.
const dueJobs = `CREATE OR REPLACE FUNCTION pgboss.due_jobs(names text[])
   RETURNS TABLE (queue text, in_ms float8) LANGUAGE plpgsql STABLE AS $body$
   BEGIN
     RETURN QUERY SELECT each.name, (extract(epoch FROM next.start_after - now()) * 1000)::float8
     FROM unnest(names) AS each (name)
     CROSS JOIN LATERAL (
       SELECT job.start_after FROM pgboss.job WHERE job.name = each.name AND job.state < 'active'
       ORDER BY job.start_after LIMIT 1
     ) next;
   END $body$`;

const lapsedJobs = `CREATE OR REPLACE FUNCTION pgboss.lapsed_jobs(names text[])
   RETURNS TABLE (queue text, id uuid, attempt int) LANGUAGE plpgsql STABLE AS $body$
   BEGIN
     RETURN QUERY SELECT job.name, job.id, job.retry_count + 1
     FROM unnest(names) AS each (name)
     JOIN pgboss.job ON job.name = each.name AND job.state = 'active' AND job.started_on + job.expire_in < now()
     LIMIT 100;
   END $body$`;

/**
 * What is ours beside pg-boss' own tables. A partition that pg-boss adds takes the indexes over.
 * No tenant's role has a right on a table: `enqueue_jobs` is its only way in, and lets it in for itself alone.
 */
export const ourSchema = [
  `CREATE INDEX IF NOT EXISTS job_turn ON pgboss.job (name, (${tenantOf}), priority DESC, start_after, id)
    WHERE state < 'active'`,
  "CREATE INDEX IF NOT EXISTS job_retry_key ON pgboss.job (name, singleton_key) WHERE state = 'retry'",
  `CREATE INDEX IF NOT EXISTS job_running ON pgboss.job (name, started_on) WHERE state = 'active'`,
  `CREATE INDEX IF NOT EXISTS job_dead ON pgboss.job (completed_on DESC, id DESC) WHERE state = 'failed'`,
  `CREATE TABLE IF NOT EXISTS pgboss.job_tally (name text PRIMARY KEY, completed bigint NOT NULL DEFAULT 0)
    WITH (fillfactor = 50)`,
  'CREATE TABLE IF NOT EXISTS pgboss.cron_tick (name text PRIMARY KEY, ticked_at timestamptz NOT NULL)',
  enqueueJobs,
  dueJobs,
  lapsedJobs,
  'REVOKE ALL ON FUNCTION pgboss.enqueue_jobs(jsonb) FROM PUBLIC',
  'GRANT EXECUTE ON FUNCTION pgboss.enqueue_jobs(jsonb) TO parley_tenant, parley_operator',
  'GRANT SELECT ON pgboss.queue, pgboss.job, pgboss.job_tally TO parley_operator',
  'GRANT DELETE, UPDATE (state, retry_limit, start_after, completed_on) ON pgboss.job TO parley_operator',
];
