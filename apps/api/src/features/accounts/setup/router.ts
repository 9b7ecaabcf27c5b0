import { z } from 'zod';
import { procedure, router } from '../../../platform/trpc';
import { checkSetup } from './check-setup';
import { completeSetup } from './complete-setup';
import { CompleteSetup, SetupState, SetupToken } from './schemas';

export const setupRouter = router({
  check: procedure
    .input(SetupToken)
    .output(SetupState)
    .query(({ ctx, input }) => checkSetup(ctx, input)),
  complete: procedure
    .input(CompleteSetup)
    .output(z.object({ email: z.string() }))
    .mutation(({ ctx, input }) => completeSetup(ctx, input)),
});
