import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CatalogItem } from '../../api/contract';
import { useCan } from '../../app/member';
import { Notice } from '../../ui/notice';
import { Row } from '../../ui/stack';
import { useRetryPicture } from './use-retry-picture';

type PictureFaultProps = { item: CatalogItem; fault: NonNullable<CatalogItem['pictureFault']> };

export function PictureFault({ item, fault }: PictureFaultProps) {
  const { t } = useTranslation('catalog');
  return (
    <Notice tone="warn">
      <Row at="spread">
        <span>{t('items.picture.missing', { reason: fault.text })}</span>
        <RetryPicture item={item} />
      </Row>
    </Notice>
  );
}

function RetryPicture({ item }: { item: CatalogItem }) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const retry = useRetryPicture(item);
  if (!mayWrite) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={retry.isPending}
      aria-label={t('items.picture.retryOf', { name: item.title })}
      onClick={() => retry.mutate()}
    >
      {t('items.picture.retry')}
    </Button>
  );
}
