import { authClient, settle } from '../api/auth';
import { tellOtherTabs } from '../api/tab';

/** A fresh document afterwards: nothing of the person stays in memory. */
export async function signOut(): Promise<void> {
  const auth = await authClient();
  await settle(auth.signOut());
  tellOtherTabs('signed-out');
  window.location.assign('/admin/sign-in');
}
