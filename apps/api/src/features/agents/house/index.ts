export { houseAnswer } from './answer-from-knowledge';
export { joinPassages, searchesFor } from './searches-for';
export { abstentionWords, handOverWords, offerWords, smallTalk } from './words/say';
