import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { sayDone } from '../../../ui/say-done';

const lookMs = 1000;

/** What was learnt; looked at again and again while something is being learnt. */
export function useModels() {
  const trpc = useTRPC();
  return useQuery({
    ...trpc.training.models.queryOptions(),
    select: ({ items }) => items,
    refetchInterval: ({ state }) =>
      state.data?.items.some((model) => model.state === 'training') ? lookMs : false,
  });
}

export function useLabels() {
  const trpc = useTRPC();
  return useQuery({ ...trpc.training.labels.queryOptions(), select: ({ items }) => items });
}

/** Everything of training is looked at again. */
export function useRereadTraining() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.training.pathFilter());
}

export function useTrainingDeeds() {
  const { t } = useTranslation('agents');
  const trpc = useTRPC();
  const onSettled = useRereadTraining();
  return {
    train: useMutation(trpc.training.train.mutationOptions({ onSettled })),
    activate: useMutation(
      trpc.training.activate.mutationOptions({
        onSuccess: ({ number }) => sayDone(t('training.used', { number })),
        onSettled,
      }),
    ),
    deactivate: useMutation(
      trpc.training.deactivate.mutationOptions({
        onSuccess: () => sayDone(t('training.backDone')),
        onSettled,
      }),
    ),
  };
}
