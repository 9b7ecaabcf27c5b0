export type { Answer, Asked } from './asked';
export { type FakeModels, startFakeModels, usualAnswer } from './fake-models';
export { obedient, ordersIn } from './hostile';
export { inPieces, type Speech, says } from './speech';
