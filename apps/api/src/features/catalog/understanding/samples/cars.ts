import { Attributes } from '../../attributes/attribute';
import { buildLexicon } from '../lexicon';

const known = (values: readonly string[]) => values.map((value) => ({ value, count: 2, within: [] }));

export const cars = buildLexicon(
  Attributes.parse([
    { key: 'make', label: 'Make', type: 'category', synonyms: ['brand'] },
    { key: 'body', label: 'Body', type: 'category', values: [{ value: 'SUV', synonyms: ['4x4'] }] },
    {
      key: 'fuel',
      label: 'Fuel',
      type: 'category',
      values: [
        { value: 'Electric', synonyms: ['ev'] },
        { value: 'Petrol', synonyms: ['gasoline'] },
      ],
    },
    { key: 'gearbox', label: 'Gearbox', type: 'category', synonyms: ['transmission'] },
    { key: 'price', label: 'Price', type: 'number', currency: 'AED', better: 'lower' },
    {
      key: 'mileage',
      label: 'Mileage',
      type: 'number',
      unit: 'km',
      better: 'lower',
      synonyms: ['driven', 'run'],
    },
    { key: 'year', label: 'Model year', type: 'number', better: 'higher', synonyms: ['year'] },
    { key: 'power', label: 'Power', type: 'number', unit: 'hp', better: 'higher' },
    { key: 'seats', label: 'Seats', type: 'number', better: 'higher', synonyms: ['seater', 'seat'] },
    { key: 'doors', label: 'Doors', type: 'number', synonyms: ['door'] },
    { key: 'colour', label: 'Colour', type: 'category', synonyms: ['color'] },
    { key: 'city', label: 'City', type: 'place' },
    { key: 'warranty', label: 'Warranty', type: 'boolean' },
    { key: 'features', label: 'Features', type: 'set' },
  ]),
  {
    values: {
      make: known(['Toyota', 'Nissan', 'BMW', 'Land Rover', 'Mercedes-Benz', 'Kia']),
      body: known(['SUV', 'Sedan', 'Hatchback', 'Pickup truck', 'Coupe']),
      fuel: known(['Petrol', 'Diesel', 'Hybrid', 'Electric']),
      gearbox: known(['Automatic', 'Manual']),
      colour: known(['White', 'Pearl white', 'Black', 'Silver', 'Dark blue']),
      city: known(['Dubai', 'Abu Dhabi', 'Sharjah']),
      features: known(['Sunroof', 'Apple CarPlay', 'Parking sensors', 'Leather seats', 'Cruise control']),
    },
    numbers: {
      price: { min: 18_000, max: 420_000 },
      mileage: { min: 0, max: 240_000 },
      year: { min: 2012, max: 2026 },
      power: { min: 70, max: 520 },
      seats: { min: 2, max: 8 },
      doors: { min: 2, max: 5 },
    },
    words: new Set(['corolla', 'patrol', 'sportage', 'evoque', 'gls']),
  },
  ['car', 'vehicle'],
);
