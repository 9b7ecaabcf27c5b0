import { IconMoodEmpty } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '../../api/explain';
import { useTRPC } from '../../api/trpc';
import { useCan } from '../../app/member';
import { useWaiting } from '../../app/undo';
import { Loaded } from '../../ui/loaded';
import { SidePanel } from '../../ui/side-panel';
import { EmptyState } from '../../ui/states';
import { SourceFacts } from './source-facts';
import { SourceItems } from './source-items';
import { SourceSettings } from './source-settings';
import { useImporting } from './use-importing';

type SourceDrawerProps = { sourceId: string | undefined; onClose: () => void };

/** All there is to one source, beside the list. */
export function SourceDrawer({ sourceId, onClose }: SourceDrawerProps) {
  const { t } = useTranslation('knowledge');
  const trpc = useTRPC();
  const mayWrite = useCan('knowledge:write');
  const waiting = useWaiting();
  const live = useImporting().get(sourceId ?? '');
  const source = useQuery({
    ...trpc.sources.get.queryOptions({ id: sourceId ?? '' }),
    enabled: sourceId !== undefined,
  });
  const shown = { ...source, data: live ?? source.data };
  const gone = source.error !== null && explain(source.error).kind === 'not-found';
  const opened = sourceId !== undefined && !waiting.has(sourceId);
  return (
    <SidePanel opened={opened} onClose={onClose} title={shown.data?.name ?? t('sources.name')}>
      {gone ? (
        <EmptyState icon={IconMoodEmpty} title={t('panel.gone')} body={t('panel.goneBody')} />
      ) : (
        <Loaded query={shown}>
          {(data) => (
            <>
              <SourceFacts source={data} onRemoved={onClose} />
              <SourceItems key={data.id} source={data} />
              {mayWrite && <SourceSettings key={`${data.id} ${data.updatedAt}`} source={data} />}
            </>
          )}
        </Loaded>
      )}
    </SidePanel>
  );
}
