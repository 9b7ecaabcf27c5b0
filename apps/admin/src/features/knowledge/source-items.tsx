import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { usePages } from '../../api/use-pages';
import { useCan } from '../../app/member';
import { useWaiting } from '../../app/undo';
import { Loaded } from '../../ui/loaded';
import { ShowMore } from '../../ui/show-more';
import { Row } from '../../ui/stack';
import { QuestionsDialog } from './questions-dialog';
import { SourceItemLine } from './source-item';
import classes from './sources.module.css';
import { TextDialog } from './text-dialog';
import { knowledgePages } from './use-reread';
import { useSourceDeeds } from './use-source-deeds';

type Which = 'all' | 'failed' | 'skipped';
const nothing = { all: 'none', failed: 'noneFailed', skipped: 'noneSkipped' } as const;
const pageSize = 30;

/** What a source consists of, each thing with what became of it. */
export function SourceItems({ source }: { source: Source }) {
  const { t } = useTranslation('knowledge');
  const client = useTRPCClient();
  const waiting = useWaiting();
  const [which, setWhich] = useState<Which>('all');
  const { tally } = source;
  const items = usePages({
    queryKey: [...knowledgePages, 'items', source.id, which, source.status, tally.failed],
    load: (cursor) =>
      client.sources.items.query({
        sourceId: source.id,
        limit: pageSize,
        ...cursor,
        ...(which !== 'all' && { status: which }),
      }),
  });
  const data = items.data?.filter(({ id }) => !waiting.has(id));
  return (
    <section className={classes.part}>
      <Row at="spread">
        <h3>{t('panel.items')}</h3>
        <ItemDeeds source={source} />
      </Row>
      {(tally.failed + tally.skipped > 0 || which !== 'all') && (
        <SegmentedControl
          aria-label={t('panel.show')}
          size="xs"
          value={which}
          onChange={(value) => setWhich(value as Which)}
          data={[
            { value: 'all', label: t('panel.all') },
            { value: 'failed', label: `${t('panel.failed')} ${tally.failed}` },
            { value: 'skipped', label: `${t('panel.skipped')} ${tally.skipped}` },
          ]}
        />
      )}
      <Loaded query={{ ...items, data }}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={classes.soft}>{t(`panel.${nothing[which]}`)}</p>
          ) : (
            <>
              <ul className={classes.list}>
                {rows.map((item) => (
                  <li key={item.id} className={classes.line}>
                    <SourceItemLine item={item} source={source} />
                  </li>
                ))}
              </ul>
              {items.more && (
                <ShowMore
                  more={items.more}
                  pending={items.loadingMore}
                  onMore={items.loadMore}
                  says={t('panel.shown', { count: rows.length })}
                />
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function ItemDeeds({ source }: { source: Source }) {
  const { t } = useTranslation('knowledge');
  const mayWrite = useCan('knowledge:write');
  const { again, pending } = useSourceDeeds(source);
  const [adding, setAdding] = useState(false);
  if (!mayWrite) return null;
  const { id, kind, status, tally } = source;
  const close = () => setAdding(false);
  if (kind === 'text' || kind === 'questions')
    return (
      <>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('panel.addTo')}
        </Button>
        {adding && kind === 'text' && <TextDialog sourceId={id} onClose={close} />}
        {adding && kind === 'questions' && <QuestionsDialog sourceId={id} onClose={close} />}
      </>
    );
  if (tally.failed === 0 || status === 'importing') return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={pending}
      leftSection={<IconRefresh size={14} stroke={1.75} aria-hidden />}
      onClick={() => again(true)}
    >
      {t('panel.retry')}
    </Button>
  );
}
