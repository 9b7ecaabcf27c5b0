import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Catalog } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { TextLink } from '../../ui/text-link';
import classes from './imports.module.css';

const limit = 20;
/** They are fetched after the import, one by one. */
const againMs = 5000;

/** Items whose picture could not be fetched, with the reason. */
export function ImportPictures({ catalog }: { catalog: Catalog }) {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const { data } = useQuery({
    ...trpc.catalogItems.list.queryOptions({ catalogId: catalog.id, pictures: 'missing', limit }),
    refetchInterval: againMs,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-label={t('importing.pictures')}>
      <h3 className={classes.title}>{t('importing.pictures')}</h3>
      <p className={classes.soft}>{t('importing.picturesHint')}</p>
      <ul className={classes.changes}>
        {data.items.map((item) => (
          <li key={item.id}>
            <span className={classes.words}>
              <TextLink
                to="/knowledge/catalogs/$catalogId"
                params={{ catalogId: catalog.id }}
                search={{ item: item.id }}
              >
                {item.title}
              </TextLink>
              <span className={classes.soft}>{item.pictureFault?.text}</span>
            </span>
          </li>
        ))}
      </ul>
      {data.nextCursor !== null && (
        <p className={classes.soft}>{t('importing.picturesMore', { count: data.items.length })}</p>
      )}
    </section>
  );
}
