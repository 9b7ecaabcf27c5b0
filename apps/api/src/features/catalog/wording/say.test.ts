import { describe, expect, test } from 'vitest';
import { Attributes } from '../attributes/attribute';
import { describeValue } from '../attributes/describe-value';
import { describeFilter } from '../search/describe-filter';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import { Language } from './language';
import { nl } from './nl';
import { pt } from './pt';
import { sayIn } from './say';
import type { CatalogWords } from './types';

const others = { ar, de, es, fr, hi, it, ja, nl, pt };
const filled = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const [price, area, growth, day, left] = Attributes.parse([
  { key: 'price', label: 'Preis', type: 'number', currency: 'EUR' },
  { key: 'area', label: 'Fläche', type: 'number', unit: 'm²' },
  { key: 'growth', label: 'Wachstum', type: 'number', unit: '%' },
  { key: 'day', label: 'Einzug', type: 'date' },
  { key: 'left', label: 'Frei', type: 'stock' },
]);

describe.for(Object.entries(others))('%s', ([language, words]) => {
  test('says the same as English, in other words', () => {
    for (const key of Object.keys(en) as (keyof CatalogWords)[])
      expect(filled(words[key]), key).toEqual(filled(en[key]));
    expect(Object.values(words).filter((text) => Object.values(en).includes(text))).toEqual(
      language === 'es' || language === 'it' ? ['no'] : [],
    );
  });

  test('writes figures that can be read and checked everywhere', () => {
    const say = sayIn(language);
    const at = new Date('2026-11-20T13:00:00Z');
    expect(`${say.number(1234.5)} ${say.money('EUR', 99)} ${say.time(at)} ${say.percent(9.1)}`).not.toMatch(
      /[^\P{Nd}0-9]/u,
    );
  });
});

test('values and conditions are told as the region writes them', () => {
  const say = sayIn('de-AT');
  const told = (attribute: typeof price, value: never) => attribute && describeValue(attribute, value, say);
  expect(told(price, 129_000 as never)).toMatch(/^€\s129\.000$/);
  expect(told(area, 82.5 as never)).toBe('82,5 m²');
  expect(told(growth, 9.1 as never)).toMatch(/^9,1\s%$/);
  expect(told(day, '2027-09-30' as never)).toMatch(/^30\. Sept?\. 2027$/);
  expect(told(left, { left: 3, at: '2026-11-20T13:00:00Z' } as never)).toMatch(
    /^noch 3, Stand 20\. Nov\. 2026, 13:00 UTC$/,
  );
  const under = { kind: 'number', key: 'price', min: null, max: 200_000 } as const;
  expect(price && describeFilter(under, price, say)).toMatch(/^Preis bis €\s200\.000$/);
});

test('rupees are counted in lakh and crore where people do', () => {
  expect(sayIn('en').money('INR', 12_900_000)).toBe('₹1.29 Cr');
  expect(sayIn('hi').money('INR', 8_400_000)).toBe('₹84 लाख');
  expect(sayIn('fr').money('INR', 8_400_000).replaceAll(/\s/g, ' ')).toBe('8 400 000 ₹');
});

test.for([null, undefined, 'xx', 'sv-SE'])('%s is told in English', (language) => {
  expect(sayIn(language)('inStock')).toBe('in stock');
});

test.for(['de', 'pt-BR', 'zh-Hant-TW', 'ar-EG-u-nu-arab', 'xx', undefined])('%s is a tag', (language) => {
  expect(Language.parse(language)).toBe(language);
});

test.for(['', 'the german one', 'pt_BR', 'not a tag', 'de-', '../en'])(
  '“%s” is none, and refused',
  (language) => {
    expect(Language.safeParse(language).error?.issues[0]?.message).toMatch(/is no language tag/);
  },
);
