import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { ReadOnlyNote } from '../../../ui/read-only-note';
import { ListSkeleton } from '../../../ui/states';
import { RulesForm } from './rules-form';

export function RulesPage() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const settings = useQuery(trpc.agents.settings.queryOptions());
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')}>
      <ReadOnlyNote needs="agents:write" />
      <Loaded
        query={settings}
        skeleton={
          <Card flush>
            <ListSkeleton lines={6} />
          </Card>
        }
      >
        {(data) => <RulesForm settings={data} />}
      </Loaded>
    </Page>
  );
}
