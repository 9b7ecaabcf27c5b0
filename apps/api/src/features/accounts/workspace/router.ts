import { Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { getWorkspace } from './get-workspace';
import { BusinessProfile, WorkspaceView } from './schemas';
import { updateWorkspace } from './update-workspace';

export const workspaceRouter = router({
  get: procedure
    .meta(rest('GET /workspace', 'Read the business profile', 'Workspace'))
    .input(Nothing.optional())
    .output(WorkspaceView)
    .query(({ ctx }) => getWorkspace(ctx)),
  update: procedure
    .meta(rest('PATCH /workspace', 'Replace the business profile', 'Workspace'))
    .input(BusinessProfile)
    .output(WorkspaceView)
    .mutation(({ ctx, input }) => updateWorkspace(ctx, input)),
});
