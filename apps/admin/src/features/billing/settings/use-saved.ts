import { explain } from '../../../api/explain';
import { sayDone } from '../../../ui/say-done';
import { useRereadBilling } from '../use-billing';

type Form = { resetDirty: () => void; setErrors: (faults: Record<string, string>) => void };

/** What follows on a form that is sent: said and read anew, or its faults told where they are. */
export function useSaved(form: Form, says: string) {
  const reread = useRereadBilling();
  return {
    onSuccess: async () => {
      form.resetDirty();
      sayDone(says);
      await reread();
    },
    onError: (error: unknown) => form.setErrors(explain(error).fields),
  };
}
