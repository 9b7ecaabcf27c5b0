import type { Evidence } from '../turn/types';
import { inPlainDigits } from './plain-digits';

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = `(\\d{1,4}|${names.join('|')})(?![\\d.,]*\\d)`;
const upToThree = '(?:\\s+[^\\s.!?]+){0,3}?\\s+';
/** So many are there yet: to be said of the stock of this moment, and of nothing else. */
const scarce = [
  `\\b(?:only|just|last)\\s+${count}${upToThree}(?:left|remaining|remain|available|free|in stock)\\b`,
  `\\bnur noch\\s+${count}`,
  `\\bnoch\\s+${count}${upToThree}(?:frei|übrig|verfügbar|da)\\b`,
  `\\bplus que\\s+${count}`,
  `\\bqueda[n]?(?:\\s+s[oó]lo)?\\s+${count}`,
].map((pattern) => new RegExp(pattern, 'gi'));
/** May be that, and may be a price or a number of chairs. */
const few = new RegExp(`\\b(?:only|just|last|nur|s[oó]lo|seulement)\\s+${count}`, 'gi');
const hurry =
  /\b(?:hurry|act now|act fast|last chance|selling (?:out )?fast|almost gone|nearly gone|few (?:rooms |units |items )?left|while (?:supplies|stocks?) lasts?|before it'?s gone|beeilen sie sich|letzte chance|dépêchez-vous|dernière chance|date prisa|última oportunidad)\b/i;

/** Urgency is for what stands in the stock of this moment, by its number. */
export function unfoundedUrgency(given: string, evidence: readonly Evidence[]): string[] {
  const text = inPlainDigits(given);
  const pushed = hurry.exec(text);
  if (pushed) return [pushed[0]];
  const inStock = new Set(evidence.flatMap(({ item }) => item?.counted ?? []));
  const isStated = (said: string) =>
    evidence.some((each) => inPlainDigits(each.text).toLowerCase().includes(said.toLowerCase()));
  const claims = scarce.flatMap((pattern) => [...text.matchAll(pattern)]);
  const asked = [...text.matchAll(few)].filter(([said]) => !isStated(said));
  const unfounded = [...claims, ...asked].filter(([, number = '']) => !inStock.has(countOf(number)));
  return [...new Set(unfounded.map(([said]) => said))];
}

function countOf(number: string): number {
  const at = names.indexOf(number.toLowerCase());
  return at < 0 ? Number(number) : at + 1;
}
