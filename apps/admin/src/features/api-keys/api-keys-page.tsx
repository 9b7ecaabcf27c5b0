import { Button } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { EmptyState } from '../../ui/states';
import { ApiKeysTable } from './api-keys-table';
import { CreateKeyDialog } from './create-key-dialog';

const route = getRouteApi('/member/settings/settings/api-keys');

export function ApiKeysPage() {
  const { t } = useTranslation('keys');
  const trpc = useTRPC();
  const mayWrite = useCan('api-keys:write');
  const { create } = route.useSearch();
  const navigate = route.useNavigate();
  const apiKeys = useQuery(trpc.apiKeys.list.queryOptions());
  const button = mayWrite && (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={() => void navigate({ search: { create: 'open' } })}
    >
      {t('api.create')}
    </Button>
  );
  const none = apiKeys.data?.items.length === 0;
  return (
    <Page title={t('api.title')} lead={t('api.lead')} actions={none ? undefined : button}>
      <ReadOnlyNote needs="api-keys:write" />
      <Card flush>
        <Loaded query={apiKeys}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon={IconKey} title={t('api.empty')} body={t('api.emptyBody')} action={button} />
            ) : (
              <ApiKeysTable apiKeys={items} />
            )
          }
        </Loaded>
      </Card>
      <CreateKeyDialog
        opened={create !== undefined && mayWrite}
        onClose={() => void navigate({ search: {}, replace: true })}
      />
    </Page>
  );
}
