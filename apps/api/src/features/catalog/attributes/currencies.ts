const dollars = ['USD', 'AUD', 'CAD', 'SGD', 'NZD', 'HKD', 'MXN'];

/** What a sign or word for money can stand for, the likeliest first. */
const table: Record<string, readonly string[]> = {
  '₹': ['INR'],
  rs: ['INR', 'PKR', 'LKR', 'NPR'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR'],
  rupees: ['INR', 'PKR', 'LKR', 'NPR'],
  '₨': ['INR', 'PKR', 'LKR', 'NPR'],
  रुपये: ['INR'],
  $: dollars,
  dollar: dollars,
  dollars: dollars,
  bucks: dollars,
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  '£': ['GBP'],
  pound: ['GBP'],
  pounds: ['GBP'],
  quid: ['GBP'],
  '¥': ['JPY', 'CNY'],
  yen: ['JPY'],
  yuan: ['CNY'],
  rmb: ['CNY'],
  '₩': ['KRW'],
  won: ['KRW'],
  '₺': ['TRY'],
  lira: ['TRY'],
  '₽': ['RUB'],
  '฿': ['THB'],
  baht: ['THB'],
  '₫': ['VND'],
  '₪': ['ILS'],
  '₦': ['NGN'],
  naira: ['NGN'],
  franc: ['CHF'],
  francs: ['CHF'],
  dirham: ['AED', 'MAD'],
  dirhams: ['AED', 'MAD'],
  dhs: ['AED'],
  riyal: ['SAR', 'QAR'],
  riyals: ['SAR', 'QAR'],
  zloty: ['PLN'],
  円: ['JPY'],
  ユーロ: ['EUR'],
  ドル: dollars,
  dolares: dollars,
  يورو: ['EUR'],
  دولار: dollars,
  درهم: ['AED', 'MAD'],
  ريال: ['SAR', 'QAR'],
  यूरो: ['EUR'],
  डॉलर: dollars,
  रुपए: ['INR'],
  kr: ['SEK', 'NOK', 'DKK'],
};

const codes = new Set(
  'INR USD EUR GBP JPY CNY AUD CAD SGD NZD HKD MXN CHF AED SAR QAR PLN SEK NOK DKK KRW TRY THB VND ILS NGN ZAR BRL PKR LKR NPR IDR MYR PHP KES EGP MAD'
    .toLowerCase()
    .split(' '),
);

export const currencySigns = '₹₨$€£¥₩₺₽฿₫₪₦';

/** The currencies a word may mean; null when it is no word for money. */
export function currenciesOf(word: string): readonly string[] | null {
  if (Object.hasOwn(table, word)) return table[word] ?? null;
  return codes.has(word) ? [word.toUpperCase()] : null;
}
