import { ActionIcon, Autocomplete, Select } from '@mantine/core';
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/text-link';
import type { AgentConfig, Provider } from '../types';
import classes from './models.module.css';

type Link = AgentConfig['chain'][number];
type ChainLineProps = {
  at: number;
  link: Link;
  providers: readonly Provider[];
  readOnly: boolean;
  fault: string | undefined;
  onChange: (link: Link) => void;
  onRemove: () => void;
  onUp?: () => void;
  onDown?: () => void;
};

export function ChainLine({ at, link, providers, readOnly, fault, onChange, ...deeds }: ChainLineProps) {
  const { t } = useTranslation('agents');
  const provider = providers.find(({ name }) => name === link.provider);
  const number = at + 1;
  const choose = (name: string | null) => {
    const next = providers.find((each) => each.name === name);
    if (next) onChange({ provider: next.name, model: next.models[0]?.name ?? '' });
  };
  return (
    <li className={classes.line}>
      <span className={classes.number}>{number}</span>
      <div className={classes.words}>
        <div className={classes.fields}>
          <Select
            aria-label={t('models.provider', { number })}
            data={providers.map(({ name, title }) => ({ value: name, label: title }))}
            value={link.provider}
            allowDeselect={false}
            readOnly={readOnly}
            onChange={choose}
          />
          <Autocomplete
            aria-label={t('models.model', { number })}
            placeholder={t('models.modelPlaceholder')}
            data={provider?.models.map(({ name }) => name) ?? []}
            value={link.model}
            maxLength={120}
            readOnly={readOnly}
            error={fault ?? (link.model.trim() === '' && t('models.modelMissing'))}
            onChange={(model) => onChange({ ...link, model })}
          />
        </div>
        {provider && <Payer provider={provider} model={link.model} />}
      </div>
      {!readOnly && <Deeds number={number} {...deeds} />}
    </li>
  );
}

/** Whose key it is asked by, and what a reply costs; or that it cannot be asked. */
function Payer({ provider, model }: { provider: Provider; model: string }) {
  const { t } = useTranslation('agents');
  const { title, ownKey, offered, models } = provider;
  if (ownKey) return <p>{t('models.ownKey', { hint: ownKey.hint })}</p>;
  const price = models.find(({ name }) => name === model)?.creditsPerReply ?? null;
  if (offered) return <p>{price === null ? t('models.offered') : t('models.price', { count: price })}</p>;
  return (
    <p className={classes.missing}>
      <IconAlertTriangle size={14} stroke={2} aria-hidden />
      <span>
        {t('models.noKey', { title })} <TextLink to="/agents/providers">{t('models.setKey')}</TextLink>
      </span>
    </p>
  );
}

type DeedsProps = { number: number } & Pick<ChainLineProps, 'onRemove' | 'onUp' | 'onDown'>;

function Deeds({ number, onRemove, onUp, onDown }: DeedsProps) {
  const { t } = useTranslation('agents');
  const deeds = [
    { label: t('models.up', { number }), Icon: IconArrowUp, run: onUp },
    { label: t('models.down', { number }), Icon: IconArrowDown, run: onDown },
    { label: t('models.remove', { number }), Icon: IconX, run: onRemove },
  ];
  return (
    <span className={classes.deeds}>
      {deeds.map(({ label, Icon, run }) => (
        <ActionIcon
          key={label}
          variant="subtle"
          color="gray"
          aria-label={label}
          disabled={!run}
          onClick={() => run?.()}
        >
          <Icon size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      ))}
    </span>
  );
}
