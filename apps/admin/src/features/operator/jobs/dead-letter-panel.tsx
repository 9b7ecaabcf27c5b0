import { Button } from '@mantine/core';
import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadLetter } from '../../../api/contract';
import { useTRPC } from '../../../api/trpc';
import { useDefer } from '../../../app/undo';
import { useFormat } from '../../../i18n/use-format';
import { Facts, Json, Mono } from '../../../ui/facts';
import { Notice } from '../../../ui/notice';
import { sayDone } from '../../../ui/say-done';
import { SidePanel } from '../../../ui/side-panel';
import { Row, Stack } from '../../../ui/stack';
import { TroubleNotice } from '../../../ui/trouble';

type PanelProps = { letter: DeadLetter | undefined; onClose: () => void };

export function DeadLetterPanel({ letter, onClose }: PanelProps) {
  const { t } = useTranslation('operator');
  const [last, setLast] = useState(letter);
  if (letter && letter !== last) setLast(letter);
  const shown = letter ?? last;
  return (
    <SidePanel opened={letter !== undefined} onClose={onClose} title={t('jobs.drawer')}>
      {shown && <Detail key={shown.id} letter={shown} onClose={onClose} />}
    </SidePanel>
  );
}

function Detail({ letter, onClose }: { letter: DeadLetter; onClose: () => void }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  return (
    <Stack gap={24}>
      <Notice tone="bad">{letter.error}</Notice>
      <Facts
        facts={[
          { name: t('jobs.queue'), value: <Mono>{letter.queue}</Mono> },
          { name: t('jobs.attempts'), value: format.number(letter.attempts) },
          { name: t('jobs.failedAt'), value: format.exact(letter.failedAt) },
          { name: t('jobs.tenant'), value: letter.tenantId === null ? '–' : <Mono>{letter.tenantId}</Mono> },
          { name: t('jobs.job'), value: <Mono>{letter.id}</Mono> },
        ]}
      />
      <Json value={letter.payload} />
      <Actions letter={letter} onClose={onClose} />
    </Stack>
  );
}

function Actions({ letter: { id }, onClose }: { letter: DeadLetter; onClose: () => void }) {
  const { t } = useTranslation('operator');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const defer = useDefer();
  const retry = useMutation(
    trpc.operator.jobs.retry.mutationOptions({
      onSuccess: async () => {
        sayDone(t('jobs.retried'));
        onClose();
        await queryClient.invalidateQueries(trpc.operator.jobs.pathFilter());
      },
    }),
  );
  const { mutateAsync: discard } = useMutation(trpc.operator.jobs.discard.mutationOptions());
  return (
    <Stack gap={12}>
      <TroubleNotice error={retry.error} />
      <Row>
        <Button
          leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
          loading={retry.isPending}
          onClick={() => retry.mutate({ id })}
        >
          {t('jobs.retry')}
        </Button>
        <Button
          variant="subtle"
          color="bad"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() => {
            onClose();
            defer({ id, says: t('jobs.discarded'), commit: () => discard({ id }) });
          }}
        >
          {t('jobs.discard')}
        </Button>
      </Row>
    </Stack>
  );
}
