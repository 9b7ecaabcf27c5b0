import type { Aspect } from '../lexicon/types';

const unitOf = {
  length: 'mm|cm|m|km|metres?|meters?|kilomet\\p{L}+|miles?|feet|foot|ft|inch\\p{L}*|Meter|mètres?|metros?',
  time: 'sec\\p{L}*|min|mins|minutes?|hours?|hrs?|h|days?|nights?|weeks?|months?|years?|Stunden?|Minuten?|Tagen?|Tage|Wochen?|Monate?n?|Jahre?n?|heures?|jours?|semaines?|mois|ans|horas?|minutos?|d[ií]as?|semanas?|meses|años',
};
const number =
  "(?:\\p{N}[\\p{N}.,'’]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half|quarter|ein\\p{L}{0,2}|zwei|drei|vier|fünf|sechs|deux|trois|quatre|dos|tres|cuatro)";

/** What counts something else is no hour. */
const noHour = `(?![\\p{N}.,]|\\p{L}|\\s?(?:[€$£₹¥%°]|(?:${unitOf.length}|${unitOf.time}|eur|euros?|usd|percent|people|persons|kg|g|litres?)(?!\\p{L})))`;
const span = 'from|between|until|till|before|after';
/** “From 7 to 10”, “until eleven”. */
const hour = `(?<!\\p{L})(?:(?:${span}|at|von|ab|bis|um|zwischen|dès|desde|hasta)\\s\\p{N}{1,2}|(?:${span})\\s${number})${noHour}`;
const partOfDay = 'in the (?:morning|afternoon|evening)|at night|midday|vormittags|nachmittags|abends';

const any = (source: string) => new RegExp(source, 'iu');

/** What an answer of a kind looks like, in any language that we know how to read. */
const looks: Readonly<Record<Aspect, RegExp>> = {
  money: any(
    `[€$£₹¥]|(?<!\\p{L})(?:${number}\\s?(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|francs?|inr|rupees|rs|lakh|crore|cents?|per cent|%)|rs\\.? ?\\p{N}|eur \\p{N}|usd \\p{N})|free of charge|(?:is|are|be|stays?|for|rides?) free(?! until)|(?:no|without) (?:extra )?(?:charge|fee|cost)|kostenlos|gratis|gratuit|half price|nothing`,
  ),
  time: any(
    `\\p{N}{1,2}[:.]\\p{N}{2}|\\p{N}{1,2}\\s?(?:am|pm|a\\.m|p\\.m|uhr|h)(?!\\p{L})|\\p{N}{1,2}(?:st|nd|rd|th)(?!\\p{L})|noon|midnight|${hour}|${partOfDay}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|january|february|march|april|\\bmay\\b|june|july|august|september|october|november|december|\\p{N}{4}-\\p{N}{2}|(?<!\\p{N})(?:19|20)\\p{N}{2}(?!\\p{N})|every day|daily|day and night|24/7|weekdays?|weekends?|${number}\\s(?:business |working )?(?:${unitOf.time})(?!\\p{L})|spring|summer|autumn|winter`,
  ),
  count: any(`(?<!\\p{L})${number}(?!\\p{L})`),
  duration: any(
    `(?<!\\p{L})${number}[\\s-](?:more |business |working |full |to \\p{N}+ )?(?:${unitOf.time})(?!\\p{L})|\\p{N}\\s?(?:h|min|d)(?!\\p{L})|immediately|at once|same day|next day|overnight|lifetime`,
  ),
  distance: any(
    `(?<!\\p{L})${number}[\\s-]?(?:${unitOf.length}|minutes?|min|hours?|stops?)(?!\\p{L})|next door|opposite`,
  ),
  measure: any('\\p{N}'),
  share: any('\\p{N}\\s?(?:%|per ?cent|percent|prozent)|per cent|percent|interest|duty'),
  person:
    /(?<!^)(?<![.!?:] )\p{Lu}\p{L}+|\bby (?:the|an?|our|you|him|her)\b|\b(?:an?|our|outside) (?:\p{L}+ )?(?:firm|company|team|staff|laboratory|partner|doctor|dentist|teacher|owner|council|engineers?)\b|^(?:You|We|They|He|She)\b/u,
  place: /\p{Lu}|\p{N}|\b(?:at|in|on|under|behind|beside|next to|opposite)\b/u,
  phone: /\+?\p{N}[\p{N} ()/.-]{5,}\p{N}/u,
  email: /@/,
  trouble: any(
    "(?<!\\p{L})(?:not|\\p{L}+n['’]t|never|fail\\p{L}*|faults?|faulty|broken|breaks?|errors?|problems?|trouble|repair\\p{L}*|restart\\p{L}*|reset|reboot|unplug|replace\\p{L}*|report|check|try|hold|press|switch|if|until|first)(?!\\p{L})",
  ),
  url: /https?:|www\.|\.(?:com|org|net|example)\b/i,
};

