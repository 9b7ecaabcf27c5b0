import { ParleyError } from './errors';

/** What is seldom needed is fetched when it is. A failure to load it is like one to reach the server. */
export function fetched<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch((cause: unknown) => {
    throw new ParleyError('The server cannot be reached.', { code: 'offline', cause });
  });
}
