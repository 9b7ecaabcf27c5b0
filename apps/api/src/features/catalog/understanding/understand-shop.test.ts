import { expect, test } from 'vitest';
import { say } from './samples/say';
import { shop } from './samples/shop';
import { understand } from './understand';

const now = new Date('2026-11-21T12:00:00Z');

test.each([
  ['laptop under $1k', 'kind=Laptop price<=1000'],
  ['notebook with 16gb ram', 'kind=Laptop 14.4<=memory<=17.6'],
  ['at least 16 GB memory', 'memory>=16'],
  ['16gb ram and 1tb ssd', '14.4<=memory<=17.6 900<=storage<=1100'],
  ['laptops between 500 and 900 dollars', 'kind=Laptop 500<=price<=900'],
  ['$500-$900', '500<=price<=900'],
  ['1 500 dollars max', 'price<=1500'],
  ['14 inch laptop', '12.6<=screen<=15.4 kind=Laptop'],
  ['screen over 15"', 'screen>=15'],
  ['lighter than 1.5 kg', 'weight<=1.5'],
  ['under 3 lbs', 'weight<=1.36078'],
  ['battery above 5000 mah', 'battery>=5000'],
  ['half a litre bottle', 'kind=Bottle | half litre'],
  ['1 l bottle', '900<=volume<=1100 kind=Bottle'],
  ['black sneakers size 42', 'colour=Black kind=Trainers shoeSize=42'],
  ['size M', 'shoeSize=M'],
  ['xl', 'shoeSize=XL'],
  ['gray or black phone', 'colour=Grey/Black kind=Phone'],
  ['navy blue trainers', 'colour=Navy blue kind=Trainers'],
  ['not red', 'colour!=Red'],
  ['anything except contoso', 'brand!=Contoso'],
  ['northwnd laptop', 'brand=Northwind kind=Laptop'],
  ['waterproof phone', 'waterproof kind=Phone'],
  [
    'headphones with bluetooth, noise cancelling',
    'kind=Headphones features=Bluetooth features=Noise cancelling',
  ],
  ['wireless', 'features=Wireless charging'],
  ['in stock', 'stock>=1'],
  ['available laptops', 'stock>=1 kind=Laptop'],
  ['4+ stars', 'rating>=4'],
  ['rated at least 4.5', 'rating>=4.5'],
  ['launched after 2025', 'released>=2026-01-01'],
  ['released this year', '2026-01-01<=released<=2026-12-31'],
  ['newest phone', 'kind=Phone sort:newest:down'],
  ['cheap headphones', 'kind=Headphones sort:price:up'],
  ['most expensive laptop', 'kind=Laptop sort:price:down'],
  ['aero book 15', '| aero book 15'],
  ['running shoes under 100 bucks', 'kind=Trainers price<=100'],
  ['brand fabrikam', 'brand=Fabrikam'],
  ['smart phone', 'kind=Phone'],
  ['touchscreen', 'features=Touch screen'],
])('%s', (query, expected) => {
  expect(say(understand(query, shop, now))).toBe(expected);
});
