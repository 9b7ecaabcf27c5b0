/** What people ask of homes, by what it takes to answer. */
export const questions = {
  conditions: [
    '2BHK in Whitefield under 1.5 Cr',
    '3 bed in Hebbal below 2 Cr',
    'homes in Indiranagar with pool',
  ],
  misspelt: ['2bhk in whitfield undr 2 cr', '3 bedroom in indranagar', '1bhk koramangla max 90 lakh'],
  words: ['bright corner home near the lake', 'quiet with old trees', 'renovated close to the metro line'],
  both: [
    'quiet 2BHK near the park under 1.2 Cr',
    'furnished 3BHK with gym by the lake',
    'garden flat in Jayanagar',
  ],
  few: [
    '4BHK in Yelahanka under 20 lakh',
    '4BHK in Sarjapur below 30 lakh with pool and gym',
    '3BHK in Hebbal under 25 lakh',
  ],
  order: ['cheapest 2BHK', 'largest homes in Chennai', 'newest 3BHK'],
  everything: ['', 'homes', 'flats'],
} as const;

export type Kind = keyof typeof questions;
