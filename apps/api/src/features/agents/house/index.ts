export { houseAnswer } from './answer-from-knowledge';
export { joinPassages, searchesFor } from './searches-for';
export { sentencesIn } from './units/sentences';
export {
  abstentionWords,
  detailsWords,
  handOverWords,
  offerWords,
  smallTalk,
  summaryWords,
} from './words/say';
