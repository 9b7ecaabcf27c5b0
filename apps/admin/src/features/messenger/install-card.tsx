import { Select } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteKey } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy';
import { Loaded } from '../../ui/loaded';
import { Notice } from '../../ui/notice';
import { Stack } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import { snippet } from './code-examples';
import classes from './messenger.module.css';

export function InstallCard() {
  const trpc = useTRPC();
  const keys = useQuery(trpc.siteKeys.list.queryOptions());
  return (
    <Loaded query={keys}>
      {({ items }) => <Install siteKeys={items.filter(({ revokedAt }) => revokedAt === null)} />}
    </Loaded>
  );
}

function Install({ siteKeys }: { siteKeys: SiteKey[] }) {
  const { t } = useTranslation('messenger');
  const [chosenId, setChosenId] = useState(siteKeys[0]?.id);
  const chosen = siteKeys.find(({ id }) => id === chosenId) ?? siteKeys[0];
  if (!chosen) {
    return (
      <Card title={t('install.title')} hint={t('install.noKey')}>
        <ButtonLink to="/settings/site-keys" search={{ create: 'open' }}>
          {t('install.createKey')}
        </ButtonLink>
      </Card>
    );
  }
  const code = snippet(window.location.origin, chosen.key);
  return (
    <Card
      title={t('install.title')}
      hint={t('install.hint')}
      aside={<CopyButton value={code} label={t('install.copy')} />}
    >
      <Stack gap={16}>
        {siteKeys.length > 1 && (
          <Select
            label={t('install.key')}
            data={siteKeys.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen.id}
            allowDeselect={false}
            onChange={(id) => setChosenId(id ?? undefined)}
          />
        )}
        <pre className={classes.code} dir="ltr">
          {code}
        </pre>
        <p className={classes.none}>{t('install.try')}</p>
        <Origins siteKey={chosen} />
      </Stack>
    </Card>
  );
}

function Origins({ siteKey }: { siteKey: SiteKey }) {
  const { t } = useTranslation('messenger');
  return (
    <div>
      <p className={classes.label}>{t('install.origins')}</p>
      {siteKey.origins.length === 0 && <Notice tone="warn">{t('install.noOrigins')}</Notice>}
      <ul className={classes.origins}>
        {siteKey.origins.map((origin) => (
          <li key={origin} dir="ltr">
            <IconCircleCheck size={14} stroke={2} aria-hidden className={classes.good} />
            {origin}
          </li>
        ))}
      </ul>
      <TextLink to="/settings/site-keys">{t('install.edit')}</TextLink>
    </div>
  );
}
