import type { Ctx } from '../../../platform/ctx';
import { DomainError } from '../../../platform/errors';
import { judgePassword as judge } from '../../../platform/password-strength';
import type { JudgePassword } from './schemas';

export class WeakPassword extends DomainError {
  readonly code = 'invalid';
  readonly fields: Record<string, string>;
  constructor(problem: string) {
    super(problem);
    this.fields = { password: problem };
  }
}

export async function checkPassword(password: string, about: string[]): Promise<void> {
  const { problem } = await judge(password, about);
  if (problem) throw new WeakPassword(problem);
}

/** What the strength meter of a form asks while someone types. */
export async function judgePassword(ctx: Ctx, { password, about }: JudgePassword) {
  await ctx.platform.limits.consume('password-judge-ip', ctx.http?.ip ?? 'none');
  return judge(password, about);
}
