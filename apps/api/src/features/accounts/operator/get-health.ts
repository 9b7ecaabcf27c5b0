import { authorizeOperator } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';

export async function getHealth(ctx: Ctx) {
  authorizeOperator(ctx);
  const { health, db, version, role, metrics } = ctx.platform;
  const { checks } = await health.report();
  return {
    checks,
    version,
    role,
    uptimeSeconds: Math.round(process.uptime()),
    database: db.kind,
    rssBytes: process.memoryUsage.rss(),
    eventLoopP99Ms: metrics.eventLoopP99Ms(),
  };
}
