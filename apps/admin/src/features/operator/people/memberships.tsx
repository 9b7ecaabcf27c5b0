import { useTranslation } from 'react-i18next';
import type { OperatorPerson } from '../../../api/contract';
import { TextLink } from '../../../ui/text-link';
import classes from './people.module.css';

const shownAtOnce = 3;

export function Memberships({ workspaces }: Pick<OperatorPerson, 'workspaces'>) {
  const { t } = useTranslation(['operator', 'common']);
  if (workspaces.length === 0) return <span className={classes.none}>{t('people.none')}</span>;
  const rest = workspaces.length - shownAtOnce;
  return (
    <ul className={classes.list}>
      {workspaces.slice(0, shownAtOnce).map(({ id, name, role }) => (
        <li key={id}>
          <TextLink to="/operator/tenants" search={{ q: name, tenant: id }}>
            {name}
          </TextLink>{' '}
          <span className={classes.none}>{t(`common:roles.${role}`)}</span>
        </li>
      ))}
      {rest > 0 && <li className={classes.none}>{t('people.more', { count: rest })}</li>}
    </ul>
  );
}
