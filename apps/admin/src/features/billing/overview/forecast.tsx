import { useTranslation } from 'react-i18next';
import type { Balance } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';

/** How long it lasts; honest where there is nothing to reckon with. */
export function Forecast({ balance }: { balance: Balance }) {
  const { t } = useTranslation('billing');
  const { number, day } = useFormat();
  const { monthly, lasting, spentPerDay, lastsUntil, spentToday, atZero } = balance;
  const perDay = number(spentPerDay);
  if (monthly + lasting <= 0) {
    return `${t('forecast.empty')} ${t(atZero === 'people' ? 'forecast.people' : 'forecast.house')}`;
  }
  if (spentPerDay <= 0) return t(spentToday > 0 ? 'forecast.begun' : 'forecast.none');
  if (lastsUntil === null) return t('forecast.year', { perDay });
  return t('forecast.lasts', { day: day(lastsUntil), perDay });
}
