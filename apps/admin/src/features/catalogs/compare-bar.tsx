import { Button } from '@mantine/core';
import { IconMapPins, IconScale } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { chosenIn } from './compared';
import items from './items.module.css';
import { useGo } from './use-go';

const CompareItems = lazy(() =>
  import('./compare-items').then((module) => ({ default: module.CompareItems })),
);
const ComparePlaces = lazy(() =>
  import('./compare-places').then((module) => ({ default: module.ComparePlaces })),
);

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

/** What is ticked, side by side; and places, when the catalog knows where things are. */
export function CompareBar({ catalog }: { catalog: Catalog }) {
  const { t } = useTranslation('catalog');
  const { compare } = route.useSearch();
  const go = useGo();
  const [shown, setShown] = useState<'items' | 'places' | null>(null);
  const chosen = chosenIn(compare);
  const hasPlaces = catalog.attributes.some(({ type }) => type === 'place');
  if (chosen.length === 0 && !hasPlaces) return null;
  const close = () => setShown(null);
  return (
    <section className={items.chosen} aria-label={t('try.bar')}>
      <span role="status">
        {chosen.length === 0 ? t('try.tick') : t('try.ticked', { count: chosen.length })}
      </span>
      {hasPlaces && (
        <Button
          variant="default"
          leftSection={<IconMapPins size={16} stroke={1.75} aria-hidden />}
          onClick={() => setShown('places')}
        >
          {t('try.comparePlaces')}
        </Button>
      )}
      {chosen.length > 0 && (
        <Button variant="default" onClick={() => go({ compare: undefined }, { resetScroll: false })}>
          {t('items.unchoose')}
        </Button>
      )}
      <Button
        leftSection={<IconScale size={16} stroke={1.75} aria-hidden />}
        disabled={chosen.length < 2}
        onClick={() => setShown('items')}
      >
        {t('try.compareAll')}
      </Button>
      <Suspense>
        {shown === 'items' && <CompareItems catalogId={catalog.id} itemIds={chosen} onClose={close} />}
        {shown === 'places' && <ComparePlaces catalog={catalog} onClose={close} />}
      </Suspense>
    </section>
  );
}
