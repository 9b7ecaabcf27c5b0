import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../../ui/side-panel';
import { TurnPanel } from './why-panel';

/** Opens how a turn went, whether anything was said in it or not. */
export function WhyButton({ conversationId, turnId }: { conversationId: string; turnId: string }) {
  const { t } = useTranslation('agents');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {t('why.title')}
      </Button>
      <SidePanel opened={open} onClose={() => setOpen(false)} title={t('why.turn')}>
        {open && <TurnPanel conversationId={conversationId} turnId={turnId} />}
      </SidePanel>
    </>
  );
}
