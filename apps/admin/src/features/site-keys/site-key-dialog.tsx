import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteKey } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { sayDone } from '../../ui/say-done';
import { Row, Stack } from '../../ui/stack';
import { TroubleNotice } from '../../ui/trouble';
import { faultsOf, tidyOrigin } from './origin';
import { OriginLines, toLines } from './origin-lines';

type DialogProps = { opened: boolean; siteKey: SiteKey | null; onClose: () => void };

export function SiteKeyDialog({ opened, siteKey, onClose }: DialogProps) {
  const { t } = useTranslation(['keys', 'common']);
  const title =
    siteKey === null ? t('site.dialog.createTitle') : t('site.dialog.editTitle', { name: siteKey.name });
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg">
      <SiteKeyForm siteKey={siteKey} onClose={onClose} />
    </Modal>
  );
}

function SiteKeyForm({ siteKey, onClose }: { siteKey: SiteKey | null; onClose: () => void }) {
  const { t } = useTranslation(['keys', 'common']);
  const [name, setName] = useState(siteKey?.name ?? '');
  const [lines, setLines] = useState(() => toLines(siteKey?.origins ?? []));
  const [tried, setTried] = useState(false);
  const save = useSave(siteKey, onClose);
  const texts = lines.map(({ text }) => text);
  const filled = texts.length === 1 && texts[0]?.trim() === '' ? [] : texts;
  const faults = faultsOf(filled);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || faults.some((fault) => fault !== null)) return;
    save.mutate({ name: name.trim(), origins: filled.map(tidyOrigin) });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16}>
        <TextInput
          label={t('site.dialog.name')}
          placeholder={t('site.dialog.namePlaceholder')}
          value={name}
          data-autofocus
          error={tried && name.trim() === '' ? t('common:required.label') : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <OriginLines lines={lines} faults={tried ? faults : []} onChange={setLines} />
        <TroubleNotice error={save.error} />
        <Row at="end">
          <Button variant="default" onClick={onClose}>
            {t('common:actions.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(siteKey === null ? 'site.dialog.submitCreate' : 'site.dialog.submitEdit')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

type Values = { name: string; origins: string[] };

function useSave(siteKey: SiteKey | null, onClose: () => void) {
  const { t } = useTranslation('keys');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync: create } = useMutation(trpc.siteKeys.create.mutationOptions());
  const { mutateAsync: update } = useMutation(trpc.siteKeys.update.mutationOptions());
  return useMutation({
    mutationFn: (values: Values) =>
      siteKey === null ? create(values) : update({ id: siteKey.id, ...values }),
    onSuccess: async (_saved, { name }) => {
      sayDone(t(siteKey === null ? 'site.createdNote' : 'site.saved', { name }));
      onClose();
      await queryClient.invalidateQueries(trpc.siteKeys.pathFilter());
    },
  });
}
