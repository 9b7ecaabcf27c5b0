import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source, SourceItem } from '../../api/contract';
import { useTRPC, useTRPCClient } from '../../api/trpc';
import { useCan } from '../../app/member';
import { useDefer } from '../../app/undo';
import { EditRemove } from '../../ui/edit-remove';
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
          <bdi>{name}</bdi>
        ) : (
          <TextLink to="/knowledge/documents/$documentId" params={{ documentId: item.documentId }}>
            {name}
          </TextLink>
        )}
        {!written && item.title !== null && item.title !== item.address && (
          <p>
            <bdi>{item.address}</bdi>
          </p>
        )}
        {item.reasonText !== null && (
          <p>
            <bdi>{item.reasonText}</bdi>
          </p>
        )}
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
      <EditRemove
        editLabel={t('panel.change', { name })}
        removeLabel={t('panel.removeItem', { name })}
        onEdit={() => setChanging(true)}
        onRemove={() =>
          defer({
            id,
            commit: () => client.texts.remove.mutate({ itemIds: [id] }),
            says: t('panel.removedItem', { name }),
          })
        }
      />
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
