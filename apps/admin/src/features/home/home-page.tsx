import { useTranslation } from 'react-i18next';
import { useCan, useMember } from '../../app/member';
import { Page } from '../../ui/page';
import { greetingAt } from './checklist';
import { Glance } from './glance';
import { Recent } from './recent';
import { StartCard } from './start-card';
import { useHomeData } from './use-home-data';

export function HomePage() {
  const { t } = useTranslation('home');
  const { person, workspace } = useMember();
  const data = useHomeData();
  const mayReadAudit = useCan('audit:read');
  const greeting = greetingAt(new Date().getHours());
  const [firstName = person.name] = person.name.split(' ');
  return (
    <Page title={t(greeting, { name: firstName })} lead={t('lead', { workspace: workspace.name })}>
      <StartCard data={data} />
      <Glance data={data} />
      {mayReadAudit && <Recent />}
    </Page>
  );
}
