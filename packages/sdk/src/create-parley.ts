import { createEnvironment } from './environment';
import { ParleyClient } from './parley-client';
import type { Parley, ParleyOptions } from './types';

/**
 * A visitor's side of Parley. Nothing is asked of the network before `connect`, the first
 * deed, or a message that an earlier page left unsent.
 */
export function createParley(options: ParleyOptions): Parley {
  return new ParleyClient(options, createEnvironment(options)).api();
}
