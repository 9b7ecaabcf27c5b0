export { houseAnswer } from './answer-from-knowledge';
export { inEnglish } from './in-english/in-english';
export { joinPassages, searchesFor, wholeOf } from './searches-for';
export { stretchBehind } from './stretch-behind';
export type { HouseSource } from './types';
export { cellsOf, isRow } from './units/row';
export { type Stretch, sentencesIn } from './units/sentences';
export { whatIsAsked } from './what-is-asked';
export {
  abstentionWords,
  callWords,
  detailsWords,
  englishWords,
  handOverWords,
  missedWords,
  offerWords,
  receivedWords,
  restWords,
  smallTalk,
  summaryWords,
  type UnansweredKind,
} from './words/say';
