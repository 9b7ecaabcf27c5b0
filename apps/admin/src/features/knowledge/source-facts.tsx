import { Button } from '@mantine/core';
import { IconPlayerStop, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { useCan } from '../../app/member';
import { type Fact, Facts } from '../../ui/facts';
import { Pill } from '../../ui/pill';
import { Row, Stack } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import { When } from '../../ui/when';
import { OutLink } from './out-link';
import { ReplaceFile } from './replace-file';
import { addressOf } from './source-kinds';
import { SourceState } from './source-state';
import { useCollectionName } from './use-collections';
import { useSourceDeeds } from './use-source-deeds';

type SourceFactsProps = { source: Source; onRemoved: () => void };

export function SourceFacts({ source, onRemoved }: SourceFactsProps) {
  const mayWrite = useCan('knowledge:write');
  const facts = useFacts(source);
  return (
    <Stack gap={16}>
      <Facts facts={facts} />
      {mayWrite && <Deeds source={source} onRemoved={onRemoved} />}
      <span />
    </Stack>
  );
}

function useFacts(source: Source): Fact[] {
  const { t } = useTranslation('knowledge');
  const collectionName = useCollectionName();
  const address = addressOf(source);
  const facts: Fact[] = [
    { name: t('panel.state'), value: <SourceState source={source} /> },
    {
      name: t('sources.documents'),
      value: (
        <TextLink to="/knowledge/documents" search={{ source: source.id }}>
          {source.documents}
        </TextLink>
      ),
    },
    { name: t('fields.collection'), value: collectionName(source.collectionId) },
  ];
  if (address !== null)
    facts.push({
      name: t('fields.url'),
      value: <OutLink url={address} />,
    });
  if (source.tags.length > 0)
    facts.push({
      name: t('fields.tags'),
      value: (
        <Row gap={4}>
          {source.tags.map((tag) => (
            <Pill key={tag}>{tag}</Pill>
          ))}
        </Row>
      ),
    });
  const ended = source.run?.finishedAt;
  if (ended) facts.push({ name: t('panel.last'), value: <When at={ended} /> });
  if (source.nextRunAt) facts.push({ name: t('panel.next'), value: <When at={source.nextRunAt} /> });
  return facts;
}

function Deeds({ source, onRemoved }: SourceFactsProps) {
  const { t } = useTranslation('knowledge');
  const { again, cancel, remove, pending } = useSourceDeeds(source);
  const comesAgain = source.kind !== 'text' && source.kind !== 'questions';
  return (
    <Row>
      {source.status === 'importing' && (
        <Button
          variant="default"
          loading={pending}
          leftSection={<IconPlayerStop size={16} stroke={1.75} aria-hidden />}
          aria-label={t('progress.cancelOf', { name: source.name })}
          onClick={cancel}
        >
          {t('progress.cancel')}
        </Button>
      )}
      {source.status !== 'importing' && comesAgain && (
        <Button
          variant="default"
          loading={pending}
          leftSection={<IconRefresh size={16} stroke={1.75} aria-hidden />}
          onClick={() => again(false)}
        >
          {t('panel.again')}
        </Button>
      )}
      {source.kind === 'file' && <ReplaceFile source={source} />}
      <Button
        variant="subtle"
        color="bad"
        leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
        onClick={() => {
          onRemoved();
          remove();
        }}
      >
        {t('panel.remove')}
      </Button>
    </Row>
  );
}
