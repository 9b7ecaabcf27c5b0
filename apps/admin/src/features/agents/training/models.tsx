import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { EmptyState } from '../../../ui/states';
import { ModelsTable } from './models-table';
import { ReportView } from './report-view';
import type { ModelHead } from './types';
import { useModels } from './use-training';

const route = getRouteApi('/member/agents/agents/training');

/** What was learnt, version by version, and how good the chosen one is. */
export function Models() {
  const { t } = useTranslation('agents');
  const { model } = route.useSearch();
  const navigate = route.useNavigate();
  const models = useModels();
  const open = (number: number) =>
    void navigate({ search: { tab: 'models', model: String(number) }, replace: true, resetScroll: false });
  return (
    <Loaded query={models}>
      {(rows) => {
        const shown = shownOf(rows, model);
        if (rows.length === 0)
          return (
            <Card>
              <EmptyState
                icon={IconChartBar}
                title={t('training.noModels')}
                body={t('training.noModelsBody')}
              />
            </Card>
          );
        return (
          <>
            <Card title={t('training.versions')} flush>
              <ModelsTable models={rows} shown={shown?.number} onOpen={open} />
            </Card>
            {shown && <Result key={shown.number} number={shown.number} />}
          </>
        );
      }}
    </Loaded>
  );
}

/** The one that was asked for; else the latest that was learnt. */
function shownOf(models: ModelHead[], wanted: string | undefined): ModelHead | undefined {
  const learnt = models.filter(({ state }) => state === 'ready' || state === 'active');
  return learnt.find(({ number }) => String(number) === wanted) ?? learnt[0];
}

function Result({ number }: { number: number }) {
  const trpc = useTRPC();
  const model = useQuery(trpc.training.model.queryOptions({ number }));
  return (
    <Loaded query={model}>
      {({ accuracy, report }) => report && <ReportView number={number} accuracy={accuracy} report={report} />}
    </Loaded>
  );
}
