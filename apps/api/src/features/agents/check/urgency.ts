import type { Evidence } from '../turn/types';

const left = /\b(?:only|just|last|nur(?: noch)?|plus que|solo(?: quedan)?|quedan|noch)\s+(\d{1,4})\b/i;
const hurry =
  /\b(?:hurry|act now|act fast|last chance|selling (?:out )?fast|almost gone|nearly gone|few (?:rooms |units |items )?left|while (?:supplies|stocks?) lasts?|before it'?s gone|beeilen sie sich|letzte chance|dépêchez-vous|dernière chance|date prisa|última oportunidad)\b/i;

/** Urgency is for what stands in the stock of this moment, by its number. */
export function unfoundedUrgency(text: string, evidence: readonly Evidence[]): string[] {
  const pushed = hurry.exec(text);
  if (pushed) return [pushed[0]];
  const scarce = left.exec(text);
  if (!scarce) return [];
  const inStock = evidence.some((each) => each.item && new RegExp(`\\b${scarce[1]}\\b`).test(each.text));
  const stated = evidence.some((each) => each.text.toLowerCase().includes(scarce[0].toLowerCase()));
  return inStock || stated ? [] : [scarce[0]];
}
