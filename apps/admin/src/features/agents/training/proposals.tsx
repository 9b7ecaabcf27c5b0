import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Pill } from '../../../ui/pill';
import { EmptyState } from '../../../ui/states';
import { AcceptProposal } from './accept-proposal';
import { BeforeAfter } from './before-after';
import classes from './training.module.css';
import type { Proposal } from './types';

/** Lines that agents could be told, from what people keep correcting. */
export function Proposals() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const proposals = useQuery({
    ...trpc.training.proposals.queryOptions(),
    select: ({ items }) => items,
  });
  return (
    <Loaded query={proposals}>
      {(rows) =>
        rows.length === 0 ? (
          <Card>
            <EmptyState
              icon={IconBulb}
              title={t('training.noProposals')}
              body={t('training.noProposalsBody')}
            />
          </Card>
        ) : (
          rows.map((proposal) => (
            <ProposalCard key={`${proposal.agentId} ${proposal.instruction}`} proposal={proposal} />
          ))
        )
      }
    </Loaded>
  );
}

function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('agents');
  const { agentName, kind, times, examples } = proposal;
  return (
    <Card
      title={t('training.proposalOf', { name: agentName })}
      hint={t(`training.kinds.${kind}`)}
      aside={<Pill>{t('training.corrected', { count: times })}</Pill>}
    >
      <div className={classes.proposal}>
        <AcceptProposal proposal={proposal} />
        <details>
          <summary>{t('training.show')}</summary>
          {examples.map((example) => (
            <BeforeAfter key={example.before} {...example} />
          ))}
        </details>
      </div>
    </Card>
  );
}
