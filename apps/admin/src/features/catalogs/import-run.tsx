import { IconArrowLeft, IconMoodEmpty } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { ImportChecked } from './import-checked';
import { ImportMapping } from './import-mapping';
import { ImportOver } from './import-over';
import { everyMs, isAtWork, isOver } from './import-status';
import { ImportSteps } from './import-steps';
import { ImportWorking } from './import-working';
import classes from './imports.module.css';
import { useRereadCatalogs } from './use-catalogs';

type ImportRunProps = { catalog: Catalog; importId: string };

/** One import from its file to its end, wherever it stands. */
export function ImportRun({ catalog, importId }: ImportRunProps) {
  const { t } = useTranslation('catalog');
  const trpc = useTRPC();
  const given = useQuery({
    ...trpc.catalogImports.get.queryOptions({ catalogId: catalog.id, importId }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? everyMs : false),
    staleTime: 0,
  });
  useRereadAtEnd(given.data);
  const gone = given.error !== null && explain(given.error).kind === 'not-found';
  return (
    <>
      <TextLink
        to="/knowledge/catalogs/$catalogId"
        params={{ catalogId: catalog.id }}
        search={{ view: 'import' }}
        className={classes.back}
      >
        <IconArrowLeft size={16} stroke={1.75} aria-hidden className={classes.arrow} />
        {t('importing.all')}
      </TextLink>
      {gone ? (
        <Card>
          <EmptyState icon={IconMoodEmpty} title={t('importing.gone')} body={t('importing.goneBody')} />
        </Card>
      ) : (
        <Loaded query={given}>{(data) => <Step catalog={catalog} given={data} />}</Loaded>
      )}
    </>
  );
}

export type StepProps = { catalog: Catalog; given: CatalogImport };

function Step({ catalog, given }: StepProps) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const [again, setAgain] = useState(false);
  const { status, name } = given;
  const mapping = status === 'ready' || (status === 'checked' && again);
  return (
    <Card title={name} aside={<ImportSteps given={given} mapping={mapping} />}>
      {isAtWork(given) && <ImportWorking given={given} />}
      {mapping &&
        (mayWrite ? (
          <ImportMapping catalog={catalog} given={given} onChecked={() => setAgain(false)} />
        ) : (
          <p>{t('importing.waits')}</p>
        ))}
      {status === 'checked' && !again && (
        <ImportChecked catalog={catalog} given={given} onBack={() => setAgain(true)} />
      )}
      {isOver(given) && <ImportOver catalog={catalog} given={given} />}
    </Card>
  );
}

/** Once it ends, lists and counts are others. */
function useRereadAtEnd(given: CatalogImport | undefined): void {
  const reread = useRereadCatalogs();
  const ended = useEffectEvent(() => void reread());
  const running = given?.status === 'running';
  useEffect(() => {
    if (!running) return;
    return () => ended();
  }, [running]);
}
