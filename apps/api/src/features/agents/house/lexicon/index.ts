import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Lexicon } from './types';

const bare: Lexicon = {
  alike: [],
  empty: '',
  generic: '',
  ordinary: '',
  ourselves: '',
  apart: [],
  cycles: [],
  everyDay: /(?!)/,
  aspectWords: {},
  writtenAs: {},
  aspects: {},
  yesNo: /(?!)/,
  asking: /(?!)/,
  joint: /,\s+/gu,
  followUp: /(?!)/,
  pointing: /(?!)/,
  wanting: /(?!)/,
  doer: /(?!)/,
  backward: /(?!)/,
};
const lexicons: Readonly<Record<string, Lexicon>> = { de, en, es, fr };

export const lexiconOf = (language: string): Lexicon => lexicons[language] ?? bare;
