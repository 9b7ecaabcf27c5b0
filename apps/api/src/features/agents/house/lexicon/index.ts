import { en } from './en';
import type { Lexicon } from './types';

const bare: Lexicon = {
  alike: [],
  generic: '',
  ordinary: '',
  apart: [],
  cycles: [],
  everyDay: /(?!)/,
  aspectWords: {},
  aspects: {},
  yesNo: /(?!)/,
  followUp: /(?!)/,
  pointing: /(?!)/,
  doer: /(?!)/,
  backward: /(?!)/,
};
const lexicons: Readonly<Record<string, Lexicon>> = { en };

export const lexiconOf = (language: string): Lexicon => lexicons[language] ?? bare;
export const hasLexicon = (language: string): boolean => language in lexicons;
