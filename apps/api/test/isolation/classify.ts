import type { Permission } from '@parley/shared';
import type { Cast } from './cast';

export type Classified = {
  /** Who may: anyone, whoever is signed in, operators, or who holds this permission in the workspace. */
  access: 'anyone' | 'person' | 'operator' | Permission;
  type: 'query' | 'mutation';
  /** Valid input about things of the owner's workspace, made anew for each call. */
  input?(cast: Cast): Promise<object> | object;
  /** Planned outcomes that are no denial: the last owner cannot leave. */
  alsoFine?: readonly string[];
};

export const query = (access: Classified['access'], input?: Classified['input']): Classified => ({
  access,
  type: 'query',
  ...(input && { input }),
});
export const mutation = (
  access: Classified['access'],
  input?: Classified['input'],
  alsoFine: string[] = [],
): Classified => ({
  access,
  type: 'mutation',
  alsoFine,
  ...(input && { input }),
});

export const page = () => ({ limit: 5 });
