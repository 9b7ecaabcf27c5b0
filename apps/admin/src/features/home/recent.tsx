import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../api/trpc';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { EmptyState, ListSkeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { When } from '../../ui/when';
import { useDeed } from '../audit/use-deed';
import classes from './home.module.css';

export function Recent() {
  const { t } = useTranslation('home');
  const trpc = useTRPC();
  const deed = useDeed();
  const lately = useQuery(trpc.audit.list.queryOptions({ limit: 6 }));
  return (
    <Card title={t('recent.title')} flush aside={<TextLink to="/settings/audit">{t('recent.all')}</TextLink>}>
      <Loaded query={lately} skeleton={<ListSkeleton lines={3} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon={IconHistory} title={t('recent.empty')} />
          ) : (
            <ul className={classes.entries}>
              {items.map((entry) => (
                <li key={entry.id} className={classes.entry}>
                  <span>
                    <span className={classes.deed}>{deed(entry.action)}</span>{' '}
                    <span className={classes.soft}>
                      {[...new Set([entry.target?.label, entry.actor.name])].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <span className={classes.soft}>
                    <When at={entry.at} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
