import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Billing } from '../../api/contract';
import { Pill } from '../../ui/pill';
import classes from './billing.module.css';

const cards = { good: '4242 4242 4242 4242', bad: '4000 0000 0000 0002' };

/** Nobody should take play for payment, or the other way round. */
export function ModeNote({ mode }: { mode: Billing['mode'] }) {
  const { t } = useTranslation('billing');
  if (mode === 'live' || mode === 'off') return null;
  return (
    <p className={classes.mode} role="note">
      <Pill tone="warn" icon={IconFlask}>
        {t(mode)}
      </Pill>
      <span>{t(mode === 'sandbox' ? 'sandboxSays' : 'testSays')}</span>
      {mode === 'sandbox' && <span className={classes.soft}>{t('sandboxCards', cards)}</span>}
    </p>
  );
}
