import { can } from '@parley/shared';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../api/trpc';
import { useVisitor } from '../member';

const freshMs = 60_000;

/** What the shell knows of the money; nothing for those who may not. */
export function useCredits() {
  const trpc = useTRPC();
  const { workspace } = useVisitor();
  const enabled = workspace !== null && can(workspace.role, 'billing:read');
  const often = { staleTime: freshMs, refetchInterval: 5 * freshMs };
  const balance = useQuery({ ...trpc.billing.balance.queryOptions(), ...often, enabled });
  const paid = enabled && balance.data?.unlimited === false;
  const plan = useQuery({ ...trpc.billing.plan.queryOptions(), ...often, enabled: paid });
  return { balance: balance.data, plan: plan.data, off: balance.data?.unlimited === true };
}
