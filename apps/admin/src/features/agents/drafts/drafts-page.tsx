import { IconCheckbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { ReadOnlyNote } from '../../../ui/read-only-note';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState, ListSkeleton } from '../../../ui/states';
import { DraftCard } from './draft-card';
import classes from './drafts.module.css';

const pageSize = 20;
export const draftsKey = [['drafts', 'list'], 'pages'];

export function DraftsPage() {
  const { t } = useTranslation('agents');
  const client = useTRPCClient();
  const drafts = usePages({
    queryKey: draftsKey,
    load: (cursor) => client.drafts.list.query({ kind: 'approval', limit: pageSize, ...cursor }),
  });
  return (
    <Page title={t('drafts.title')} lead={t('drafts.lead')}>
      <ReadOnlyNote needs="conversations:write" />
      <Loaded
        query={drafts}
        skeleton={
          <Card flush>
            <ListSkeleton lines={4} />
          </Card>
        }
      >
        {(rows) =>
          rows.length === 0 ? (
            <Card>
              <EmptyState icon={IconCheckbox} title={t('drafts.empty')} body={t('drafts.emptyBody')} />
            </Card>
          ) : (
            <div className={classes.drafts}>
              {rows.map((draft) => (
                <DraftCard key={draft.id} draft={draft} />
              ))}
              <ShowMore
                more={drafts.more}
                pending={drafts.loadingMore}
                onMore={drafts.loadMore}
                says={t('drafts.shown', { count: rows.length })}
              />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
