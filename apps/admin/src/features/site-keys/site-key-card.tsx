import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SiteKey } from '../../api/contract';
import { useCan } from '../../app/member';
import { useFormat } from '../../i18n/use-format';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Pill } from '../../ui/pill';
import { Secret } from '../../ui/secret';
import { Row } from '../../ui/stack';
import { RevokeSiteKey } from './revoke-site-key';
import classes from './site-keys.module.css';

export function SiteKeyCard({ siteKey, onEdit }: { siteKey: SiteKey; onEdit: () => void }) {
  const { t } = useTranslation('keys');
  const format = useFormat();
  const mayWrite = useCan('site-keys:write');
  const { name, key, createdAt, revokedAt } = siteKey;
  return (
    <Card>
      <div className={classes.card}>
        <div className={classes.head}>
          <div>
            <h2 className={classes.name}>
              {name}
              {revokedAt !== null && <Pill tone="bad">{t('site.revoked')}</Pill>}
            </h2>
            <p className={classes.meta}>
              {revokedAt === null
                ? t('site.created', { when: format.day(createdAt) })
                : t('site.revokedAt', { when: format.day(revokedAt) })}
            </p>
          </div>
          {mayWrite && revokedAt === null && (
            <Row gap={4}>
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('site.editOf', { name })}
                onClick={onEdit}
              >
                {t('site.edit')}
              </Button>
              <RevokeSiteKey siteKey={siteKey} />
            </Row>
          )}
        </div>
        {revokedAt === null && <Secret value={key} copyLabel={t('site.copyKey', { name })} />}
        {revokedAt === null && <Origins origins={siteKey.origins} />}
      </div>
    </Card>
  );
}

function Origins({ origins }: { origins: string[] }) {
  const { t } = useTranslation('keys');
  if (origins.length === 0) return <Notice tone="warn">{t('site.noOrigins')}</Notice>;
  return (
    <div>
      <p className={classes.label}>{t('site.origins', { count: origins.length })}</p>
      <ul className={classes.origins}>
        {origins.map((origin) => (
          <li key={origin} className={classes.origin} dir="ltr">
            <IconCircleCheck size={14} stroke={2} aria-hidden />
            {origin}
          </li>
        ))}
      </ul>
    </div>
  );
}
