import { Modal, TagsInput, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { Pair } from '../../ui/fields';
import { Loaded } from '../../ui/loaded';
import { Stack } from '../../ui/stack';
import { mostCompared } from './compared';
import { ComparisonTable } from './comparison-table';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');
const pauseMs = 350;

/** Places by what is on offer there, among all items or those that meet a question. */
export function ComparePlaces({ catalog, onClose }: { catalog: Catalog; onClose: () => void }) {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const { q = '' } = route.useSearch();
  const [places, setPlaces] = useState<string[]>([]);
  const [query, setQuery] = useState(q);
  const [asked] = useDebouncedValue({ places, query }, pauseMs);
  const known = usePlaces(catalog);
  const compared = useQuery({
    ...trpc.catalogSearch.comparePlaces.queryOptions({ catalogId: catalog.id, ...asked }),
    placeholderData: keepPreviousData,
  });
  return (
    <Modal opened onClose={onClose} title={t('try.comparePlaces')} size="min(1100px, 96vw)">
      <Stack gap={16}>
        <Pair>
          <TagsInput
            label={t('try.places')}
            placeholder={places.length === 0 ? t('try.placesHint') : ''}
            data={known}
            maxTags={mostCompared}
            maxLength={200}
            value={places}
            onChange={setPlaces}
          />
          <TextInput
            label={t('try.among')}
            placeholder={t('try.amongHint')}
            dir="auto"
            maxLength={400}
            value={query}
            onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </Pair>
        <Loaded query={compared}>
          {(comparison) =>
            comparison.columns.length === 0 ? (
              <p>{t('try.noPlaces')}</p>
            ) : (
              <ComparisonTable label={t('try.comparePlaces')} comparison={comparison} />
            )
          }
        </Loaded>
      </Stack>
    </Modal>
  );
}

function usePlaces({ id: catalogId, attributes }: Catalog): string[] {
  const trpc = useTRPC();
  const key = attributes.find(({ type }) => type === 'place')?.key;
  const found = useQuery(
    trpc.catalogSearch.search.queryOptions({ catalogId, limit: 1, facets: true, alternatives: 'never' }),
  );
  const facet = found.data?.facets?.find((each) => each.key === key);
  return facet?.values.map(({ value }) => value) ?? [];
}
