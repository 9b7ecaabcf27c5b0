export type Operator = 'most' | 'least' | 'around' | 'between';

type Words = Partial<Record<Operator, string>>;

/**
 * Words of comparing in the other languages a visitor may write, as they are folded: all at once, for they stand beside a
 * number, where none of them means anything else.
 */
export const before: readonly Words[] = [
  {
    most: 'unter|hochstens|maximal|bis|bis zu|nicht mehr als|weniger als|billiger als|gunstiger als|kleiner als|kurzer als|leichter als|nicht uber',
    least:
      'uber|mehr als|ab|mindestens|wenigstens|großer als|grosser als|langer als|schwerer als|nicht unter|teurer als',
    around: 'ungefahr|etwa|rund|circa',
    between: 'zwischen',
  },
  {
    most: "moins de|sous|jusqu'a|jusqu’a|au plus|au maximum|pas plus de|inferieur a|en dessous de|moins cher que|plus petit que",
    least: 'plus de|au moins|a partir de|superieur a|pas moins de|au dessus de|plus grand que',
    around: 'environ|autour de',
    between: 'entre',
  },
  {
    most: 'menos de|hasta|por debajo de|como maximo|maximo|no mas de|inferior a',
    least: 'mas de|al menos|por lo menos|desde|minimo|superior a|como minimo|por encima de',
    around: 'alrededor de|aproximadamente|unos',
  },
  {
    most: 'meno di|sotto|sotto i|fino a|al massimo|massimo|non piu di|inferiore a|entro',
    least: 'piu di|almeno|oltre|a partire da|superiore a|sopra|sopra i',
    around: 'intorno a|all’incirca|circa',
    between: 'tra|fra',
  },
  {
    most: 'ate|abaixo de|no maximo|nao mais de',
    least: 'mais de|pelo menos|acima de|no minimo',
    around: 'cerca de|por volta de',
  },
  {
    most: 'onder|onder de|minder dan|tot|maximaal|hoogstens|niet meer dan|goedkoper dan|kleiner dan',
    least: 'boven|boven de|meer dan|minstens|vanaf|minimaal|ten minste|groter dan',
    around: 'ongeveer|rond|rond de',
    between: 'tussen',
  },
  {
    most: 'أقل من|اقل من|حتى|لا يزيد عن|تحت',
    least: 'أكثر من|اكثر من|على الأقل|فوق',
    around: 'حوالي|نحو',
    between: 'بين',
  },
];

export const after: readonly Words[] = [
  { most: 'oder weniger|oder gunstiger|hochstens|maximal', least: 'oder mehr|mindestens' },
  { most: 'ou moins|au plus|au maximum', least: 'ou plus|au moins' },
  { most: 'o menos|como maximo', least: 'o mas|como minimo' },
  { most: 'o meno|al massimo', least: 'o piu|almeno' },
  { most: 'ou menos|no maximo', least: 'ou mais|no minimo' },
  { most: 'of minder|maximaal', least: 'of meer|minimaal' },
  { most: 'से कम|से नीचे|तक|के अंदर', least: 'से ज्यादा|से ज़्यादा|से अधिक|से ऊपर' },
  { most: '以下|未満|まで|以内', least: '以上|から' },
];

/** Between the two ends of a range. */
export const links: ReadonlySet<string> = new Set([
  'bis',
  'a',
  'hasta',
  'ate',
  'tot',
  'से',
  '~',
  '〜',
  'から',
]);
export const ands: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en']);
