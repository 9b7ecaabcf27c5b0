import { Button, Checkbox, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalog, CatalogImport } from '../../api/contract';
import { useTRPCClient } from '../../api/trpc';
import { DialogFoot } from '../../ui/dialog-foot';
import { Stack } from '../../ui/stack';
import { ColumnLine } from './column-line';
import classes from './imports.module.css';
import { firstDraft, type Mapping, type Proposed, settled } from './mapping';
import { useRereadCatalogs } from './use-catalogs';
import { useSteerImport } from './use-steer-import';

type ImportMappingProps = { catalog: Catalog; given: CatalogImport; onChecked: () => void };

/** Which column is what. Guessed by names and first values; new attributes are made of the rest. */
export function ImportMapping({ catalog, given, onChecked }: ImportMappingProps) {
  const { t } = useTranslation('catalog');
  const [mapping, setMapping] = useState(() =>
    given.status === 'ready' ? firstDraft(given) : given.mapping,
  );
  const [proposed, setProposed] = useState(given.proposed);
  const [replaces, setReplaces] = useState(given.replaces);
  const check = useCheck({ catalog, given, onChecked });
  const { cancel } = useSteerImport(given);
  const names = given.columns.map(({ name }) => name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate({ mapping, proposed, replaces });
      }}
    >
      <Stack gap={16}>
        <p className={classes.soft}>{t('importing.mappingHint', { count: given.counts.total })}</p>
        <Select
          className={classes.key ?? ''}
          label={t('importing.key')}
          description={t('importing.keyHint')}
          data={names}
          value={mapping.externalId ?? null}
          allowDeselect={false}
          onChange={(column) => column && setMapping({ ...mapping, externalId: column })}
        />
        <ul className={classes.columns} aria-label={t('importing.columns')}>
          {given.columns.map((column) => (
            <li key={column.name}>
              <ColumnLine
                catalog={catalog}
                proposed={proposed}
                column={column}
                mapping={mapping}
                onChange={setMapping}
                onPropose={setProposed}
              />
            </li>
          ))}
        </ul>
        {catalog.items > 0 && (
          <Checkbox
            label={t('importing.replaces')}
            description={t('importing.replacesHint', { count: catalog.items })}
            checked={replaces}
            onChange={({ currentTarget }) => setReplaces(currentTarget.checked)}
          />
        )}
        <DialogFoot
          error={check.error}
          pending={check.isPending}
          ready={Boolean(mapping.externalId && mapping.title)}
          action={t('importing.check')}
          onCancel={() => cancel.mutate()}
        >
          <Button variant="default" onClick={() => setMapping(firstDraft(given))}>
            {t('importing.guess')}
          </Button>
        </DialogFoot>
      </Stack>
    </form>
  );
}

type Decided = { mapping: Mapping; proposed: Proposed[]; replaces: boolean };

function useCheck({ catalog, given, onChecked }: ImportMappingProps) {
  const client = useTRPCClient();
  const reread = useRereadCatalogs();
  const { stands } = useSteerImport(given);
  return useMutation({
    mutationFn: async ({ mapping, proposed, replaces }: Decided) => {
      const { mapping: final, fresh } = settled(mapping, proposed);
      const { id: importId, catalogId } = given;
      if (fresh.length > 0) {
        const attributes = [...catalog.attributes, ...fresh];
        await client.catalogs.update.mutate({ catalogId, attributes });
      }
      return client.catalogImports.check.mutate({ catalogId, importId, mapping: final, replaces });
    },
    onSuccess: async (checked) => {
      onChecked();
      await stands(checked);
      await reread();
    },
  });
}
