import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '../../../api/contract';
import { useCan } from '../../../app/member';
import { useFormat } from '../../../i18n/use-format';
import { ButtonLink } from '../../../ui/button-link';
import { type Fact, Facts, Mono } from '../../../ui/facts';
import { SidePanel } from '../../../ui/side-panel';
import { Stack } from '../../../ui/stack';
import classes from '../billing.module.css';
import { useUnitName } from '../overview/use-unit-name';
import { useAgentName } from '../use-agent-name';
import { Signed } from './signed';

type EntryDrawerProps = { entry: LedgerEntry | undefined; onClose: () => void };

export function EntryDrawer({ entry, onClose }: EntryDrawerProps) {
  const { t } = useTranslation('billing');
  const [last, setLast] = useState(entry);
  if (entry && entry !== last) setLast(entry);
  const shown = entry ?? last;
  return (
    <SidePanel
      opened={entry !== undefined}
      onClose={onClose}
      title={t('ledger.drawer', { number: shown?.number ?? '' })}
    >
      {shown && <Entry entry={shown} />}
    </SidePanel>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation('billing');
  const maySee = useCan('conversations:read');
  const { conversationId, kind } = entry;
  return (
    <Stack gap={24}>
      <Facts facts={useMoved(entry)} />
      {kind === 'settle' && <p className={classes.small}>{t('ledger.sameHold')}</p>}
      <Facts facts={useWork(entry)} />
      {conversationId !== null && maySee && (
        <ButtonLink to="/inbox" search={{ open: conversationId }} variant="default">
          {t('ledger.toConversation')}
        </ButtonLink>
      )}
    </Stack>
  );
}

function useMoved(entry: LedgerEntry): Fact[] {
  const { t } = useTranslation('billing');
  const { number, exact } = useFormat();
  const { monthly, lasting, monthlyAfter, lastingAfter, owedAfter } = entry;
  const both = monthly !== 0 && lasting !== 0;
  const after = { monthly: number(monthlyAfter), lasting: number(lastingAfter) };
  return [
    { name: t('ledger.detail.kind'), value: t(`ledger.kinds.${entry.kind}`) },
    { name: t('ledger.reason'), value: entry.reason },
    { name: t('ledger.detail.amount'), value: <Signed amount={entry.amount} /> },
    ...(both
      ? [
          { name: t('ledger.detail.monthly'), value: <Signed amount={monthly} /> },
          { name: t('ledger.detail.lasting'), value: <Signed amount={lasting} /> },
        ]
      : []),
    ...(entry.charged === null ? [] : [{ name: t('ledger.detail.charged'), value: number(entry.charged) }]),
    {
      name: t('ledger.detail.after'),
      value: t('ledger.detail.afterSplit', { total: number(monthlyAfter + lastingAfter), ...after }),
    },
    ...(owedAfter > 0 ? [{ name: t('ledger.detail.owed'), value: number(owedAfter) }] : []),
    { name: t('ledger.when'), value: exact(entry.at) },
    { name: t('ledger.detail.actor'), value: entry.actor ?? t('ledger.detail.platform') },
  ];
}

function useWork(entry: LedgerEntry): Fact[] {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const unitName = useUnitName();
  const agentName = useAgentName();
  const known: [name: string, value: Fact['value'] | null][] = [
    [t('ledger.detail.provider'), entry.provider],
    [t('ledger.detail.model'), entry.model],
    [t('ledger.detail.unit'), entry.unit && unitName(entry.unit)],
    [t('ledger.detail.quantity'), entry.quantity === null ? null : number(entry.quantity)],
    [t('ledger.detail.agent'), entry.agentId && agentName(entry.agentId)],
    [t('ledger.detail.message'), entry.messageId && <Mono>{entry.messageId}</Mono>],
    [t('ledger.detail.hold'), entry.holdId && <Mono>{entry.holdId}</Mono>],
    [t('ledger.detail.price'), entry.priceId && <Mono>{entry.priceId}</Mono>],
  ];
  return known.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}
