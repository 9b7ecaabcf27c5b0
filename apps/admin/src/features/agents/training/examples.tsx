import { Button, Select } from '@mantine/core';
import { IconFileImport, IconFilterOff, IconListCheck, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { useCan } from '../../../app/member';
import { useWaiting } from '../../../app/undo';
import { Card } from '../../../ui/card';
import { FilterRow } from '../../../ui/filter-row';
import { Loaded } from '../../../ui/loaded';
import { SearchField } from '../../../ui/search-field';
import { ShowMore } from '../../../ui/show-more';
import { Row } from '../../../ui/stack';
import { EmptyState } from '../../../ui/states';
import { useIntentName } from '../intents';
import { AddExamples } from './add-examples';
import { EditExample } from './edit-example';
import { ExamplesTable } from './examples-table';
import { ImportExamples } from './import-examples';
import type { Example } from './types';
import { useLabels } from './use-training';

const route = getRouteApi('/member/agents/agents/training');
const pageSize = 50;

/** What visitors wrote, and what they wanted by it. */
export function Examples() {
  const { t } = useTranslation('agents');
  const [editing, setEditing] = useState<Example | null>(null);
  const { q, intent } = route.useSearch();
  const waiting = useWaiting();
  const examples = useExamples({ ...(q && { search: q }), ...(intent && { label: intent }) });
  const kept = examples.data?.filter(({ id }) => !waiting.has(id));
  const filtered = Boolean(q || intent);
  const hasSome = filtered || (kept !== undefined && kept.length > 0);
  return (
    <>
      {hasSome && <Filters />}
      <Card flush>
        <Loaded query={{ ...examples, data: kept }}>
          {(rows) => {
            if (rows.length > 0) return <ExamplesTable examples={rows} onEdit={setEditing} />;
            return filtered ? (
              <EmptyState
                icon={IconFilterOff}
                title={t('training.noMatch')}
                body={t('training.noMatchBody')}
              />
            ) : (
              <EmptyState
                icon={IconListCheck}
                title={t('training.empty')}
                body={t('training.emptyBody')}
                action={<Ways />}
              />
            );
          }}
        </Loaded>
      </Card>
      {kept && kept.length > 0 && (
        <ShowMore
          more={examples.more}
          pending={examples.loadingMore}
          onMore={examples.loadMore}
          says={t('training.count', { count: kept.length })}
        />
      )}
      {editing && <EditExample key={editing.id} example={editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function useExamples(filter: { search?: string; label?: string }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  return usePages({
    queryKey: [...trpc.training.examples.queryKey(), 'pages', filter],
    load: (cursor) => client.training.examples.query({ ...filter, limit: pageSize, ...cursor }),
  });
}

function Filters() {
  const { t } = useTranslation('agents');
  const nameOf = useIntentName();
  const { q, intent } = route.useSearch();
  const navigate = route.useNavigate();
  const labels = useLabels();
  const filter = (patch: { q?: string; intent?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false });
  return (
    <FilterRow>
      <SearchField label={t('training.search')} value={q ?? ''} onChange={(text) => filter({ q: text })} />
      <Select
        aria-label={t('training.intent')}
        placeholder={t('training.every')}
        clearable
        searchable
        data={(labels.data ?? []).map(({ label, examples }) => ({
          value: label,
          label: `${nameOf(label)} (${examples})`,
        }))}
        value={intent ?? null}
        onChange={(label) => filter({ intent: label ?? '' })}
      />
      <Ways />
    </FilterRow>
  );
}

function Ways() {
  const { t } = useTranslation('agents');
  const mayWrite = useCan('agents:write');
  const [open, setOpen] = useState<'add' | 'import' | null>(null);
  const close = () => setOpen(null);
  if (!mayWrite) return null;
  return (
    <Row gap={8}>
      <Button
        variant="default"
        leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
        onClick={() => setOpen('import')}
      >
        {t('training.import')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() => setOpen('add')}
      >
        {t('training.add')}
      </Button>
      {open === 'add' && <AddExamples onClose={close} />}
      {open === 'import' && <ImportExamples onClose={close} />}
    </Row>
  );
}
