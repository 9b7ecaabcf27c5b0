import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { EditCatalog } from './edit-catalog';
import { RemoveCatalog } from './remove-catalog';

type CatalogMenuProps = { catalog: Catalog; onRemoved?: () => void };

/** What can be done to a catalog as a whole. */
export function CatalogMenu({ catalog, onRemoved }: CatalogMenuProps) {
  const { t } = useTranslation('catalog');
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null);
  const close = () => setDoing(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('list.more', { name: catalog.name })}
          >
            <IconDots size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            onClick={() => setDoing('edit')}
          >
            {t('list.edit')}
          </Menu.Item>
          <Menu.Item
            color="bad"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => setDoing('remove')}
          >
            {t('list.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {doing === 'edit' && <EditCatalog catalog={catalog} onClose={close} />}
      {doing === 'remove' && (
        <RemoveCatalog catalog={catalog} onClose={close} {...(onRemoved && { onRemoved })} />
      )}
    </>
  );
}
