import { IconMoodEmpty } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { useWaiting } from '../../app/undo';
import { Loaded } from '../../ui/loaded';
import { SidePanel } from '../../ui/side-panel';
import { EmptyState } from '../../ui/states';
import { ItemForm } from './item-form';

type ItemDrawerProps = { catalog: Catalog; itemId: string | undefined; onClose: () => void };

/** All there is to one item, or the room for a new one. */
export function ItemDrawer({ catalog, itemId, onClose }: ItemDrawerProps) {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const waiting = useWaiting();
  const isNew = itemId === 'new';
  const item = useQuery({
    ...trpc.catalogItems.get.queryOptions({ catalogId: catalog.id, itemId: itemId ?? '' }),
    enabled: itemId !== undefined && !isNew,
  });
  const gone = item.error !== null && explain(item.error).kind === 'not-found';
  const opened = itemId !== undefined && !waiting.has(itemId);
  const title = isNew ? t('items.addTitle') : (item.data?.title ?? t('items.name'));
  return (
    <SidePanel opened={opened} onClose={onClose} title={title}>
      {isNew && <ItemForm catalog={catalog} item={null} onClose={onClose} />}
      {!isNew && gone && (
        <EmptyState icon={IconMoodEmpty} title={t('items.gone')} body={t('items.goneBody')} />
      )}
      {!isNew && !gone && (
        <Loaded query={item}>
          {(data) => (
            <ItemForm key={`${data.id} ${data.version}`} catalog={catalog} item={data} onClose={onClose} />
          )}
        </Loaded>
      )}
    </SidePanel>
  );
}
