import { expect, test } from 'vitest';
import { clinic } from './samples/clinic';
import { homes } from './samples/homes';
import { rooms } from './samples/rooms';
import { say } from './samples/say';
import { shop } from './samples/shop';
import { understand } from './understand';

const now = new Date('2026-11-21T12:00:00Z');

test.each([
  ['Zimmer mit Balkon unter 200 Euro', 'price<=200 | zimmer mit balkon', rooms],
  ['Zimmer über 200 Euro', 'price>=200 | zimmer', rooms],
  ['mindestens 30 qm', 'size>=30', rooms],
  ['zwischen 150 und 250 Euro', '150<=price<=250', rooms],
  ['150 bis 250 Euro', '150<=price<=250', rooms],
  ['ab 150 € pro Nacht', 'price>=150 | pro nacht', rooms],
  ['ohne Sauna', 'extras!=Sauna', rooms],
  ['höchstens 180 Euro', 'price<=180', rooms],
  ['200 Euro oder weniger', 'price<=200', rooms],
  ['billigstes Zimmer', 'sort:price:up | zimmer', rooms],
  ['plus de 200 euros', 'price>=200', rooms],
  ['moins de 200 €', 'price<=200', rooms],
  ["chambre jusqu'à 180 euros", 'price<=180 | chambre', rooms],
  ['entre 150 et 250 euros', '150<=price<=250', rooms],
  ['de 150 à 250 euros', '150<=price<=250 | de', rooms],
  ['sans sauna', 'extras!=Sauna', rooms],
  ['más de 200 euros', 'price>=200', rooms],
  ['hasta 180 €', 'price<=180', rooms],
  ['entre 150 y 250 euros', '150<=price<=250', rooms],
  ['sin balcony', 'extras!=Balcony', rooms],
  ['più di 200 euro', 'price>=200', rooms],
  ['fino a 180 euro', 'price<=180', rooms],
  ['tra 150 e 250 euro', '150<=price<=250', rooms],
  ['mais de 200 euros', 'price>=200', rooms],
  ['até 180 euros', 'price<=180', rooms],
  ['meer dan 200 euro', 'price>=200', rooms],
  ['tussen 150 en 250 euro', '150<=price<=250', rooms],
  ['200 ユーロ以下', 'price<=200', rooms],
  ['200ユーロ以上', 'price>=200', rooms],
  ['أقل من 200 يورو', 'price<=200', rooms],
  ['أكثر من ٢٠٠ يورو', 'price>=200', rooms],
  ['200 यूरो से कम', 'price<=200', rooms],
  ['2 करोड़ से कम', 'price<=20000000', homes],
  ['1 करोड़ से ज़्यादा', 'price>=10000000', homes],
  ['50 लाख तक', 'price<=5000000', homes],
  ['80 लाख से 1 करोड़', '8000000<=price<=10000000', homes],
  ['Wohnung bis 1 crore', 'price<=10000000 | wohnung', homes],
  ['laptop über 1.000 Dollar', 'kind=Laptop price>=1000', shop],
  ['menos de 500 dólares', 'price<=500', shop],
  ['20 a day', '| 20 day', shop],
  ['kürzer als 40 Minuten', 'duration<=40', clinic],
  ['mindestens 2 Stunden', 'duration>=120', clinic],
])('%s', (query, expected, lexicon) => {
  expect(say(understand(query, lexicon, now))).toBe(expected);
});
