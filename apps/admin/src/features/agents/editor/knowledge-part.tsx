import { MultiSelect, Radio, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { LoadTrouble } from '../../../ui/load-trouble';
import { Stack } from '../../../ui/stack';
import type { PartProps } from './part-props';

const tools = ['search-knowledge', 'search-catalog', 'collect-details', 'hand-over'] as const;

export function KnowledgePart(part: PartProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const collections = useQuery(trpc.collections.list.queryOptions());
  const catalogs = useQuery(trpc.catalogs.list.queryOptions());
  const { draft, readOnly, tell } = part;
  const { collectionIds, catalogIds } = draft.config;
  return (
    <>
      <Card title={t('knowledge.title')} hint={t('knowledge.hint')}>
        <Stack gap={24}>
          <LoadTrouble query={collections} />
          <LoadTrouble query={catalogs} />
          <Among
            kind="collections"
            all={collections.data?.items ?? []}
            value={collectionIds}
            readOnly={readOnly}
            onChange={(ids) => tell({ collectionIds: ids })}
          />
          <Among
            kind="catalogs"
            all={catalogs.data?.items ?? []}
            value={catalogIds}
            readOnly={readOnly}
            onChange={(ids) => tell({ catalogIds: ids })}
          />
        </Stack>
      </Card>
      <Tools {...part} />
    </>
  );
}

type AmongProps = {
  kind: 'collections' | 'catalogs';
  all: readonly { id: string; name: string }[];
  value: string[] | null;
  readOnly: boolean;
  onChange: (ids: string[] | null) => void;
};

/** All of them, those of the future too; or some, by name. */
function Among({ kind, all, value, readOnly, onChange }: AmongProps) {
  const { t } = useTranslation('agents');
  return (
    <Radio.Group
      label={t(`knowledge.${kind}`)}
      value={value === null ? 'all' : 'some'}
      onChange={(choice) => onChange(choice === 'all' ? null : [])}
    >
      <Stack gap={8}>
        <Radio value="all" mt={8} disabled={readOnly} label={t(`knowledge.${kind}All`)} />
        <Radio value="some" disabled={readOnly} label={t(`knowledge.${kind}Some`)} />
        {value !== null && (
          <MultiSelect
            aria-label={t(`knowledge.${kind}Some`)}
            placeholder={value.length === 0 ? t(`knowledge.${kind}None`) : ''}
            data={all.map(({ id, name }) => ({ value: id, label: name }))}
            value={value}
            readOnly={readOnly}
            searchable
            onChange={onChange}
          />
        )}
      </Stack>
    </Radio.Group>
  );
}

function Tools({ draft: { config }, readOnly, tell }: PartProps) {
  const { t } = useTranslation('agents');
  return (
    <Card title={t('tools.title')} hint={t('tools.hint')}>
      <Stack gap={16}>
        {tools.map((tool) => (
          <Switch
            key={tool}
            label={t(`tools.${tool}`)}
            description={t(`tools.${tool}Hint`)}
            checked={config.tools.includes(tool)}
            disabled={readOnly}
            onChange={(event) =>
              tell({
                tools: event.currentTarget.checked
                  ? [...config.tools, tool]
                  : config.tools.filter((each) => each !== tool),
              })
            }
          />
        ))}
      </Stack>
    </Card>
  );
}
