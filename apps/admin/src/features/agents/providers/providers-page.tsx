import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { ReadOnlyNote } from '../../../ui/read-only-note';
import { ListSkeleton } from '../../../ui/states';
import { ProviderCard } from './provider-card';

const refreshMs = 30_000;

export function ProvidersPage() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const providers = useQuery(
    trpc.modelProviders.list.queryOptions(undefined, { refetchInterval: refreshMs }),
  );
  return (
    <Page title={t('providers.title')} lead={t('providers.lead')}>
      <ReadOnlyNote needs="agents:write" />
      <Loaded
        query={providers}
        skeleton={
          <Card flush>
            <ListSkeleton lines={6} />
          </Card>
        }
      >
        {({ items }) => items.map((provider) => <ProviderCard key={provider.name} provider={provider} />)}
      </Loaded>
    </Page>
  );
}