const sums = any(
  '[€$£₹¥]\\s?\\p{N}|\\p{N}\\s?[€$£₹¥]|\\p{N}\\s?(?:eur|euros?|usd|dollars?|gbp|pounds?|chf|francs?|inr|rupees|rs|lakh|crore|cents?)(?!\\p{L})',
);

/** What a measure is given in, by the word it is asked with. */
const measured: readonly { asked: RegExp; given: RegExp }[] = [
  {
    asked: /\b(deep|high|tall|wide|thick|depth|height|width)\b/i,
    given: any(`\\p{N}\\s?(?:${unitOf.length})(?!\\p{L})`),
  },
  { asked: /\b(warm|hot|cold|temperature)\b/i, given: /°|degrees/i },
  {
    asked: /\b(heavy|weight|weigh)\b/i,
    given: any('\\p{N}\\s?(?:kg|kilo\\p{L}*|g|grams?|lbs?|pounds|tonn?es?|t)(?!\\p{L})'),
  },
  { asked: /\b(big|large|size)\b/i, given: any('\\p{N}|\\b(?:xs|s|m|l|xl)\\b') },
  { asked: /\b(old|age)\b/i, given: /\b(years?|aged?|months?|under|over)\b/i },
  { asked: /\b(fast|speed)\b/i, given: any('bit/s|mbps|gbps|km/h|mph|rpm|\\p{N}') },
];

/** How far down, up, across: one is not the other. */
const ways = [
  /\b(deep|depth)\b/i,
  /\b(high|height|tall)\b/i,
  /\b(wide|width)\b/i,
  /\b(thick\w*)\b/i,
  /\b(long|length)\b/i,
];

/** Whether it is given in what such a thing is measured in. */
export function isMeasured(asked: string, text: string): boolean {
  const known = measured.find((each) => each.asked.test(asked));
  if (!(known?.given ?? /\p{N}/u).test(text)) return false;
  const way = ways.find((each) => each.test(asked));
  return !way || way.test(text) || !ways.some((each) => each.test(text));
}

const plainly: Readonly<Partial<Record<Aspect, RegExp>>> = {
  money: sums,
  person: /(?<!^)(?<![.!?] )\p{Lu}\p{L}+ \p{Lu}\p{L}+|\bby \p{Lu}/u,
  place:
    /\p{N}+\p{L}? \p{Lu}\p{L}+|(?:street|road|lane|avenue|square|straße|strasse|platz|rue|calle|via|floor|quay)(?!\p{L})|\b(?:between|behind|opposite|next to|beside|corner of|outside)\b/iu,
};

const columns: Readonly<Partial<Record<Aspect, RegExp>>> = {
  money:
    /price|fee|cost|rate|charge|amount|deposit|preis|gebühr|kosten|prix|tarif|coût|precio|tarifa|coste|eur|usd|gbp|chf|[€$£₹]/iu,
  duration: /duration|takes|time|length|dauer|durée|duración/iu,
  time: /time|hours|open|close|when|from|until|date|zeit|heure|horas?/iu,
  phone: /phone|tel|mobile/iu,
};

/** In a table the name of the column says what its numbers are. */
export function isInColumn(cells: readonly { name: string; value: string }[], aspect: Aspect): boolean {
  const named = columns[aspect];
  return named !== undefined && cells.some(({ name, value }) => named.test(name) && /\p{N}/u.test(value));
}

/** 0..1: a sum of money answers what something costs better than that it is free; an address where better than a name. */
export function kindIn(text: string, aspect: Aspect): number {
  if (aspect === 'duration' && looks.distance.test(text)) return 1;
  if (!looks[aspect].test(text)) return 0;
  return (plainly[aspect]?.test(text) ?? true) ? 1 : 0.6;
}
