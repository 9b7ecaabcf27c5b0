import { Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPCClient } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { sayDone } from '../../ui/say-done';
import { Stack } from '../../ui/stack';
import { CollectionField } from './collection-field';
import { type PutPlace, refusedIn } from './put-place';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';

type Kept = { key: string; title: string; text: string; url: string | null; publishedAt: string | null };
type TextDialogProps = {
  collectionId?: string | undefined;
  /** Where it stands already. */
  sourceId?: string;
  kept?: Kept;
  onClose: () => void;
};

export function TextDialog({ collectionId, sourceId, kept, onClose }: TextDialogProps) {
  const { t } = useTranslation(['knowledge', 'common']);
  const [chosen, setChosen] = useState(collectionId ?? null);
  const [said, setSaid] = useState({
    title: kept?.title ?? '',
    text: kept?.text ?? '',
    url: kept?.url ?? '',
  });
  const put = usePutText({ kept, onClose });
  const faults = put.error ? explain(put.error).fields : {};
  const ready = said.title.trim() !== '' && said.text.trim() !== '';
  const place: PutPlace = sourceId === undefined ? { chosen } : { sourceId };
  return (
    <Modal opened onClose={onClose} title={t(kept ? 'text.edit' : 'text.title')} size="xl">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          put.mutate({ place, said });
        }}
      >
        <Stack gap={16}>
          {sourceId === undefined && <CollectionField value={chosen} onChange={setChosen} />}
          <TextInput
            label={t('fields.title')}
            {...(!kept && { description: t('fields.titleHint') })}
            dir="auto"
            maxLength={300}
            data-autofocus
            value={said.title}
            error={faults['texts.0.title']}
            onChange={({ currentTarget: { value } }) => setSaid({ ...said, title: value })}
          />
          <Textarea
            label={t('fields.text')}
            dir="auto"
            autosize
            minRows={8}
            maxRows={18}
            maxLength={200_000}
            value={said.text}
            error={faults['texts.0.text']}
            onChange={({ currentTarget: { value } }) => setSaid({ ...said, text: value })}
          />
          <TextInput
            label={`${t('fields.link')} (${t('common:optional')})`}
            description={t('fields.linkHint')}
            type="url"
            value={said.url}
            error={faults['texts.0.url']}
            onChange={({ currentTarget: { value } }) => setSaid({ ...said, url: value })}
          />
          <DialogFoot
            error={put.error}
            pending={put.isPending}
            ready={ready}
            action={kept ? t('common:actions.save') : t('text.submit')}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

type Said = { place: PutPlace; said: { title: string; text: string; url: string } };

function usePutText({ kept, onClose }: { kept: Kept | undefined; onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return useMutation({
    mutationFn: async ({ place, said }: Said) => {
      const to =
        'sourceId' in place ? { sourceId: place.sourceId } : { collectionId: await ensure(place.chosen) };
      const text = {
        title: said.title,
        text: said.text,
        url: said.url.trim() === '' ? null : said.url.trim(),
        publishedAt: kept?.publishedAt ?? null,
        ...(kept && { key: kept.key }),
      };
      refusedIn(await client.texts.put.mutate({ ...to, texts: [text] }));
    },
    onSuccess: async (_done, { said }) => {
      sayDone(t('text.added', { name: said.title }));
      onClose();
      await reread();
    },
  });
}
