import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

type SidePanelProps = { opened: boolean; onClose: () => void; title: string; children: ReactNode };

/** What a row holds, beside the list it came from. */
export function SidePanel({ opened, onClose, title, children }: SidePanelProps) {
  return (
    <Drawer opened={opened} onClose={onClose} title={title} position="right" size="md">
      {children}
    </Drawer>
  );
}
