import { createEnvironment } from './environment';
import { ParleyClient } from './parley-client';
import type { Parley, ParleyOptions } from './types';

/** A visitor's side of Parley. Nothing is asked of the network before `connect` or the first deed. */
export function createParley(options: ParleyOptions): Parley {
  return new ParleyClient(options, createEnvironment(options)).api();
}
