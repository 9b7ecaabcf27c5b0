import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { TroubleNotice } from '../../../ui/trouble';
import type { Draft, PutInReply } from './types';
import classes from './waiting-draft.module.css';

/** A person says it in their own name, or nobody does. */
export function SuggestionDeeds({ draft, onPut }: { draft: Draft; onPut: PutInReply }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.drafts.pathFilter());
  const { id: draftId, body, text } = draft;
  const sources = 'sources' in body ? (body.sources ?? []) : [];
  const use = useMutation(
    trpc.drafts.use.mutationOptions({ onSuccess: () => onPut(text, sources), onSettled }),
  );
  const dismiss = useMutation(trpc.drafts.dismiss.mutationOptions({ onSettled }));
  return (
    <div className={classes.deeds}>
      <TroubleNotice error={use.error ?? dismiss.error} />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        loading={dismiss.isPending}
        onClick={() => dismiss.mutate({ draftId })}
      >
        {t('drafts.dismiss')}
      </Button>
      <Button size="compact-sm" loading={use.isPending} onClick={() => use.mutate({ draftId })}>
        {t('drafts.use')}
      </Button>
    </div>
  );
}
