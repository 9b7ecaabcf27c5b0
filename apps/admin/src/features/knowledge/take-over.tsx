import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Discovery } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { sayDone } from '../../ui/say-done';
import { useSayTrouble } from '../../ui/use-say-trouble';
import { toProfile, toValues } from '../business/business-form';
import { missingInProfile } from './missing-in-profile';

/** One press fills in what the business' profile does not say yet. */
export function TakeOver({ discovery }: { discovery: Discovery }) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const mayWrite = useCan('workspace:write');
  const { data } = useQuery(trpc.workspace.get.queryOptions());
  const fill = useFill();
  if (!mayWrite || !data) return null;
  const profile = toProfile(toValues(data));
  const missing = missingInProfile(profile, discovery);
  const count = Object.keys(missing).length;
  if (count === 0) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={fill.isPending}
      onClick={() => fill.mutate({ ...profile, ...missing })}
    >
      {t('discover.takeOver', { count })}
    </Button>
  );
}

function useFill() {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onError = useSayTrouble();
  return useMutation(
    trpc.workspace.update.mutationOptions({
      onSuccess: async () => {
        sayDone(t('discover.takenOver'));
        await queryClient.invalidateQueries(trpc.workspace.pathFilter());
      },
      onError,
    }),
  );
}
