import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { Loaded } from '../../ui/loaded';
import { ComparisonTable } from './comparison-table';

type CompareItemsProps = { catalogId: string; itemIds: string[]; onClose: () => void };

export function CompareItems({ catalogId, itemIds, onClose }: CompareItemsProps) {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const compared = useQuery(trpc.catalogSearch.compareItems.queryOptions({ catalogId, itemIds }));
  return (
    <Modal opened onClose={onClose} title={t('try.comparison')} size="min(1100px, 96vw)">
      <Loaded query={compared}>
        {(comparison) => <ComparisonTable label={t('try.comparison')} comparison={comparison} pictures />}
      </Loaded>
    </Modal>
  );
}
