import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../ui/side-panel';
import { ListSkeleton } from '../../ui/states';

const AgentsDid = lazy(() => import('../agents').then((door) => ({ default: door.AgentsDid })));

/** Opens what agents did in a conversation, and what they left. */
export function AgentsWork({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation('contacts');
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('panel.agentsDid')}
      </Button>
      <SidePanel opened={open} onClose={() => setOpen(false)} title={t('panel.agentsDid')}>
        {open && (
          <Suspense fallback={<ListSkeleton lines={4} />}>
            <AgentsDid conversationId={conversationId} />
          </Suspense>
        )}
      </SidePanel>
    </div>
  );
}
