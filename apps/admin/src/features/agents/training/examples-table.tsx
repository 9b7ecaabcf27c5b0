import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { DataTable, RowOpener } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import { removeColumn } from '../../../ui/remove-column';
import { When } from '../../../ui/when';
import { useIntentName } from '../intents';
import classes from './training.module.css';
import type { Example } from './types';
import { useRereadTraining } from './use-training';

type ExamplesTableProps = { examples: Example[]; onEdit: (example: Example) => void };

export function ExamplesTable({ examples, onEdit }: ExamplesTableProps) {
  const { t } = useTranslation('agents');
  const columns = useColumns(onEdit);
  const mayWrite = useCan('agents:write');
  return (
    <DataTable
      label={t('training.tabs.examples')}
      rows={examples}
      columns={columns}
      rowId={({ id }) => id}
      opens={mayWrite}
      long
    />
  );
}

const origins = ['typed', 'imported', 'message'] as const;

function useColumns(onEdit: (example: Example) => void): ColumnDef<Example, unknown>[] {
  const { t } = useTranslation('agents');
  const nameOf = useIntentName();
  const client = useTRPCClient();
  const reread = useRereadTraining();
  const mayWrite = useCan('agents:write');
  return useMemo(() => {
    const said = ({ text }: Example) => (
      <span className={classes.said} dir="auto">
        {text}
      </span>
    );
    const columns: ColumnDef<Example, unknown>[] = [
      {
        id: 'text',
        header: t('training.text'),
        enableSorting: false,
        meta: { lead: true },
        cell: ({ row: { original: example } }) =>
          mayWrite ? (
            <RowOpener label={t('training.edit', { text: example.text })} onOpen={() => onEdit(example)}>
              {said(example)}
            </RowOpener>
          ) : (
            said(example)
          ),
      },
      {
        id: 'intent',
        header: t('training.intent'),
        enableSorting: false,
        meta: { snug: true },
        cell: ({ row }) => <Pill>{nameOf(row.original.label)}</Pill>,
      },
      {
        id: 'origin',
        header: t('training.origin'),
        enableSorting: false,
        meta: { snug: true },
        cell: ({ row: { original } }) =>
          t(`training.origins.${origins.find((each) => each === original.origin) ?? 'typed'}`),
      },
      {
        id: 'added',
        header: t('training.added'),
        enableSorting: false,
        meta: { snug: true },
        cell: ({ row }) => <When at={row.original.createdAt} />,
      },
    ];
    if (!mayWrite) return columns;
    const remove = removeColumn<Example>(({ id, text }) => ({
      id,
      label: t('training.remove', { text }),
      says: t('training.removed', { text: text.slice(0, 60) }),
      commit: () => client.training.removeExamples.mutate({ exampleIds: [id] }).finally(reread),
    }));
    return [...columns, remove];
  }, [t, nameOf, client, reread, mayWrite, onEdit]);
}
