import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page';
import { DeadLettersCard } from './dead-letters-card';
import { QueuesCard } from './queues-card';

export function JobsPage() {
  const { t } = useTranslation('operator');
  return (
    <Page title={t('jobs.title')} lead={t('jobs.lead')} wide>
      <QueuesCard />
      <DeadLettersCard />
    </Page>
  );
}
