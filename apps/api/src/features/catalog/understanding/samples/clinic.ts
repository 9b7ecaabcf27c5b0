import { Attributes } from '../../attributes/attribute';
import { buildLexicon } from '../lexicon';

const known = (values: readonly string[], within: readonly string[] = []) =>
  values.map((value) => ({ value, count: 2, within }));

export const clinic = buildLexicon(
  Attributes.parse([
    {
      key: 'speciality',
      label: 'Speciality',
      type: 'category',
      synonyms: ['specialty', 'department'],
      values: [
        { value: 'Dermatology', synonyms: ['skin', 'dermatologist'] },
        { value: 'Dentistry', synonyms: ['dental', 'dentist', 'teeth'] },
        { value: 'Physiotherapy', synonyms: ['physio', 'physiotherapist'] },
      ],
    },
    {
      key: 'fee',
      label: 'Fee',
      type: 'number',
      currency: 'GBP',
      better: 'lower',
      synonyms: ['price', 'cost'],
    },
    {
      key: 'duration',
      label: 'Duration',
      type: 'number',
      unit: 'min',
      synonyms: ['length', 'takes', 'long'],
    },
    { key: 'doctor', label: 'Doctor', type: 'category', synonyms: ['dr', 'with'] },
    { key: 'languages', label: 'Languages', type: 'set', synonyms: ['language', 'speaks', 'speaking'] },
    { key: 'site', label: 'Clinic', type: 'place' },
    { key: 'online', label: 'Online', type: 'boolean', synonyms: ['video', 'remote', 'by video'] },
    { key: 'evening', label: 'Evening appointments', type: 'boolean', synonyms: ['evening', 'evenings'] },
    { key: 'referral', label: 'Referral needed', type: 'boolean', synonyms: ['referral'] },
    {
      key: 'next',
      label: 'Next free day',
      type: 'date',
      synonyms: ['appointment', 'appointments', 'free', 'available'],
    },
    { key: 'age', label: 'Minimum age', type: 'number', unit: 'years', synonyms: ['from age'] },
  ]),
  {
    values: {
      speciality: known([
        'Dermatology',
        'Dentistry',
        'Physiotherapy',
        'Cardiology',
        'Paediatrics',
        'Eye care',
      ]),
      doctor: known(['Dr Amara Osei', 'Dr Lin Chen', 'Dr Piotr Nowak']),
      languages: known(['English', 'Polish', 'Mandarin', 'French']),
      site: [
        ...known(['Camden', 'Brixton', 'Greenwich'], ['London']),
        ...known(['Didsbury'], ['Manchester']),
        ...known(['London', 'Manchester']),
      ],
    },
    numbers: { fee: { min: 35, max: 420 }, duration: { min: 15, max: 120 }, age: { min: 0, max: 18 } },
    words: new Set(['mole', 'check', 'whitening', 'hygiene', 'first', 'visit', 'massage', 'ecg', 'follow']),
  },
  ['service', 'treatment', 'consultation'],
);
