import { Button } from '@mantine/core';
import { IconHome, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { LoadTrouble } from '../../../ui/load-trouble';
import { Pill } from '../../../ui/pill';
import type { AgentConfig, Provider } from '../types';
import { ChainLine } from './chain-line';
import classes from './models.module.css';
import type { PartProps } from './part-props';

type Link = AgentConfig['chain'][number];
const most = 5;

export function ModelsPart({ draft: { config }, readOnly, faults, tell }: PartProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const providers = useQuery(trpc.modelProviders.list.queryOptions());
  const all = providers.data?.items ?? [];
  const { chain } = config;
  const put = (next: Link[]) => tell({ chain: next });
  const move = (at: number, by: number) => {
    const link = chain[at];
    if (link) put(chain.toSpliced(at, 1).toSpliced(at + by, 0, link));
  };
  return (
    <Card title={t('models.title')} hint={t('models.hint')}>
      <LoadTrouble query={providers} />
      <ol className={classes.chain}>
        {chain.map((link, at) => (
          <ChainLine
            key={`${link.provider} ${String(at)}`}
            at={at}
            link={link}
            providers={all}
            readOnly={readOnly}
            fault={faults[`chain.${at}.model`]}
            onChange={(next) => put(chain.with(at, next))}
            onRemove={() => put(chain.toSpliced(at, 1))}
            {...(at > 0 && { onUp: () => move(at, -1) })}
            {...(at < chain.length - 1 && { onDown: () => move(at, 1) })}
          />
        ))}
        <House alone={chain.length === 0} />
      </ol>
      {!readOnly && chain.length < most && all.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
          onClick={() => put([...chain, nextLink(all, chain)])}
        >
          {t('models.add')}
        </Button>
      )}
    </Card>
  );
}

/** One that can be used right away, and is not there yet. */
function nextLink(providers: readonly Provider[], chain: readonly Link[]): Link {
  const free = providers.filter(({ name }) => !chain.some(({ provider }) => provider === name));
  const usable = free.find(({ ownKey, offered }) => ownKey !== null || offered);
  const next = usable ?? free[0] ?? providers[0];
  return { provider: next?.name ?? 'openai', model: next?.models[0]?.name ?? '' };
}

function House({ alone }: { alone: boolean }) {
  const { t } = useTranslation('agents');
  return (
    <li className={`${classes.line} ${classes.house}`}>
      <span className={classes.number} aria-hidden="true">
        <IconHome size={16} stroke={1.75} />
      </span>
      <div className={classes.words}>
        <p className={classes.name}>
          <b>{t('models.house')}</b>
          <Pill tone="good">{t('models.houseMark')}</Pill>
        </p>
        <p>{t(alone ? 'models.houseAlone' : 'models.houseLast')}</p>
      </div>
    </li>
  );
}
