export { houseAnswer } from './answer-from-knowledge';
export { joinPassages, searchesFor } from './searches-for';
export type { Asked, HouseAnswer, HousePassage, HouseSource } from './types';
export { abstentionWords, handOverWords, offerWords, smallTalk } from './words/say';
