import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy';
import { ScrollRegion } from '../../ui/scroll-region';
import { Stack } from '../../ui/stack';
import { TextLink } from '../../ui/text-link';
import classes from './imports.module.css';
import { syncExample } from './sync-example';

/** The way for a program, ready to be tried. */
export function SyncCard({ catalog }: { catalog: Catalog }) {
  const { t } = useTranslation('catalog');
  const mayHaveKeys = useCan('api-keys:read');
  const code = syncExample(window.location.origin, catalog);
  return (
    <Card
      title={t('sync.title')}
      hint={t('sync.hint')}
      aside={<CopyButton value={code} label={t('sync.copy')} />}
    >
      <Stack gap={12}>
        <ScrollRegion label={t('sync.example')}>
          <pre className={classes.code} dir="ltr">
            {code}
          </pre>
        </ScrollRegion>
        <p className={classes.soft}>
          {t('sync.key')} {mayHaveKeys && <TextLink to="/settings/api-keys">{t('sync.keys')}</TextLink>}
        </p>
        <p className={classes.soft}>
          {t('sync.again')}{' '}
          <a className={classes.docs} href="/docs/catalog/format/#synchronise" target="_blank" rel="noopener">
            {t('sync.docs')}
          </a>
        </p>
      </Stack>
    </Card>
  );
}
