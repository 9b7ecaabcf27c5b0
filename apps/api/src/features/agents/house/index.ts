export { houseAnswer } from './answer-from-knowledge';
export { otherNames } from './other-names';
export type { Asked, HouseAnswer, HousePassage, HouseSource } from './types';
export { abstentionWords, handOverWords, offerWords, smallTalk } from './words/say';
