import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button-link';
import { Mark } from '../ui/mark';
import classes from './lone-page.module.css';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className={classes.lone}>
      <Mark size={40} />
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.body')}</p>
      <ButtonLink to="/">{t('notFound.action')}</ButtonLink>
    </div>
  );
}
