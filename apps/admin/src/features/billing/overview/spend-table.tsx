import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { DataTable } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import { TextLink } from '../../../ui/text-link';
import classes from '../billing.module.css';
import { useAgentName } from '../use-agent-name';
import type { SpendLine } from './spend-days';
import { useUnitName } from './use-unit-name';

export function SpendTable({ lines }: { lines: SpendLine[] }) {
  const { t } = useTranslation('billing');
  const columns = useColumns();
  return <DataTable label={t('spend.by')} rows={lines} columns={columns} rowId={({ id }) => id} />;
}

function useColumns(): ColumnDef<SpendLine, unknown>[] {
  const { t } = useTranslation('billing');
  const { number } = useFormat();
  const unitName = useUnitName();
  const agentName = useAgentName();
  return useMemo(
    () => [
      {
        id: 'model',
        header: t('spend.model'),
        accessorFn: ({ model }) => model ?? '',
        meta: { lead: true },
        cell: ({ row: { original: line } }) => <Model line={line} />,
      },
      {
        id: 'agent',
        header: t('spend.agent'),
        accessorFn: ({ agentId }) => (agentId ? agentName(agentId) : ''),
        cell: ({ row: { original: line } }) =>
          line.agentId ? agentName(line.agentId) : <span className={classes.soft}>{t('spend.noAgent')}</span>,
      },
      {
        id: 'unit',
        header: t('spend.unit'),
        accessorFn: ({ unit }) => unitName(unit),
        cell: ({ row: { original: line } }) => unitName(line.unit),
      },
      {
        id: 'calls',
        header: t('spend.calls'),
        accessorFn: ({ calls }) => calls,
        meta: { number: true },
        cell: ({ row: { original: line } }) => number(line.calls),
      },
      {
        id: 'tokens',
        header: t('spend.tokens'),
        accessorFn: ({ tokensIn, tokensOut }) => tokensIn + tokensOut,
        meta: { number: true },
        cell: ({ row: { original: line } }) => number(line.tokensIn + line.tokensOut),
      },
      {
        id: 'credits',
        header: t('spend.credits'),
        accessorFn: ({ credits }) => credits,
        meta: { number: true },
        cell: ({ row: { original: line } }) => number(line.credits),
      },
    ],
    [t, number, unitName, agentName],
  );
}

function Model({ line: { model, provider, payer } }: { line: SpendLine }) {
  const { t } = useTranslation('billing');
  if (payer === 'house') return <span className={classes.name}>{t('spend.house')}</span>;
  const name = model ?? provider ?? '–';
  return (
    <span>
      {model === null || payer !== 'credits' ? (
        <span className={classes.name}>{name}</span>
      ) : (
        <TextLink
          to="/billing"
          search={{ view: 'ledger', model }}
          aria-label={t('spend.openModel', { model })}
        >
          {name}
        </TextLink>
      )}{' '}
      {payer === 'own-key' && <Pill>{t('spend.ownKey')}</Pill>}
    </span>
  );
}
