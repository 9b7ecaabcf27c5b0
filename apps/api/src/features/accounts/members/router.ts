import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { changeRole } from './change-role';
import { leaveWorkspace } from './leave-workspace';
import { listMembers } from './list-members';
import { removeMember } from './remove-member';
import { ChangeRole, MemberList, RemoveMember } from './schemas';

export const membersRouter = router({
  list: procedure
    .meta(rest('GET /members', 'List the people of the workspace', 'Members'))
    .input(Nothing.optional())
    .output(MemberList)
    .query(({ ctx }) => listMembers(ctx)),
  changeRole: procedure
    .meta(rest('PATCH /members/{memberId}', "Change a member's role", 'Members'))
    .input(ChangeRole)
    .output(Done)
    .mutation(({ ctx, input }) => changeRole(ctx, input)),
  remove: procedure
    .meta(rest('DELETE /members/{memberId}', 'Remove a member', 'Members'))
    .input(RemoveMember)
    .output(Done)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
  leave: procedure
    .input(Nothing.optional())
    .output(Done)
    .mutation(({ ctx }) => leaveWorkspace(ctx)),
});
