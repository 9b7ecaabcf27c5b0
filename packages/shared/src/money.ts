const zeroDecimals = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '));
const threeDecimals = new Set('bhd jod kwd omr tnd'.split(' '));

/** How many digits of an amount are behind the point, as the provider of payments counts. */
export function decimalsOf(currency: string): 0 | 2 | 3 {
  if (zeroDecimals.has(currency)) return 0;
  return threeDecimals.has(currency) ? 3 : 2;
}

/** An amount in the smallest unit of its currency, as a reader of a language writes it. */
export function formatMoney(minor: number, currency: string, locale = 'en'): string {
  const options = { style: 'currency', currency: currency.toUpperCase() } as const;
  return new Intl.NumberFormat(locale, options).format(minor / 10 ** decimalsOf(currency));
}
