import { Button } from '@mantine/core';
import { IconPlus, IconWorldWww } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteKey } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { ReadOnlyNote } from '../../ui/read-only-note';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { TextButton } from '../../ui/text-link';
import { SiteKeyCard } from './site-key-card';
import { SiteKeyDialog } from './site-key-dialog';

const route = getRouteApi('/member/settings/settings/site-keys');

export function SiteKeysPage() {
  const { t } = useTranslation('keys');
  const trpc = useTRPC();
  const mayWrite = useCan('site-keys:write');
  const { create } = route.useSearch();
  const navigate = route.useNavigate();
  const siteKeys = useQuery(trpc.siteKeys.list.queryOptions());
  const [edited, setEdited] = useState<SiteKey | null>(null);
  const none = siteKeys.data?.items.length === 0;
  const button = mayWrite && (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={() => void navigate({ search: { create: 'open' } })}
    >
      {t('site.create')}
    </Button>
  );
  return (
    <Page title={t('site.title')} lead={t('site.lead')} actions={none ? undefined : button}>
      <ReadOnlyNote needs="site-keys:write" />
      <Loaded
        query={siteKeys}
        skeleton={
          <Card flush>
            <ListSkeleton />
          </Card>
        }
      >
        {({ items }) =>
          items.length === 0 ? (
            <Card>
              <EmptyState
                icon={IconWorldWww}
                title={t('site.empty')}
                body={t('site.emptyBody')}
                action={button}
              />
            </Card>
          ) : (
            <Cards siteKeys={items} onEdit={setEdited} />
          )
        }
      </Loaded>
      <SiteKeyDialog
        opened={create !== undefined && mayWrite}
        siteKey={null}
        onClose={() => void navigate({ search: {}, replace: true })}
      />
      <SiteKeyDialog opened={edited !== null} siteKey={edited} onClose={() => setEdited(null)} />
    </Page>
  );
}

type CardsProps = { siteKeys: SiteKey[]; onEdit: (siteKey: SiteKey) => void };

function Cards({ siteKeys, onEdit }: CardsProps) {
  const { t } = useTranslation('keys');
  const [all, setAll] = useState(false);
  const live = siteKeys.filter(({ revokedAt }) => revokedAt === null);
  const revoked = siteKeys.filter(({ revokedAt }) => revokedAt !== null);
  return (
    <>
      {[...live, ...(all ? revoked : [])].map((siteKey) => (
        <SiteKeyCard key={siteKey.id} siteKey={siteKey} onEdit={() => onEdit(siteKey)} />
      ))}
      {revoked.length > 0 && (
        <div>
          <TextButton onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? t('site.hideRevoked') : t('site.showRevoked', { count: revoked.length })}
          </TextButton>
        </div>
      )}
    </>
  );
}
