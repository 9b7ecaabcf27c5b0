import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconFocus2 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WholeDocument } from '../../api/contract';
import { useMember } from '../../app/member';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy';
import { type Fact, Facts } from '../../ui/facts';
import { Stack } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import { When } from '../../ui/when';
import type { Span } from './blocks-of';
import classes from './document.module.css';
import { languageName } from './language-name';
import { OutLink } from './out-link';
import { quoteOf } from './quote-of';
import { saveOriginal } from './save-original';

type DocumentFactsProps = { whole: WholeDocument; passage: (Span & { page: number | null }) | undefined };

export function DocumentFacts({ whole, passage }: DocumentFactsProps) {
  const { t } = useTranslation('knowledge');
  const facts = useFacts(whole);
  return (
    <aside className={classes.aside} aria-label={t('document.about')}>
      {passage && (
        <Card title={t('document.passage')}>
          <Stack gap={8}>
            <Button
              variant="default"
              leftSection={<IconFocus2 size={16} stroke={1.75} aria-hidden />}
              onClick={() => document.querySelector('article mark')?.scrollIntoView({ block: 'center' })}
            >
              {t('document.toPassage')}
            </Button>
            <CopyButton value={quoteOf(whole, passage)} label={t('document.copy')} />
          </Stack>
        </Card>
      )}
      <Card>
        <Stack gap={16}>
          <Facts facts={facts} />
          {whole.hasFile && <Original whole={whole} />}
        </Stack>
      </Card>
    </aside>
  );
}

function useFacts(whole: WholeDocument): Fact[] {
  const { t } = useTranslation('knowledge');
  const facts: Fact[] = [
    {
      name: t('document.source'),
      value: (
        <TextLink to="/knowledge" search={{ source: whole.sourceId }}>
          {whole.source.name}
        </TextLink>
      ),
    },
  ];
  if (whole.url !== null)
    facts.push({
      name: t('document.link'),
      value: <OutLink url={whole.url} />,
    });
  if (whole.language !== null)
    facts.push({ name: t('document.language'), value: languageName(whole.language) });
  facts.push({ name: t('document.passages'), value: whole.passages });
  if (whole.publishedAt !== null)
    facts.push({ name: t('document.dated'), value: <When at={whole.publishedAt} /> });
  if (whole.tags.length > 0) facts.push({ name: t('document.tags'), value: whole.tags.join(', ') });
  facts.push({ name: t('document.read'), value: <When at={whole.updatedAt} /> });
  return facts;
}

function Original({ whole }: { whole: WholeDocument }) {
  const { t } = useTranslation('knowledge');
  const { workspace } = useMember();
  const save = useMutation({
    mutationFn: () => saveOriginal({ documentId: whole.id, workspaceId: workspace.id }),
    onError: () => notifications.show({ color: 'bad', message: t('document.lost') }),
  });
  return (
    <Button
      variant="default"
      loading={save.isPending}
      leftSection={<IconDownload size={16} stroke={1.75} aria-hidden />}
      onClick={() => save.mutate()}
    >
      {t('document.original')}
    </Button>
  );
}
