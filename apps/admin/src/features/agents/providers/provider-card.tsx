import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { Card } from '../../../ui/card';
import { Pill } from '../../../ui/pill';
import { When } from '../../../ui/when';
import type { Provider } from '../types';
import { HealthLine } from './health-line';
import { KeyDeeds } from './key-deeds';
import { ModelsTable } from './models-table';
import classes from './providers.module.css';

export function ProviderCard({ provider }: { provider: Provider }) {
  const { t } = useTranslation('agents');
  const { title, models } = provider;
  const mayWrite = useCan('agents:write');
  return (
    <Card
      title={title}
      aside={<State provider={provider} />}
      foot={mayWrite && <KeyDeeds provider={provider} />}
    >
      <div className={classes.body}>
        <KeyLine provider={provider} />
        <HealthLine provider={provider} />
        <p className={classes.soft}>
          {t(provider.transcribes ? 'providers.listens' : 'providers.listensNot')}
        </p>
        {models.length > 0 && (
          <details className={classes.models}>
            <summary>{t('providers.models', { count: models.length })}</summary>
            <ModelsTable provider={provider} />
          </details>
        )}
      </div>
    </Card>
  );
}

const looks = {
  good: { tone: 'good', icon: IconCircleCheck },
  limited: { tone: 'warn', icon: IconCircleX },
  refused: { tone: 'bad', icon: IconCircleX },
  unreachable: { tone: 'bad', icon: IconCircleX },
} as const;

function State({ provider: { ownKey, offered } }: { provider: Provider }) {
  const { t } = useTranslation('agents');
  if (ownKey) return <Pill {...looks[ownKey.state]}>{t(`providers.states.${ownKey.state}`)}</Pill>;
  return offered ? (
    <Pill tone="accent" icon={IconCircleCheck}>
      {t('providers.included')}
    </Pill>
  ) : (
    <Pill>{t('providers.none')}</Pill>
  );
}

function KeyLine({ provider: { ownKey, offered } }: { provider: Provider }) {
  const { t } = useTranslation('agents');
  if (!ownKey)
    return <p className={classes.soft}>{t(offered ? 'providers.includedHint' : 'providers.noneHint')}</p>;
  return (
    <p className={classes.soft}>
      {`${t('providers.keyOf', { hint: ownKey.hint })}, ${t('providers.by', { name: ownKey.createdBy })}`}
      {ownKey.checkedAt !== null && (
        <>
          {` · ${t('providers.checked')} `}
          <When at={ownKey.checkedAt} />
        </>
      )}
      {ownKey.baseUrl !== null && <span dir="ltr">{` · ${ownKey.baseUrl}`}</span>}
    </p>
  );
}
