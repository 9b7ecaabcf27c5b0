import { ActionIcon, Modal } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source, SourceItem } from '../../api/contract';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { useCan } from '../../app/member';
import { useDefer } from '../../app/undo';
import { Pill } from '../../ui/pill';
import { TextLink } from '../../ui/text-link';
import { QuestionForm } from './question-form';
import { TextDialog } from './text-dialog';

const tones = {
  found: 'neutral',
  fetched: 'accent',
  indexed: 'good',
  unchanged: 'good',
  failed: 'bad',
  skipped: 'neutral',
  gone: 'neutral',
} as const;

type LineProps = { item: SourceItem; source: Source };

export function SourceItemLine({ item, source }: LineProps) {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  const written = source.kind === 'text' || source.kind === 'questions';
  const name = item.title ?? item.address;
  return (
    <>
      <div>
        {item.documentId === null ? (
          <span>{name}</span>
        ) : (
          <TextLink to="/knowledge/documents/$documentId" params={{ documentId: item.documentId }}>
            {name}
          </TextLink>
        )}
        {!written && item.title !== null && item.title !== item.address && <p>{item.address}</p>}
        {item.reasonText !== null && <p>{item.reasonText}</p>}
      </div>
      <Pill tone={tones[item.status]}>{t(`outcome.${item.status}`)}</Pill>
      {written && mayWrite && <WrittenDeeds item={item} source={source} />}
    </>
  );
}

function WrittenDeeds({ item, source }: LineProps) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const defer = useDefer();
  const [changing, setChanging] = useState(false);
  const { id } = item;
  const name = item.title ?? item.address;
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('panel.change', { name })}
        onClick={() => setChanging(true)}
      >
        <IconPencil size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('panel.removeItem', { name })}
        onClick={() =>
          defer({
            id,
            commit: () => client.texts.remove.mutate({ itemIds: [id] }),
            says: t('panel.removedItem', { name }),
          })
        }
      >
        <IconTrash size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      {changing && <ChangeWritten item={item} source={source} onClose={() => setChanging(false)} />}
    </>
  );
}

function ChangeWritten({ item, source, onClose }: LineProps & { onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const kept = useQuery({
    ...trpc.texts.get.queryOptions({ itemId: item.id }),
    staleTime: 0,
    gcTime: 0,
  }).data;
  if (!kept) return null;
  if (source.kind === 'text') return <TextDialog sourceId={source.id} kept={kept} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('questions.edit')} size="xl">
      <QuestionForm place={{ sourceId: source.id }} kept={kept} onClose={onClose} />
    </Modal>
  );
}
