import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPCClient } from '../../../api/trpc';
import { sayDone } from '../../../ui/say-done';
import type { Labelled } from './read-lines';
import { useRereadTraining } from './use-training';

/** As many as the server takes at once. */
const atOnce = 1000;

export function useAddExamples(onDone: () => void, imported = false) {
  const { t } = useTranslation('agents');
  const client = useTRPCClient();
  const reread = useRereadTraining();
  const [sent, setSent] = useState(0);
  const { mutate, error, isPending } = useMutation({
    mutationFn: async (examples: readonly Labelled[]) => {
      const total = { added: 0, changed: 0 };
      for (let from = 0; from < examples.length; from += atOnce) {
        const piece = examples.slice(from, from + atOnce);
        const { added, changed } = await client.training.addExamples.mutate({ examples: piece, imported });
        total.added += added;
        total.changed += changed;
        setSent(from + piece.length);
      }
      return total;
    },
    onSuccess: ({ added, changed }) => {
      sayDone(
        added > 0 || changed === 0
          ? t('training.addedDone', { count: added })
          : t('training.relabelled', { count: changed }),
      );
      onDone();
    },
    onSettled: reread,
  });
  return { add: mutate, error, isPending, sent };
}
