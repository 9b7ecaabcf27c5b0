import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CatalogItem } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { useDefer } from '../../app/undo';
import classes from './items.module.css';

const atOnce = 500;

type ItemsChosenProps = { catalogId: string; chosen: CatalogItem[]; onDone: () => void };

/** What can be done to all ticked items together. */
export function ItemsChosen({ catalogId, chosen, onDone }: ItemsChosenProps) {
  const { t } = useTranslation('catalog');
  const client = useTRPCClient();
  const defer = useDefer();
  if (chosen.length === 0) return null;
  const count = chosen.length;
  const ids = chosen.map(({ id }) => id);
  const commit = async () => {
    for (let from = 0; from < ids.length; from += atOnce)
      await client.catalogItems.removeMany.mutate({ catalogId, itemIds: ids.slice(from, from + atOnce) });
  };
  const remove = () => {
    defer({ id: `many ${ids[0]}`, hides: ids, commit, says: t('items.removedMany', { count }) });
    onDone();
  };
  return (
    <section className={classes.chosen} aria-label={t('items.chosen', { count })}>
      <span role="status">{t('items.chosen', { count })}</span>
      <Button variant="default" onClick={onDone}>
        {t('items.unchoose')}
      </Button>
      <Button color="bad" leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />} onClick={remove}>
        {t('items.removeMany', { count })}
      </Button>
    </section>
  );
}
