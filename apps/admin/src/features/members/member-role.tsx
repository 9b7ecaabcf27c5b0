import { canManage, roles } from '@parley/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../api/contract';
import { useTRPC } from '../../api/trpc';
import { useMember } from '../../app/member';
import { RoleSelect } from '../../ui/role-select';
import { sayDone } from '../../ui/say-done';
import { useSayTrouble } from '../../ui/use-say-trouble';
import classes from './members.module.css';

export function MemberRole({ member }: { member: Member }) {
  const { t } = useTranslation(['members', 'common']);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { workspace } = useMember();
  const sayTrouble = useSayTrouble();
  const change = useMutation(
    trpc.members.changeRole.mutationOptions({
      onSuccess: async (_done, { role }) => {
        sayDone(t('roleChanged', { name: member.name, role: t(`common:roles.${role}`) }));
        await queryClient.invalidateQueries(trpc.members.pathFilter());
        if (member.isYou) await queryClient.invalidateQueries(trpc.me.pathFilter());
      },
      onError: sayTrouble,
    }),
  );
  const shown = change.isPending ? change.variables.role : member.role;
  return (
    <div className={classes.role}>
      <RoleSelect
        value={shown}
        choices={roles.filter((role) => canManage(workspace.role, role))}
        name={t('roleOf', { name: member.name })}
        disabled={change.isPending}
        onChange={(role) => change.mutate({ memberId: member.id, role })}
      />
    </div>
  );
}
