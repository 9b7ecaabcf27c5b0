import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { Row, Stack } from '../../ui/stack';
import { ListSkeleton } from '../../ui/states';
import { TroubleNotice } from '../../ui/trouble';
import type { AddProps } from './add-props';
import { Discovered } from './discovered';
import classes from './sources.module.css';
import { webAddress } from './words-of';

/** From an address alone: what the business says about itself, and what could be imported. */
export function DiscoverDialog({ collectionId, onClose }: AddProps) {
  const { t } = useTranslation(['knowledge', 'common']);
  const trpc = useTRPC();
  const website = useQuery(trpc.workspace.get.queryOptions()).data?.website ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const url = typed ?? website;
  const look = useMutation(trpc.knowledge.discover.mutationOptions({ retry: false }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look.mutate({ url: webAddress(url) });
  };
  return (
    <Modal opened onClose={onClose} title={t('discover.title')} size="xl">
      {look.data ? (
        <Discovered
          discovery={look.data}
          collectionId={collectionId}
          onAgain={() => look.reset()}
          onClose={onClose}
        />
      ) : (
        <form onSubmit={submit} noValidate>
          <Stack gap={16}>
            <p className={classes.soft}>{t('discover.lead')}</p>
            <TextInput
              label={t('fields.url')}
              type="url"
              dir="ltr"
              placeholder="https://"
              data-autofocus
              value={url}
              disabled={look.isPending}
              error={look.error ? explain(look.error).fields.url : null}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            {look.isPending && (
              <div role="status">
                <p className={classes.soft}>{t('discover.looking')}</p>
                <ListSkeleton lines={3} />
              </div>
            )}
            <TroubleNotice error={look.error} />
            <Row at="end">
              <Button variant="default" onClick={onClose}>
                {t('common:actions.cancel')}
              </Button>
              <Button type="submit" loading={look.isPending} disabled={url.trim() === ''}>
                {t('discover.submit')}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
