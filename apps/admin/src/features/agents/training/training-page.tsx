import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { Page } from '../../../ui/page';
import { PartTabs } from '../../../ui/part-tabs';
import { ReadOnlyNote } from '../../../ui/read-only-note';
import { TroubleNotice } from '../../../ui/trouble';
import { Corrections } from './corrections';
import { Examples } from './examples';
import { Models } from './models';
import { Proposals } from './proposals';
import { Standing } from './standing';
import classes from './training.module.css';
import { type Section, sections } from './types';
import { useLabels, useModels, useTrainingDeeds } from './use-training';

const route = getRouteApi('/member/agents/agents/training');
const enough = { labels: 2, examples: 10 } as const;

/** What visitors want, taught by this workspace’s own examples. */
export function TrainingPage() {
  const { t } = useTranslation('agents');
  const { tab } = route.useSearch();
  const current = sections.find((section) => section === tab) ?? 'examples';
  const mayWrite = useCan('agents:write');
  const models = useModels();
  const labels = useLabels();
  const { train } = useTrainingDeeds();
  const examples = labels.data?.reduce((sum, label) => sum + label.examples, 0) ?? 0;
  const ready = (labels.data?.length ?? 0) >= enough.labels && examples >= enough.examples;
  const [latest] = models.data ?? [];
  const learning = models.data?.some(({ state }) => state === 'training') ?? false;
  return (
    <Page
      title={t('training.title')}
      lead={t('training.lead')}
      actions={
        mayWrite && (
          <Button
            leftSection={<IconSchool size={16} stroke={1.75} aria-hidden />}
            variant={latest?.state === 'ready' ? 'default' : 'filled'}
            disabled={!ready || learning}
            loading={train.isPending}
            onClick={() => train.mutate()}
          >
            {t(models.data?.length ? 'training.retrain' : 'training.train')}
          </Button>
        )
      }
    >
      <ReadOnlyNote needs="agents:write" />
      <TroubleNotice error={train.error} />
      {models.data && <Standing models={models.data} />}
      {labels.data && examples > 0 && !ready && (
        <p className={classes.soft}>
          {t('training.tooFew', {
            labels: t('training.labels', { count: labels.data.length }),
            examples: t('training.count', { count: examples }),
          })}
        </p>
      )}
      <Tabs current={current} />
      <Part section={current} />
    </Page>
  );
}

function Tabs({ current }: { current: Section }) {
  const { t } = useTranslation('agents');
  const navigate = route.useNavigate();
  const open = (tab: Section) => void navigate({ search: { tab }, replace: true, resetScroll: false });
  const named = sections.map((name) => ({ name, text: t(`training.tabs.${name}`) }));
  return <PartTabs label={t('training.sections')} current={current} tabs={named} onOpen={open} />;
}

function Part({ section }: { section: Section }) {
  switch (section) {
    case 'examples':
      return <Examples />;
    case 'models':
      return <Models />;
    case 'corrections':
      return <Corrections />;
    case 'proposals':
      return <Proposals />;
  }
}
