import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { ScrollRegion } from '../../../ui/scroll-region';
import type { Provider } from '../types';
import classes from './providers.module.css';

export function ModelsTable({ provider: { title, models } }: { provider: Provider }) {
  const { t } = useTranslation('agents');
  const { number } = useFormat();
  return (
    <ScrollRegion label={`${title}: ${t('providers.models', { count: models.length })}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('providers.modelName')}</th>
            <th scope="col">{t('providers.context')}</th>
            <th scope="col">{t('providers.sees')}</th>
            <th scope="col">{t('providers.price')}</th>
          </tr>
        </thead>
        <tbody>
          {models.map(({ name, contextTokens, creditsPerReply, capabilities }) => (
            <tr key={name}>
              <th scope="row">
                <bdi dir="ltr">{name}</bdi>
              </th>
              <td>{t('providers.tokens', { tokens: number(contextTokens) })}</td>
              <td>{t(capabilities.vision ? 'providers.yes' : 'providers.no')}</td>
              <td>{creditsPerReply === null ? '–' : number(creditsPerReply)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
