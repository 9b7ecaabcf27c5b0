import { AuthRefusal, type Trouble } from './explain';

type Answer<T> = {
  data: T | null;
  error: { status: number; code?: string | undefined; message?: string | undefined } | null;
};
type Refused = NonNullable<Answer<never>['error']>;

/** The sign-in client is fetched when it is first needed: the first paint does not wait for it. */
export const authClient = () => import('./auth-client').then(({ auth }) => auth);

/** Turns the sign-in client's pair into a value or a throw, like every other call here. */
export async function settle<T>(pending: Promise<Answer<T>>): Promise<T> {
  const { data, error } = await pending;
  if (error) throw new AuthRefusal(error.message ?? '', describe(error));
  return data as T;
}

function describe(error: Refused): { kind: Trouble['kind']; code?: string } {
  const kind = kindOf(error.status);
  return error.code === undefined ? { kind } : { kind, code: error.code };
}

function kindOf(status: number): Trouble['kind'] {
  if (status === 429) return 'too-many-requests';
  if (status === 401) return 'invalid';
  if (status === 403) return 'forbidden';
  if (status === 0) return 'network';
  return status >= 500 ? 'unexpected' : 'invalid';
}
