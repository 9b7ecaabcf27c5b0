import { Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../../api/explain';
import { useTRPC } from '../../../api/trpc';
import { DialogFoot } from '../../../ui/dialog-foot';
import { Loaded } from '../../../ui/loaded';
import { Stack } from '../../../ui/stack';
import type { Persona } from '../types';
import { ChoosePersona } from './choose-persona';
import { useRereadAgents } from './use-agent-deeds';

export function NewAgent({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const personas = useQuery(trpc.agents.personas.queryOptions());
  return (
    <Modal opened onClose={onClose} title={t('create.title')} size="xl">
      <Loaded query={personas}>{({ items }) => <NewAgentForm personas={items} onClose={onClose} />}</Loaded>
    </Modal>
  );
}

type FormProps = { personas: Persona[]; onClose: () => void };

function NewAgentForm({ personas, onClose }: FormProps) {
  const { t } = useTranslation('agents');
  const [chosen, setChosen] = useState<Persona['name'] | null>(personas[0]?.name ?? null);
  const [typed, setTyped] = useState<string | null>(null);
  const create = useCreate();
  const persona = personas.find(({ name }) => name === chosen);
  const name = typed ?? persona?.agentName ?? '';
  const faults = create.error ? explain(create.error).fields : {};
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ persona: chosen, name: name.trim() });
      }}
    >
      <Stack gap={16}>
        <ChoosePersona personas={personas} value={chosen} onChange={setChosen} />
        <TextInput
          label={t('create.name')}
          description={t('create.nameHint')}
          dir="auto"
          maxLength={60}
          value={name}
          error={faults.name}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <DialogFoot
          error={create.error}
          pending={create.isPending}
          ready={name.trim() !== ''}
          action={t('create.submit')}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function useCreate() {
  const trpc = useTRPC();
  const reread = useRereadAgents();
  const navigate = useNavigate();
  return useMutation(
    trpc.agents.create.mutationOptions({
      onSuccess: async ({ id }) => {
        await navigate({ to: '/agents/$agentId', params: { agentId: id } });
        await reread();
      },
    }),
  );
}
