export { houseAnswer } from './answer-from-knowledge';
export { joinPassages, searchesFor } from './searches-for';
export { stretchBehind } from './stretch-behind';
export type { HouseSource } from './types';
export { cellsOf, isRow } from './units/row';
export { type Stretch, sentencesIn } from './units/sentences';
export {
  abstentionWords,
  callWords,
  detailsWords,
  handOverWords,
  missedWords,
  offerWords,
  receivedWords,
  restWords,
  smallTalk,
  summaryWords,
} from './words/say';
