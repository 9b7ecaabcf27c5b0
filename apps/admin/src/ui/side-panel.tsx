import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type SidePanelProps = { opened: boolean; onClose: () => void; title: string; children: ReactNode };

/** What a row holds, beside the list it came from. */
export function SidePanel({ opened, onClose, title, children }: SidePanelProps) {
  const { t } = useTranslation();
  return (
    <Drawer opened={opened} onClose={onClose} title={title} position="right" size="md">
      {children}
    </Drawer>
  );
}
