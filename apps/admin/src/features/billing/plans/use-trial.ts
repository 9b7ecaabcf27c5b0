import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { sayDone } from '../../../ui/say-done';
import { useSayTrouble } from '../../../ui/use-say-trouble';
import { useRereadBilling } from '../use-billing';

export function useTrial() {
  const { t } = useTranslation('billing');
  const trpc = useTRPC();
  const reread = useRereadBilling();
  const onError = useSayTrouble();
  const onSuccess = async () => {
    await reread();
    sayDone(t('plans.tried'));
  };
  return useMutation(trpc.billing.startTrial.mutationOptions({ onSuccess, onError }));
}
