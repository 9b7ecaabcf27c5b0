const grouped = /^\d{1,3}(?:[ '’_.,]\d{2,3})*[ '’_.,]\d{3}$/;

/**
 * What a written number can mean, the likeliest first: 1,50,000 and 1.500,00 are clear, 1.500 is one and a half in one
 * place and one and a half thousand in another.
 */
export function readNumber(written: string): number[] {
  const points = [...written].filter((each) => each === '.').length;
  const commas = [...written].filter((each) => each === ',').length;
  const spaced = /[ '’_]/.test(written);
  if (points > 0 && commas > 0)
    return [withDecimal(written, written.lastIndexOf('.') > written.lastIndexOf(',') ? '.' : ',')];
  if (points + commas === 0) return [plain(written)];
  const mark = points > 0 ? '.' : ',';
  const count = points + commas;
  if (count > 1) return [plain(written)];
  const asDecimal = withDecimal(written, mark);
  if (spaced || !grouped.test(written) || written.startsWith('0')) return [asDecimal];
  return mark === '.' ? [asDecimal, plain(written)] : [plain(written), asDecimal];
}

function plain(written: string): number {
  return Number(written.replaceAll(/\D/g, ''));
}

function withDecimal(written: string, mark: string): number {
  const at = written.lastIndexOf(mark);
  return Number(`${written.slice(0, at).replaceAll(/\D/g, '')}.${written.slice(at + 1)}`);
}

const scales = new Map<string, number>();
for (const [factor, words] of [
  [1e2, 'hundred'],
  [1e3, 'k thousand thousands grand tsd हज़ार हजार'],
  [1e4, '万 万円'],
  [1e5, 'lakh lakhs lac lacs l लाख'],
  [1e6, 'm mn mm million millions mil mio'],
  [1e7, 'cr crs crore crores करोड़ करोड़ करोड'],
  [1e8, '億 億円'],
  [1e9, 'b bn billion billions mrd'],
] as const) {
  for (const word of words.split(' ')) scales.set(word.normalize('NFC'), factor);
}

export function scaleOf(word: string): number | null {
  return scales.get(word.normalize('NFC')) ?? null;
}

/** Scales that people in India use for money alone. */
export function isMoneyScale(factor: number): boolean {
  return factor === 1e5 || factor === 1e7;
}
