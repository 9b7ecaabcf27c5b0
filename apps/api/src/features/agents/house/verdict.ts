import type { Judged } from './judging/judge-units';

/** “No. Harbour rooms look on the harbour”: yes or no, before what is said. */
const verdict = /^(yes|no|ja|nein|nee|oui|non|sí|si|sì|sim|não)\s*[.,:;!–—]\s*/iu;
/** Whether all are meant or some turns yes into no. */
const howMany =
  /(?<!\p{L})(all|every|each|only|always|alle[rnms]?|jede[rnms]?|nur|immer|tous|toutes|chaque|toujours|seulement|todos|todas|cada|solo|sólo|siempre|tutti|tutte|ogni|sempre|só|elke|iedere|alleen|altijd)(?!\p{L})/giu;

const alikeEnough = 0.75;
const theSame = 0.9;

type Given = { question: string; yesNo: RegExp };

/** How much of what answers another question is its yes or no, which is none to this one. */
export function verdictLength(
  quote: string,
  { unit, signs }: Pick<Judged, 'unit' | 'signs'>,
  { question, yesNo }: Given,
): number {
  const [said] = verdict.exec(quote) ?? [];
  if (!said || said.length === quote.length) return 0;
  const isAsked = signs.asked >= (yesNo.test(question) ? alikeEnough : theSame);
  return isAsked && meansAsMany(question, unit.asked ?? '') ? 0 : said.length;
}

const meansAsMany = (one: string, other: string) => howManyIn(one) === howManyIn(other);

const howManyIn = (text: string) =>
  [...text.matchAll(howMany)]
    .map(([word]) => word.toLowerCase())
    .sort()
    .join(' ');
