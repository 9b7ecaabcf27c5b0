import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { ListSkeleton } from '../../ui/states';
import { BusinessEditor } from './business-editor';

export function BusinessPage() {
  const { t } = useTranslation('workspace');
  const trpc = useTRPC();
  const profile = useQuery(trpc.workspace.get.queryOptions());
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ReadOnlyNote needs="workspace:write" />
      <Loaded
        query={profile}
        skeleton={
          <Card flush>
            <ListSkeleton lines={6} />
          </Card>
        }
      >
        {(data) => <BusinessEditor profile={data} />}
      </Loaded>
    </Page>
  );
}
