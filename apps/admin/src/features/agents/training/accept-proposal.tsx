import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { useCan } from '../../../app/member';
import { sayDone } from '../../../ui/say-done';
import { Row } from '../../../ui/stack';
import { TroubleNotice } from '../../../ui/trouble';
import type { Agent, DiffLine } from '../types';
import { DiffLines } from '../versions/diff-lines';
import classes from './training.module.css';
import type { Proposal } from './types';

/** What would change, to the line, and the click that makes it a version. */
export function AcceptProposal({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const mayWrite = useCan('agents:write');
  const { agentId, agentName, instruction } = proposal;
  const { data: agent, error } = useQuery(trpc.agents.get.queryOptions({ agentId }));
  const [line, setLine] = useState(instruction);
  const [editing, setEditing] = useState(false);
  if (!agent) return <TroubleNotice error={error} />;
  const told = agent.config.instructions;
  if (told.includes(instruction))
    return <p className={classes.soft}>{t('training.told', { name: agentName })}</p>;
  return (
    <>
      <p className={classes.soft}>{t('training.wouldChange')}</p>
      <DiffLines lines={withLine(told, line.trim())} />
      {agent.trialId !== null && <p className={classes.soft}>{t('training.onTrial', { name: agentName })}</p>}
      {editing && (
        <Textarea
          label={t('training.line')}
          dir="auto"
          autosize
          autoFocus
          maxLength={500}
          value={line}
          onChange={(event) => setLine(event.currentTarget.value)}
        />
      )}
      {mayWrite && (
        <Deeds agent={agent} line={line.trim()} onEdit={editing ? null : () => setEditing(true)} />
      )}
    </>
  );
}

type DeedsProps = { agent: Agent; line: string; onEdit: (() => void) | null };

function Deeds({ agent, line, onEdit }: DeedsProps) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const answers = agent.trialId === null;
  const save = useMutation(
    trpc.agentVersions.save.mutationOptions({
      onSuccess: ({ name, latestVersion: number }) =>
        sayDone(t(answers ? 'training.accepted' : 'training.acceptedLater', { name, number })),
      onSettled: () => queryClient.invalidateQueries(trpc.agents.pathFilter()),
    }),
  );
  const { id: agentId, config, latestVersion } = agent;
  const instructions = [config.instructions.trimEnd(), line].filter(Boolean).join('\n');
  const accept = () =>
    save.mutate({
      agentId,
      config: { ...config, instructions },
      basedOn: latestVersion,
      note: t('training.note'),
      answers,
    });
  return (
    <>
      <TroubleNotice error={save.error} />
      <Row at="end">
        {onEdit && (
          <Button variant="default" onClick={onEdit}>
            {t('training.changeLine')}
          </Button>
        )}
        <Button loading={save.isPending} disabled={line === ''} onClick={accept}>
          {t('training.accept')}
        </Button>
      </Row>
    </>
  );
}

function withLine(told: string, line: string): DiffLine[] {
  const kept = told === '' ? [] : told.trimEnd().split('\n');
  return [...kept.map((text): DiffLine => ({ kind: 'same', text })), { kind: 'added', text: line }];
}
