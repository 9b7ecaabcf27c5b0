const kindOf = (lines: string) =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', ...words] = line.trim().split(' ');
        return words.map((word): [string, string] => [word, name]);
      }),
  );

export const currencies = kindOf(`
  EUR € eur euro euros
  USD $ usd dollar dollars bucks dolares dollari
  GBP £ gbp pound pounds quid pfund
  INR ₹ inr rs rupee rupees रुपये रुपए रुपया
  JPY ¥ jpy yen
  CHF chf franken francs
  AED aed dirham dirhams درهم
  SAR sar riyal riyals ريال
  CAD cad
  AUD aud
  BRL brl reais real
  CNY cny yuan rmb
  PLN pln zloty
  SEK sek kronor
  KRW ₩ krw
  MXN mxn pesos peso
  RUB ₽
  TRY ₺ tl
`);

export const scales = new Map<string, number>([
  ...['k', 'thousand', 'tausend', 'mille', 'mil', 'mila', 'duizend', 'grand', 'tsd', 'हजार', 'الف'].map(
    of(1e3),
  ),
  ...['lakh', 'lakhs', 'lac', 'lacs', 'लाख'].map(of(1e5)),
  ...['m', 'million', 'millions', 'mio', 'mn', 'millionen', 'millones', 'milioni', 'milhoes', 'miljoen'].map(
    of(1e6),
  ),
  ...['crore', 'crores', 'cr', 'करोड़'].map(of(1e7)),
  ...['billion', 'bn', 'milliarden', 'milliards'].map(of(1e9)),
]);

export const people = new Set(
  `people persons person adults adult guests guest kids kid children child pax travellers travelers players seats
  personen erwachsene kinder gaste leute personnes adultes enfants personas adultos ninos huespedes persone adulti bambini
  ospiti pessoas criancas volwassenen kinderen اشخاص लोग लोगों`.split(/\s+/),
);
export const nights = new Set(
  'night nights nacht nachte nuit nuits noche noches notte notti noite noites nachten ليال ليالي रात रातें'.split(
    ' ',
  ),
);
export const papers = new Set(
  `order booking reservation invoice ticket case tracking reference ref confirmation parcel shipment bestellung buchung
  auftrag rechnung bestellnummer buchungsnummer commande facture pedido reserva factura ordine prenotazione encomenda
  bestelling boeking طلب ऑर्डर`.split(/\s+/),
);
export const numberWords = new Set('number no nr num id code is nummer numero # : n °'.split(' '));

function of(value: number) {
  return (word: string): [string, number] => [word, value];
}
