import { useTranslation } from 'react-i18next';
import { agentsWhy as words } from '../../../i18n/en/agents-why';
import { useFormat } from '../../../i18n/use-format';
import { languageName } from '../../knowledge/language-name';
import { useIntentName } from '../intents';
import { percentOf } from '../trial/percent';
import { type Told, toldIn } from './told';

export type Fact = { name: string; values: string[] };

const isIn = <Known extends object>(known: Known, name: unknown): name is keyof Known =>
  typeof name === 'string' && Object.hasOwn(known, name);

/** What a step saw and decided, in words; what there is no word for is no reader’s business. */
export function useFacts(): (...said: Record<string, unknown>[]) => Fact[] {
  const { t } = useTranslation('agents');
  const tell = useTell();
  return (...said) =>
    said.flatMap(toldIn).flatMap((told) => {
      const { name } = told;
      const values = tell(told);
      return isIn(words.facts, name) && values.length > 0 ? [{ name: t(`facts.${name}`), values }] : [];
    });
}

function useTell(): (told: Told) => string[] {
  const { t } = useTranslation('agents');
  const { number } = useFormat();
  const intentOf = useIntentName();
  const nameOf = (value: string) => (isIn(words.values, value) ? t(`values.${value}`) : value);
  const problemOf = (problem: string) => {
    const [rule = '', what] = problem.split(/: (.*)/s);
    return isIn(words.wrongs, rule) ? [t(`wrongs.${rule}`), what].filter(Boolean).join(': ') : problem;
  };
  const unheardOf = (why: string) => {
    if (isIn(words.unheard, why)) return t(`unheard.${why}`);
    return isIn(words.attempts, why) ? t(`attempts.${why}`) : why;
  };
  const told: Record<string, (value: string) => string> = {
    language: languageName,
    intent: intentOf,
    provider: (provider) => (provider === 'house' ? t('models.house') : provider),
    model: (model) => model,
    agent: (agent) => agent,
  };
  const counted: Record<string, (value: number) => string> = {
    confidence: percentOf,
    needsPerson: percentOf,
    frustration: (value) => (value > 0 ? t('told.frustration', { count: Math.round(value) }) : ''),
    characters: (count) => t('told.characters', { count }),
    version: (version) => t('versions.version', { number: version }),
  };
  return ({ name, value }) => {
    if (value === true) return [t('told.yes')];
    if (typeof value === 'string') return [(told[name] ?? nameOf)(value)];
    if (typeof value === 'number') return [(counted[name] ?? number)(value)].filter(Boolean);
    if (name === 'unheard') return value.map(unheardOf);
    return name === 'problems' ? value.map(problemOf) : value;
  };
}
