// A worker of the workshop from the source, which Node does not read by itself.
import { register } from 'tsx/esm/api';

register();
await import('../../../src/workshop.ts');
