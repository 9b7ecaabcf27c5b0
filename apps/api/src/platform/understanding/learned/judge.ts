import { featuresOf } from '../intents/features';
import { chances } from '../intents/predict';
import { type Tone, toneOfWords } from '../sentiment/tone';
import type { Guess } from '../types';
import { type Judges, shippedJudges } from './judges';
import { signsOf, type Told } from './signs-of';

export type Judgement = {
  /** Every built-in intent, the likeliest first. */
  intents: readonly Guess[];
  tone: Tone;
  /** How likely a person has to come, 0..1. */
  person: number;
};

type Chances = Record<string, number>;

/** How much the list of words has to say beside what was learned: it knows what few messages have. */
const wordsCount = 0.35;
/** Of messages that are about this, so many are for a person. */
const forPerson: Chances = { urgent: 1, 'human-please': 1, complaint: 0.3 };

export function judge(told: Told, judges: Judges = shippedJudges()): Judgement {
  const features = featuresOf(told.text, signsOf(told));
  const intents = chances(judges.intent, features);
  return {
    intents: Object.entries(intents)
      .map(([name, confidence]) => ({ name, confidence }))
      .sort((a, b) => b.confidence - a.confidence),
    tone: toneOf(chances(judges.tone, features), toneOfWords(told.felt.score)),
    person: ((chances(judges.person, features).yes ?? 0) + personFor(intents)) / 2,
  };
}

function toneOf(learned: Chances, byWords: Tone): Tone {
  const chanceOf = (way: keyof Tone) => wordsCount * byWords[way] + (1 - wordsCount) * (learned[way] ?? 0);
  return { positive: chanceOf('positive'), neutral: chanceOf('neutral'), negative: chanceOf('negative') };
}

const personFor = (intents: Chances) =>
  Object.entries(forPerson).reduce((sum, [name, share]) => sum + share * (intents[name] ?? 0), 0);
