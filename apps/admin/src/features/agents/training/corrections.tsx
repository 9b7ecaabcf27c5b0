import { Button } from '@mantine/core';
import { IconPencilCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC, useTRPCClient } from '../../../api/trpc';
import { usePages } from '../../../api/use-pages';
import { useCan } from '../../../app/member';
import { ButtonLink } from '../../../ui/button-link';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Pill } from '../../../ui/pill';
import { ShowMore } from '../../../ui/show-more';
import { EmptyState } from '../../../ui/states';
import { TroubleNotice } from '../../../ui/trouble';
import { When } from '../../../ui/when';
import { BeforeAfter } from './before-after';
import { IntentField } from './intent-field';
import classes from './training.module.css';
import type { Correction } from './types';
import { useRereadTraining } from './use-training';

const pageSize = 20;

/** What people made of drafts; what was asked can be taught from here. */
export function Corrections() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const corrections = usePages({
    queryKey: [...trpc.training.corrections.queryKey(), 'pages'],
    load: (cursor) => client.training.corrections.query({ limit: pageSize, ...cursor }),
  });
  return (
    <Loaded query={corrections}>
      {(rows) =>
        rows.length === 0 ? (
          <Card>
            <EmptyState
              icon={IconPencilCheck}
              title={t('training.noCorrections')}
              body={t('training.noCorrectionsBody')}
            />
          </Card>
        ) : (
          <>
            {rows.map((correction) => (
              <CorrectionCard key={correction.id} correction={correction} />
            ))}
            <ShowMore
              more={corrections.more}
              pending={corrections.loadingMore}
              onMore={corrections.loadMore}
              says={t('training.shown', { count: rows.length })}
            />
          </>
        )
      }
    </Loaded>
  );
}

function CorrectionCard({ correction }: { correction: Correction }) {
  const { t } = useTranslation('agents');
  const mayTeach = useCan('conversations:write');
  const { asked, before, after, wasSaid, reason, agentName, decidedBy, decidedAt, conversationId } =
    correction;
  const who = [t('drafts.by', { name: agentName }), decidedBy].filter(Boolean).join(' · ');
  return (
    <Card>
      <article className={classes.correction}>
        <header>
          <Pill tone={after === null ? 'bad' : 'warn'}>{t(`training.${kindOf(correction)}`)}</Pill>
          <span className={classes.soft}>{who}</span>
          <When at={decidedAt} />
          <ButtonLink variant="subtle" size="compact-sm" to="/inbox" search={{ open: conversationId }}>
            {t('drafts.open')}
          </ButtonLink>
        </header>
        <BeforeAfter asked={asked} before={before} after={after} wasSaid={wasSaid} />
        {reason !== null && (
          <p dir="auto">
            <b>{t('training.reason')}</b> {reason}
          </p>
        )}
        {mayTeach && asked !== '' && <Teach correction={correction} />}
      </article>
    </Card>
  );
}

const kindOf = ({ after, wasSaid }: Correction) => {
  if (wasSaid) return 'better';
  return after === null ? 'refused' : 'changed';
};

function Teach({ correction: { conversationId, seq, asked } }: { correction: Correction }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const onSettled = useRereadTraining();
  const [label, setLabel] = useState('');
  const teach = useMutation(trpc.training.labelMessage.mutationOptions({ onSettled }));
  if (teach.isSuccess)
    return (
      <p role="status" className={classes.soft}>
        {t('training.taught', { label: label.trim() })}
      </p>
    );
  return (
    <form
      className={classes.teach}
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== '') teach.mutate({ conversationId, seq, label: label.trim() });
      }}
    >
      <span className={classes.soft}>{t('training.wanted')}</span>
      <IntentField
        bare
        label={t('training.wantedOf', { text: asked.slice(0, 80) })}
        value={label}
        onChange={setLabel}
      />
      <Button type="submit" variant="default" loading={teach.isPending} disabled={label.trim() === ''}>
        {t('training.teach')}
      </Button>
      <TroubleNotice error={teach.error} />
    </form>
  );
}
