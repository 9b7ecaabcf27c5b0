import { useMutation } from '@tanstack/react-query';
import { useTRPCClient } from '../../api/trpc';
import { type PutPlace, refusedIn } from './put-place';
import { useEnsureCollection } from './use-collections';
import { useReread } from './use-reread';

type Put = { place: PutPlace; pair: { key?: string; question: string; answer: string } };

export function usePutQuestion() {
  const client = useTRPCClient();
  const ensure = useEnsureCollection();
  const reread = useReread();
  return useMutation({
    mutationFn: async ({ place, pair }: Put) => {
      const to =
        'sourceId' in place ? { sourceId: place.sourceId } : { collectionId: await ensure(place.chosen) };
      refusedIn(await client.texts.putQuestions.mutate({ ...to, questions: [pair] }));
    },
    onSuccess: () => void reread(),
  });
}
