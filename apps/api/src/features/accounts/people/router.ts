import { z } from 'zod';
import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { judgePassword } from './check-password';
import { getMe } from './get-me';
import { register } from './register';
import {
  JudgePassword,
  Me,
  OneSession,
  PasswordJudgement,
  Register,
  SessionList,
  SwitchWorkspace,
  UpdateMe,
} from './schemas';
import { endOtherSessions, endSession, listSessions } from './sessions';
import { switchWorkspace } from './switch-workspace';
import { updateMe } from './update-me';

export const meRouter = router({
  get: procedure
    .meta(rest('GET /auth/profile', 'Read who is signed in', 'Accounts'))
    .input(Nothing.optional())
    .output(Me)
    .query(({ ctx }) => getMe(ctx)),
  update: procedure
    .meta(rest('PATCH /auth/profile', 'Change your name and occupation', 'Accounts'))
    .input(UpdateMe)
    .output(Done)
    .mutation(({ ctx, input }) => updateMe(ctx, input)),
  switchWorkspace: procedure
    .input(SwitchWorkspace)
    .output(Done)
    .mutation(({ ctx, input }) => switchWorkspace(ctx, input)),
  sessions: procedure
    .input(Nothing.optional())
    .output(SessionList)
    .query(({ ctx }) => listSessions(ctx)),
  endSession: procedure
    .input(OneSession)
    .output(Done)
    .mutation(({ ctx, input }) => endSession(ctx, input)),
  endOtherSessions: procedure
    .input(Nothing.optional())
    .output(Done)
    .mutation(({ ctx }) => endOtherSessions(ctx)),
});

export const registerRouter = router({
  start: procedure
    .meta(rest('POST /auth/register', 'Sign up and open a workspace', 'Accounts'))
    .input(Register)
    .output(z.object({ email: z.string() }))
    .mutation(({ ctx, input }) => register(ctx, input)),
  judgePassword: procedure
    .input(JudgePassword)
    .output(PasswordJudgement)
    .mutation(({ ctx, input }) => judgePassword(ctx, input)),
});
