import type { AnyTRPCProcedure } from '@trpc/server';
import type { OpenApiMeta } from 'trpc-to-openapi';
import { appRouter } from '../trpc/router';

export type RestRoute = { method: string; path: string; procedure: string };

/** `/members/{memberId}` as the OpenAPI document says it is `/members/:memberId` to the router. */
export function restRoutes(): RestRoute[] {
  return Object.entries(proceduresByPath()).flatMap(([procedure, { _def }]) => {
    const openapi = (_def.meta as OpenApiMeta | undefined)?.openapi;
    if (!openapi) return [];
    return [{ method: openapi.method, path: openapi.path.replace(/\{(\w+)\}/g, ':$1'), procedure }];
  });
}

/** At run time tRPC keeps all procedures in one flat record, `members.list`; its types show the tree. */
export function proceduresByPath(): Record<string, AnyTRPCProcedure> {
  return appRouter._def.procedures as unknown as Record<string, AnyTRPCProcedure>;
}
