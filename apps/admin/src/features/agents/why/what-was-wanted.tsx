import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { DialogFoot } from '../../../ui/dialog-foot';
import { sayDone } from '../../../ui/say-done';
import { Stack } from '../../../ui/stack';
import { useIntentName } from '../intents';
import { IntentField } from '../training/intent-field';
import { useRereadTraining } from '../training/use-training';
import classes from './why.module.css';

type Asked = Pick<Output['why']['get'], 'conversationId' | 'toSeq' | 'intent'>;

/** What the visitor was taken to want; whoever knows better teaches it. */
export function WhatWasWanted({ turn }: { turn: Asked }) {
  const { t } = useTranslation('agents');
  const nameOf = useIntentName();
  const mayTeach = useCan('conversations:write');
  const [teaching, setTeaching] = useState(false);
  if (teaching) return <Teach turn={turn} onClose={() => setTeaching(false)} />;
  return (
    <div className={classes.wanted}>
      <span>
        {t('why.takenFor')} <b dir="auto">{nameOf(turn.intent)}</b>
      </span>
      {mayTeach && (
        <Button size="compact-sm" variant="subtle" onClick={() => setTeaching(true)}>
          {t('why.notSo')}
        </Button>
      )}
    </div>
  );
}

function Teach({ turn: { conversationId, toSeq }, onClose }: { turn: Asked; onClose: () => void }) {
  const { t } = useTranslation(['agents', 'common']);
  const trpc = useTRPC();
  const onSettled = useRereadTraining();
  const [label, setLabel] = useState('');
  const teach = useMutation(
    trpc.training.labelMessage.mutationOptions({
      onSuccess: () => {
        sayDone(t('why.taught', { intent: label.trim() }));
        onClose();
      },
      onSettled,
    }),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        teach.mutate({ conversationId, seq: toSeq, label: label.trim() });
      }}
    >
      <Stack gap={12}>
        <IntentField label={t('why.really')} value={label} onChange={setLabel} />
        <DialogFoot
          error={teach.error}
          pending={teach.isPending}
          ready={label.trim() !== ''}
          action={t('common:actions.save')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
