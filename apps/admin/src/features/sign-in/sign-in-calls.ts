import { authClient, settle } from '../../api/auth';

export type Credentials = { email: string; password: string };

/** True when the password was right and a code is still to come. */
export async function signInWithPassword(credentials: Credentials): Promise<{ codeNeeded: boolean }> {
  const auth = await authClient();
  const answer = await settle<object>(auth.signIn.email(credentials));
  return { codeNeeded: 'twoFactorRedirect' in answer && answer.twoFactorRedirect === true };
}

export async function signInWithPasskey(options: { autoFill: boolean }): Promise<void> {
  const auth = await authClient();
  await settle(auth.signIn.passkey(options));
}

export async function offersPasskeysWhileTyping(): Promise<boolean> {
  const known = globalThis.PublicKeyCredential;
  return (await known?.isConditionalMediationAvailable?.()) ?? false;
}

export async function verifyCode(input: { code: string; trustDevice: boolean }): Promise<void> {
  const auth = await authClient();
  await settle(auth.twoFactor.verifyTotp(input));
}

export async function verifyBackupCode(input: { code: string; trustDevice: boolean }): Promise<void> {
  const auth = await authClient();
  await settle(auth.twoFactor.verifyBackupCode(input));
}

export async function sendVerification(email: string): Promise<void> {
  const auth = await authClient();
  await settle(auth.sendVerificationEmail({ email, callbackURL: '/admin/verified' }));
}
