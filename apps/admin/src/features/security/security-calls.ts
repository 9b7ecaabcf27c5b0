import { authClient, settle } from '../../api/auth';

export type Passkey = { id: string; name: string | null; createdAt: string | null; synced: boolean };

const iso = (value: string | Date) => new Date(value).toISOString();

export type PasswordChange = { currentPassword: string; newPassword: string; revokeOtherSessions: boolean };

export async function changePassword(change: PasswordChange): Promise<void> {
  const auth = await authClient();
  await settle(auth.changePassword(change));
}

export type Enrolment = { totpURI: string; backupCodes: string[] };

export async function beginTwoFactor(password: string): Promise<Enrolment> {
  const auth = await authClient();
  const answer = await settle(auth.twoFactor.enable({ password }));
  if (answer.method !== 'totp') throw new Error('The server offered another second step than an app.');
  return answer;
}

export async function confirmTwoFactor(code: string): Promise<void> {
  const auth = await authClient();
  await settle(auth.twoFactor.verifyTotp({ code }));
}

export async function endTwoFactor(password: string): Promise<void> {
  const auth = await authClient();
  await settle(auth.twoFactor.disable({ password }));
}

export async function newBackupCodes(password: string): Promise<string[]> {
  const auth = await authClient();
  const answer = await settle(auth.twoFactor.generateBackupCodes({ password }));
  return answer.backupCodes;
}

type StoredPasskey = { id: string; name?: string; createdAt?: string | Date; deviceType: string };

export async function listPasskeys(): Promise<Passkey[]> {
  const auth = await authClient();
  const passkeys = await settle<StoredPasskey[]>(
    auth.$fetch('/passkey/list-user-passkeys', { method: 'GET' }),
  );
  return passkeys.map(({ id, name, createdAt, deviceType }) => ({
    id,
    name: name ?? null,
    createdAt: createdAt === undefined ? null : iso(createdAt),
    synced: deviceType === 'multiDevice',
  }));
}

export async function addPasskey(name: string): Promise<void> {
  const auth = await authClient();
  // A name given at registration would stand for the person in the authenticator, so it comes after.
  const added = await settle<{ id: string }>(auth.passkey.addPasskey());
  await settle(auth.passkey.updatePasskey({ id: added.id, name }));
}

export async function renamePasskey(input: { id: string; name: string }): Promise<void> {
  const auth = await authClient();
  await settle(auth.passkey.updatePasskey(input));
}

export async function deletePasskey(id: string): Promise<void> {
  const auth = await authClient();
  await settle(auth.passkey.deletePasskey({ id }));
}
