import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { TroubleNotice } from '../../../ui/trouble';
import { sourcesOf } from './shown-body';
import type { Draft, PutInReply } from './types';
import classes from './waiting-draft.module.css';

type SuggestionDeedsProps = { draft: Draft; inReply: boolean; onPut: PutInReply };

/** A person says it in their own name, or nobody does. */
export function SuggestionDeeds({ draft, inReply, onPut }: SuggestionDeedsProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.drafts.pathFilter());
  const dismiss = useMutation(trpc.drafts.dismiss.mutationOptions({ onSettled }));
  const { id: draftId, agentName: by, body, text } = draft;
  if (inReply)
    return (
      <p className={classes.note} role="status">
        <IconCheck size={14} stroke={2} aria-hidden />
        {t('drafts.inReply')}
      </p>
    );
  return (
    <div className={classes.deeds}>
      <TroubleNotice error={dismiss.error} />
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        loading={dismiss.isPending}
        onClick={() => dismiss.mutate({ draftId })}
      >
        {t('drafts.dismiss')}
      </Button>
      <Button size="compact-sm" onClick={() => onPut({ text, sources: sourcesOf(body), by, draftId })}>
        {t('drafts.use')}
      </Button>
    </div>
  );
}
