import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { ListSkeleton } from '../../ui/states';
import { MessengerEditor } from './messenger-editor';

export function MessengerPage() {
  const { t } = useTranslation('messenger');
  const trpc = useTRPC();
  const messenger = useQuery(trpc.messenger.get.queryOptions());
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <ReadOnlyNote needs="messenger:write" />
      <Loaded
        query={messenger}
        skeleton={
          <Card flush>
            <ListSkeleton lines={6} />
          </Card>
        }
      >
        {(data) => <MessengerEditor messenger={data} />}
      </Loaded>
    </Page>
  );
}
