export type Family =
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'data'
  | 'time'
  | 'power'
  | 'energy'
  | 'charge'
  | 'frequency'
  | 'share';

export type Unit = { family: Family; factor: number };

const feet = 0.3048;
const inch = 0.0254;
const pound = 0.453_592_37;

/** Each unit by the words for it, and how much of its family's measure it is. */
const table: Record<Family, readonly (readonly [factor: number, words: string])[]> = {
  area: [
    [
      1,
      'sqm m2 sqmt sqmtr sqmtrs sqmetre sqmetres sqmeter sqmeters squaremetre squaremetres squaremeter squaremeters qm quadratmeter',
    ],
    [feet ** 2, 'sqft ft2 sft sqfeet sqfoot squarefeet squarefoot'],
    [(3 * feet) ** 2, 'sqyd sqyds yd2 sqyard sqyards squareyard squareyards gaj'],
    [40.468_564_224, 'cent cents'],
    [4046.856_422_4, 'acre acres'],
    [10_000, 'ha hectare hectares'],
  ],
  length: [
    [0.001, 'mm millimetre millimetres millimeter millimeters'],
    [0.01, 'cm centimetre centimetres centimeter centimeters'],
    [1, 'm metre metres meter meters'],
    [1000, 'km kms kilometre kilometres kilometer kilometers'],
    [inch, 'in inch inches "'],
    [feet, "ft feet foot '"],
    [1609.344, 'mi mile miles'],
  ],
  mass: [
    [0.000_001, 'mg'],
    [0.001, 'g gm gms gram grams gramme grammes'],
    [1, 'kg kgs kilo kilos kilogram kilograms'],
    [1000, 't tonne tonnes'],
    [pound, 'lb lbs'],
    [pound / 16, 'oz ounce ounces'],
  ],
  volume: [
    [0.001, 'ml millilitre millilitres milliliter milliliters'],
    [0.01, 'cl'],
    [1, 'l ltr ltrs litre litres liter liters'],
    [3.785_411_784, 'gal gallon gallons'],
  ],
  data: [
    [0.001, 'mb'],
    [1, 'gb gigabyte gigabytes'],
    [1000, 'tb terabyte terabytes'],
  ],
  time: [
    [1 / 1440, 'min mins minute minutes minuten minutos minuti'],
    [1 / 24, 'h hr hrs hour hours stunde stunden heures horas'],
    [1, 'day days night nights tage nachte dias jours'],
    [7, 'week weeks wk wks wochen'],
    [30.436_875, 'month months mo monate'],
    [365.25, 'year years yr yrs jahre'],
  ],
  power: [
    [1, 'w watt watts'],
    [1000, 'kw kilowatt kilowatts'],
    [745.7, 'hp bhp'],
  ],
  energy: [
    [1, 'wh'],
    [1000, 'kwh'],
  ],
  charge: [
    [1, 'mah'],
    [1000, 'ah'],
  ],
  frequency: [
    [1, 'hz'],
    [1e3, 'khz'],
    [1e6, 'mhz'],
    [1e9, 'ghz'],
  ],
  share: [[1, '% percent pct percentage']],
};

const units = new Map<string, Unit>();
for (const [family, rows] of Object.entries(table) as [Family, (typeof table)[Family]][]) {
  for (const [factor, words] of rows)
    for (const word of words.split(' ')) units.set(word, { family, factor });
}

/** `sq ft`, `sq. ft.` and `sqft` are one word here. */
export function unitOf(written: string): Unit | null {
  return units.get(written.normalize('NFKC').toLowerCase().replaceAll(/[\s.]/g, '')) ?? null;
}

/** Longest first, in words: how many of the coming words make a unit. */
export function unitAt(words: readonly string[]): { unit: Unit; length: number } | null {
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const unit = units.get(words.slice(0, length).join(''));
    if (unit) return { unit, length };
  }
  return null;
}
