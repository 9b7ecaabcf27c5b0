import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { sayDone } from '../../ui/say-done';
import { useWriteAttributes } from './use-write-attributes';
import type { ViewProps } from './view-props';

type RemoveAttributeProps = ViewProps & { at: number; onClose: () => void };

export function RemoveAttribute({ catalog, at, onClose }: RemoveAttributeProps) {
  const { t } = useTranslation('catalog');
  const write = useWriteAttributes(catalog.id, { quiet: true });
  const name = catalog.attributes[at]?.label ?? '';
  const remove = () =>
    write.mutate(
      { attributes: catalog.attributes.filter((_, index) => index !== at) },
      {
        onSuccess: () => {
          sayDone(t('attributes.removed', { name }));
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('attributes.removeTitle', { name })}
      action={t('attributes.removeAction')}
      onConfirm={remove}
      pending={write.isPending}
      error={write.error}
      danger
    >
      <p>{t('attributes.removeBody', { count: catalog.items })}</p>
    </ConfirmDialog>
  );
}
