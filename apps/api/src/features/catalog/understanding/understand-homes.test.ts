import { expect, test } from 'vitest';
import { homes } from './samples/homes';
import { say } from './samples/say';
import { understand } from './understand';

const now = new Date('2026-11-21T12:00:00Z');
const pools = 'amenities=25-metre pool/Rooftop pool';

test.each([
  ['Show me 2BHK in Whitefield under 2 Cr', 'configuration=2BHK place=Whitefield price<=20000000'],
  ['2 bhk whitfield', 'configuration=2BHK place=Whitefield'],
  ['2bed flat in Whitefeild', 'configuration=2BHK place=Whitefield'],
  ['2-BHK', 'configuration=2BHK'],
  ['two bedroom apartment', 'configuration=2BHK'],
  ['3 BHK between 80 lakh and 1.2 cr', 'configuration=3BHK 8000000<=price<=12000000'],
  ['80 lakh to 1.2 crore', '8000000<=price<=12000000'],
  ['80-90 L', '8000000<=price<=9000000'],
  ['from 80 to 95 lakhs', '8000000<=price<=9500000'],
  ['1-1.5cr', '10000000<=price<=15000000'],
  ['around 90 L', '8100000<=price<=9900000'],
  ['approx ₹1.5 crore', '13500000<=price<=16500000'],
  ['at least 3 beds', 'configuration=3BHK/4BHK'],
  ['3+ bhk', 'configuration=3BHK/4BHK'],
  ['3 bhk or more', 'configuration=3BHK/4BHK'],
  ['up to 2 bedrooms', 'configuration=1BHK/2BHK'],
  ['2 or 3 bhk', 'configuration=2BHK/3BHK'],
  ['2/3 BHK in Hebbal', 'configuration=2BHK/3BHK place=Hebbal'],
  ['1-3 bhk', 'configuration=1BHK/2BHK/3BHK'],
  ['1, 2 or 3 bhk', 'configuration=1BHK/2BHK/3BHK'],
  ['cheaper than 1 crore', 'price<=10000000'],
  ['max 1.25cr', 'price<=12500000'],
  ['budget 90 lakhs', 'price<=9000000'],
  ['my budget is 1,50,00,000', 'price<=15000000'],
  ['under Rs. 75,00,000', 'price<=7500000'],
  ['under rs50lakh', 'price<=5000000'],
  ['above 2 crores', 'price>=20000000'],
  ['more than 1cr but less than 2cr', '10000000<=price<=20000000'],
  ['villa above ₹3 Cr', 'configuration=Villa price>=30000000'],
  ['flats for 90 lakh', 'price<=9000000'],
  ['price under 10 million', 'price<=10000000'],
  ['under 12 mn', 'price<=12000000'],
  ['ready by March', 'possession<=2027-03-31'],
  ['possession before 2027', 'possession<=2026-12-31'],
  ['possession by december', 'possession<=2026-12-31'],
  ['handover in 2027', '2027-01-01<=possession<=2027-12-31'],
  ['ready within 6 months', 'possession<=2027-05-21'],
  ['delivery after June 2027', 'possession>=2027-07-01'],
  ['possession between march and june 2027', '2027-03-01<=possession<=2027-06-30'],
  ['ready by end of 2027', 'possession<=2027-12-31'],
  ['possession in q2 2027', '2027-04-01<=possession<=2027-06-30'],
  ['ready next year', '2027-01-01<=possession<=2027-12-31'],
  ['completion before 31/03/2027', 'possession<=2027-03-30'],
  ['possession from 2027-01-15', 'possession>=2027-01-15'],
  ['ready by 15 March 2027', 'possession<=2027-03-15'],
  ['ready to move 2bhk', 'status=Ready to move configuration=2BHK'],
  ['under construction in Hebbal', 'status=Under construction place=Hebbal'],
  ['not ground floor', 'floor!=Ground floor'],
  ['2bhk but not on the ground floor', 'configuration=2BHK floor!=Ground floor'],
  ['without pool', 'amenities!=25-metre pool/Rooftop pool'],
  ['with pool and gym', `${pools} amenities=Gym`],
  ['pool or gym', 'amenities=25-metre pool/Rooftop pool/Gym'],
  ['no pool or gym', 'amenities!=25-metre pool/Rooftop pool/Gym'],
  ['gym without pool', 'amenities=Gym amenities!=25-metre pool/Rooftop pool'],
  ['ev charging', 'amenities=EV charging'],
  ['with badminton', 'amenities=Badminton hall'],
  ['not in Whitefield', 'place!=Whitefield'],
  ['anything but Hebbal', 'place!=Hebbal'],
  ['Whitefield or Hebbal', 'place=Whitefield/Hebbal'],
  ['Whitefield, Bangalore', 'place=Whitefield'],
  ['homes in Bangalore', 'place=Bengaluru'],
  ['sarjapur', 'place=Sarjapur Road'],
  ['sarjapurroad villa', 'place=Sarjapur Road configuration=Villa'],
  ['electronic city', 'place=Electronic City'],
  ['koramangla', 'place=Koramangala'],
  ['indira nagar', 'place=Indiranagar'],
  ['gachibowlli', 'place=Gachibowli'],
  ['1200 sqft', '1080<=carpetArea<=1320'],
  ['more than 1200 sq. ft.', 'carpetArea>=1200'],
  ['above 100 sq m', 'carpetArea>=1076.39'],
  ['carpet area 900 to 1100', '900<=carpetArea<=1100'],
  ['at least 1,000 square feet carpet area', 'carpetArea>=1000'],
  ['under 15000 per sqft', 'pricePerSqft<=15000'],
  ['3 bathrooms', 'bathrooms>=3'],
  ['at least 2 baths', 'bathrooms>=2'],
  ['growth above 10%', 'growth>=10'],
  ['more than 9 percent appreciation', 'growth>=9'],
  ['pet friendly 3bhk', 'petFriendly configuration=3BHK'],
  ['no pets', '!petFriendly'],
  ['cheapest 3bhk', 'configuration=3BHK sort:price:up'],
  ['highest growth', 'sort:growth:down'],
  ['largest villa in Hyderabad', 'configuration=Villa place=Hyderabad sort:carpetArea:down'],
  ['still available', 'left>=1'],
  ['Barbet with study', '| barbet study'],
  ['quiet 2bhk with lake view', 'configuration=2BHK | quiet lake view'],
  ['2BHK whitefield 2 cr', 'configuration=2BHK place=Whitefield price<=20000000'],
  ['२BHK Whitefield', 'configuration=2BHK place=Whitefield'],
  ['under २ करोड़', 'price<=20000000'],
  ['ＷＨＩＴＥＦＩＥＬＤ', 'place=Whitefield'],
  ['whitefield under $200k', 'place=Whitefield'],
  ['', ''],
  ['hello', ''],
])('%s', (query, expected) => {
  expect(say(understand(query, homes, now))).toBe(expected);
});

test('an amount of another currency is told, not guessed', () => {
  const { notes } = understand('under $200k', homes, now);
  expect(notes).toEqual([{ code: 'other-currency', values: { asked: 'USD', own: 'INR' } }]);
});

test('what was corrected is told', () => {
  const { filters } = understand('flats in whitfield', homes, now);
  expect(filters).toMatchObject([{ words: 'whitfield', correctedTo: 'Whitefield' }]);
});

test('a filter remembers the words it was read from', () => {
  const { filters } = understand('2BHK under 2 Cr', homes, now);
  expect(filters.map(({ words }) => words)).toEqual(['2bhk', 'under 2 cr']);
});
