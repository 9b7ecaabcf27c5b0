import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';

/** Counts as far as this member may know them; undefined while they are on their way. */
export type HomeData = {
  ready: boolean;
  error: unknown;
  refetch: () => void;
  members: number | undefined;
  invitations: number | undefined;
  siteKeys: number | undefined;
  origins: number | undefined;
  apiKeys: number | undefined;
};

export function useHomeData(): HomeData {
  const trpc = useTRPC();
  const mayInvite = useCan('members:write');
  const maySiteKeys = useCan('site-keys:read');
  const mayApiKeys = useCan('api-keys:read');
  const members = useQuery(trpc.members.list.queryOptions());
  const invitations = useQuery(trpc.invitations.list.queryOptions(undefined, { enabled: mayInvite }));
  const siteKeys = useQuery(trpc.siteKeys.list.queryOptions(undefined, { enabled: maySiteKeys }));
  const apiKeys = useQuery(trpc.apiKeys.list.queryOptions(undefined, { enabled: mayApiKeys }));
  const queries = [members, invitations, siteKeys, apiKeys];
  const live = siteKeys.data?.items.filter(({ revokedAt }) => revokedAt === null);
  return {
    ready: queries.every(({ isFetching, data }) => data !== undefined || !isFetching),
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: () => {
      for (const query of queries) if (query.error) void query.refetch();
    },
    members: members.data?.items.length,
    invitations: invitations.data?.items.filter(({ expired }) => !expired).length,
    siteKeys: live?.length,
    origins: live?.reduce((sum, { origins }) => sum + origins.length, 0),
    apiKeys: apiKeys.data?.items.length,
  };
}
