import { UnstyledButton } from '@mantine/core';
import type { Message } from '@parley/shared/message';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../ui/side-panel';
import { ListSkeleton } from '../../ui/states';
import classes from './thread-items.module.css';

const WhyPanel = lazy(() => import('../agents').then((door) => ({ default: door.WhyPanel })));

/** An answer of an agent of ours is named after the turn it came from. */
export const hasTurn = ({ author, clientId }: Message) =>
  author.kind === 'agent' && clientId?.startsWith('trn_') === true;

/** Opens what an agent saw, decided and quoted. */
export function WhyReply({ message: { conversationId, seq } }: { message: Message }) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState(false);
  return (
    <>
      <UnstyledButton className={classes.why} onClick={() => setOpen(true)}>
        {t('thread.why')}
      </UnstyledButton>
      <SidePanel opened={open} onClose={() => setOpen(false)} title={t('thread.whyTitle')}>
        {open && (
          <Suspense fallback={<ListSkeleton lines={4} />}>
            <WhyPanel conversationId={conversationId} seq={seq} />
          </Suspense>
        )}
      </SidePanel>
    </>
  );
}
