import { isOrderWord } from './order-words';

const words = `a about all am an and any anything are as ask at available be been but by can could do does dont don't
  each else find for from get give got had has have having help hello hey hi how i i'd id i'll i'm im if in into is it
  its it's just kind kindly let like list ll looking look lookup may me might my need needed needs of on one ones only or our
  out please plus pls thanks thank preferably prefer search searching see seeking should show some something somewhere suggest than that the their them there
  these they this those to tell u up us ve want wanted wants was we were what whats what's when where which who will
  with within would ya you your options option recommend recommendation recommendations which's without not no nor
  except excluding near nearby also both either so such very really maybe perhaps interested having featuring including include includes
  comes come that's priced costing located`;

/** Words that say little, unless titles use them. */
const weakWords = `allowed permitted included welcome required needed facing anyone anybody spend spending enough
  only good nice great best buy rent book order purchase cost costs worth budget range location area side places
  place type types sort kinds kind around`;

const comparing = `under below less lower cheaper more over above least most maximum minimum max min upto between approx
  approximately roughly within before after until till since than only just`;

const setOf = (text: string) => new Set(text.split(/\s+/));
const stop = setOf(words);
const weak = setOf(`${weakWords} ${comparing}`);

/** Words of comparing, counting and the calendar: they mean themselves. */
const plain = setOf(
  `nearly later earlier during lakh lakhs lacs crore crores thousand
   million billion hundred january february march april june july august september october november december early
   late next year years month months week weeks today tomorrow cheapest cheap cheaper affordable biggest largest
   smallest newest latest highest lowest smaller larger bigger higher stock ready other same half full monday tuesday wednesday thursday friday saturday sunday weekend
   rupees dollars euros pounds currency price pricey`,
);

export function meansItself(word: string): boolean {
  return stop.has(word) || weak.has(word) || plain.has(word) || isOrderWord(word);
}

export function isStopWord(word: string): boolean {
  return stop.has(word);
}

export function isWeakWord(word: string): boolean {
  return weak.has(word);
}
