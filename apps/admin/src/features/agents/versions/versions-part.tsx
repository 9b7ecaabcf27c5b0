import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { ShowMore } from '../../../ui/show-more';
import type { Agent } from '../types';
import { RollBack } from './roll-back';
import { VersionDiff } from './version-diff';
import classes from './versions.module.css';
import { VersionsList } from './versions-list';

const pageSize = 20;

type VersionsPartProps = { agent: Agent; readOnly: boolean; onTalk: (number: number) => void };

export function VersionsPart({ agent, readOnly, onTalk }: VersionsPartProps) {
  const { t } = useTranslation('agents');
  const client = useTRPCClient();
  const { from, to } = useSearch({ from: '/member/agents/agents/$agentId' });
  const navigate = useNavigate({ from: '/agents/$agentId' });
  const [backTo, setBackTo] = useState<number | null>(null);
  const versions = usePages({
    // Below what is reread with the agent's own queries.
    queryKey: [['agentVersions', 'list'], 'pages', agent.id],
    load: (cursor) => client.agentVersions.list.query({ agentId: agent.id, limit: pageSize, ...cursor }),
  });
  const compare = (pair: { from?: string; to?: string }) =>
    void navigate({
      search: { tab: 'versions', ...pair },
      replace: true,
      resetScroll: false,
      ignoreBlocker: true,
    });
  return (
    <div className={classes.part}>
      <Card title={t('versions.title')} hint={t('versions.hint')} flush>
        <Loaded query={versions}>
          {(rows) => (
            <>
              <VersionsList
                agent={agent}
                versions={rows}
                readOnly={readOnly}
                onCompare={(number) =>
                  compare({
                    from: String(number === agent.version ? number - 1 : number),
                    to: String(agent.version),
                  })
                }
                onRollBack={setBackTo}
                onTalk={onTalk}
              />
              <ShowMore
                more={versions.more}
                pending={versions.loadingMore}
                onMore={versions.loadMore}
                says={t('versions.shown', { count: rows.length })}
              />
            </>
          )}
        </Loaded>
      </Card>
      {from !== undefined && to !== undefined && (
        <VersionDiff
          agent={agent}
          versions={versions.data ?? []}
          pair={{ from: Number(from), to: Number(to) }}
          onPair={(pair) => compare({ from: String(pair.from), to: String(pair.to) })}
          onClose={() => compare({})}
        />
      )}
      {backTo !== null && <RollBack agent={agent} number={backTo} onClose={() => setBackTo(null)} />}
    </div>
  );
}
