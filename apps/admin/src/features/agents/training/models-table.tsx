import { Button } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconCircleCheck, IconLoader } from '@tabler/icons-react';
import type { ColumnDef } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { DataTable, RowOpener } from '../../../ui/data-table';
import { Pill } from '../../../ui/pill';
import { When } from '../../../ui/when';
import { percentOf } from '../trial/percent';
import type { ModelHead } from './types';
import { useTrainingDeeds } from './use-training';

type ModelsTableProps = { models: ModelHead[]; shown: number | undefined; onOpen: (number: number) => void };

export function ModelsTable({ models, shown, onOpen }: ModelsTableProps) {
  const { t } = useTranslation('agents');
  const columns = useColumns(onOpen);
  return (
    <DataTable
      label={t('training.versions')}
      rows={models}
      columns={columns}
      rowId={({ number }) => String(number)}
      activeId={shown === undefined ? undefined : String(shown)}
      opens
    />
  );
}

function useColumns(onOpen: (number: number) => void): ColumnDef<ModelHead, unknown>[] {
  const { t } = useTranslation('agents');
  const mayWrite = useCan('agents:write');
  return useMemo(
    () => [
      {
        id: 'number',
        header: t('training.version'),
        meta: { lead: true },
        accessorFn: ({ number }) => number,
        cell: ({ row: { original: model } }) => (
          <RowOpener label={t('training.open', { number: model.number })} onOpen={() => onOpen(model.number)}>
            {t('training.number', { number: model.number })}
          </RowOpener>
        ),
      },
      {
        id: 'state',
        header: t('training.state'),
        enableSorting: false,
        meta: { snug: true },
        cell: ({ row }) => <State state={row.original.state} />,
      },
      {
        id: 'accuracy',
        header: t('training.accuracy'),
        meta: { number: true },
        accessorFn: ({ accuracy }) => accuracy ?? -1,
        cell: ({ row }) => percentOf(row.original.accuracy),
      },
      {
        id: 'examples',
        header: t('training.examples'),
        meta: { number: true },
        accessorFn: ({ examples }) => examples,
      },
      {
        id: 'made',
        header: t('training.made'),
        meta: { snug: true },
        accessorFn: ({ createdAt }) => createdAt,
        cell: ({ row }) => <When at={row.original.createdAt} />,
      },
      ...(mayWrite ? [useColumn] : []),
    ],
    [t, onOpen, mayWrite],
  );
}

const useColumn: ColumnDef<ModelHead, unknown> = {
  id: 'actions',
  header: '',
  enableSorting: false,
  meta: { snug: true, actions: true },
  cell: ({ row }) => <Use model={row.original} />,
};

function Use({ model: { number, state } }: { model: ModelHead }) {
  const { t } = useTranslation('agents');
  const { activate, deactivate } = useTrainingDeeds();
  if (state === 'active')
    return (
      <Button
        size="compact-sm"
        variant="default"
        loading={deactivate.isPending}
        onClick={() => deactivate.mutate()}
      >
        {t('training.back')}
      </Button>
    );
  if (state !== 'ready') return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t('training.useOf', { number })}
      loading={activate.isPending}
      onClick={() => activate.mutate({ number })}
    >
      {t('training.use')}
    </Button>
  );
}

const looks = {
  training: { tone: 'accent', icon: IconLoader },
  ready: { tone: 'neutral', icon: IconCheck },
  active: { tone: 'good', icon: IconCircleCheck },
  failed: { tone: 'bad', icon: IconAlertCircle },
} as const;

function State({ state }: Pick<ModelHead, 'state'>) {
  const { t } = useTranslation('agents');
  return <Pill {...looks[state]}>{t(`training.states.${state}`)}</Pill>;
}
