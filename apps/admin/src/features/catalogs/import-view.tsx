import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/member';
import { DropHere } from '../../ui/drop-here';
import { useFileDrop } from '../../ui/use-file-drop';
import { ImportRun } from './import-run';
import { ImportStart } from './import-start';
import { ImportsCard } from './imports-card';
import { SyncCard } from './sync-card';
import { useBeginImport } from './use-begin-import';
import type { ViewProps } from './view-props';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

/** Bringing many items: by a file step by step, or by a program. */
export function ImportView({ catalog }: ViewProps) {
  const { t } = useTranslation('catalog');
  const mayWrite = useCan('catalog:write');
  const { import: importId } = route.useSearch();
  const begin = useBeginImport(catalog.id);
  const take = ([file]: File[]) => file && begin.mutate(file);
  const dropping = useFileDrop(mayWrite && importId === undefined, take);
  if (importId !== undefined) return <ImportRun key={importId} catalog={catalog} importId={importId} />;
  return (
    <>
      {mayWrite && <ImportStart begin={begin} />}
      <ImportsCard catalogId={catalog.id} />
      <SyncCard catalog={catalog} />
      {dropping && <DropHere title={t('importing.dropHere')} lines={[t('importing.kinds')]} />}
    </>
  );
}
