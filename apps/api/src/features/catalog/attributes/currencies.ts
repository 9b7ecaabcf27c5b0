import { fold } from '../understanding/fold';

const dollars = ['USD', 'AUD', 'CAD', 'SGD', 'NZD', 'HKD'];
const pesos = ['MXN', 'ARS', 'CLP', 'COP', 'PHP'];
const rupees = ['INR', 'PKR', 'LKR', 'NPR'];
const francs = ['CHF', 'XOF'];
const crowns = ['SEK', 'NOK', 'DKK'];

/** What a sign or word for money can stand for, as it is folded, the likeliest first. */
const named: readonly (readonly [readonly string[], string])[] = [
  [[...dollars, ...pesos, 'BRL'], '$'],
  [dollars, 'dollar dollars bucks dolares dolar dollari dollaro ドル دولار دولارا دولارات डॉलर'],
  [['USD'], 'us$'],
  [['AUD'], 'a$ au$'],
  [['CAD'], 'c$ ca$'],
  [['SGD'], 's$'],
  [['NZD'], 'nz$'],
  [['HKD'], 'hk$'],
  [['MXN'], 'mx$'],
  [['BRL'], 'r$ reais'],
  [pesos, 'peso pesos'],
  [rupees, 'rs rupee rupees ₨ rupien rupias rupie roupie roupies ルピー روبية'],
  [['INR'], '₹ रुपये रुपए रुपया'],
  [['EUR'], '€ euro euros ユーロ يورو यूरो'],
  [['GBP'], '£ quid'],
  [['GBP', 'EGP'], 'pound pounds sterlina sterline ポンド جنيه पाउंड'],
  [['JPY', 'CNY'], '¥'],
  [['JPY'], 'yen yenes 円 ين येन'],
  [['CNY'], 'yuan rmb 元 圆 圓 يوان'],
  [['KRW'], '₩ won'],
  [['TRY'], '₺ lira'],
  [['RUB'], '₽'],
  [['THB'], '฿ baht'],
  [['VND'], '₫'],
  [['ILS'], '₪'],
  [['NGN'], '₦ naira'],
  [francs, 'franc francs franken'],
  [['AED', 'MAD'], 'dirham dirhams درهم دراهم'],
  [['AED'], 'dhs'],
  [['SAR', 'QAR', 'OMR'], 'riyal riyals ريال ريالا'],
  [['PLN'], 'zloty zł'],
  [['CZK'], 'kc'],
  [crowns, 'kr krone kronen kroner kronor'],
];
const table = new Map(
  named.flatMap(([currencies, words]) =>
    words.split(' ').map((word): [string, readonly string[]] => [word, currencies]),
  ),
);

const codes = new Set(
  'INR USD EUR GBP JPY CNY AUD CAD SGD NZD HKD MXN CHF AED SAR QAR PLN SEK NOK DKK KRW TRY THB VND ILS NGN ZAR BRL PKR LKR NPR IDR MYR PHP KES EGP MAD CZK ARS CLP COP OMR'
    .toLowerCase()
    .split(' '),
);

export const currencySigns = '₹₨$€£¥₩₺₽฿₫₪₦';

/** The currencies a folded word may mean, the likeliest first; null when it is no word for money. */
export function currenciesOf(word: string): readonly string[] | null {
  return table.get(word) ?? (codes.has(word) ? [word.toUpperCase()] : null);
}

/** The same of a word as it is written. */
export const currenciesNamed = (word: string): readonly string[] | null => currenciesOf(fold(word));
