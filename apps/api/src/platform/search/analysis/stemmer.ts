import { folded } from './fold';

export type Stem = (word: string) => string;

const algorithms: Record<string, string> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
};

export const languagesWithStemmer = Object.keys(algorithms);

/** Words without endings and accents. Languages without an algorithm keep their endings. */
export async function loadStemmer(language: string): Promise<Stem> {
  const algorithm = algorithms[language];
  if (!algorithm) return folded;
  const { newStemmer } = await import('snowball-stemmers');
  const stemmer = newStemmer(algorithm);
  return (word) => (word.length < 3 ? folded(word) : folded(stemmer.stem(word)));
}
