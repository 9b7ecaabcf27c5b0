export { houseAnswer } from './answer-from-knowledge';
export { joinPassages, searchesFor } from './searches-for';
export { sentencesIn } from './units/sentences';
export {
  abstentionWords,
  callWords,
  detailsWords,
  handOverWords,
  missedWords,
  offerWords,
  receivedWords,
  smallTalk,
  summaryWords,
} from './words/say';
