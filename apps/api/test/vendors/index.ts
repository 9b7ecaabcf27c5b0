export type { Answer } from './asked';
export { type FakeModels, startFakeModels } from './fake-models';
export { obedient, ordersIn } from './hostile';
export { inPieces, says } from './speech';
