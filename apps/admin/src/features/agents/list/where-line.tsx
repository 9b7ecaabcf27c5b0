import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { languageName } from '../../knowledge/language-name';
import { useIntentName } from '../intents';
import type { Agent } from '../types';
import classes from './agents-list.module.css';
import { whereOf } from './where';

/** Which conversations it gets, in a sentence. */
export function WhereLine({ agent, agents }: { agent: Agent; agents: Agent[] }) {
  const { t } = useTranslation('agents');
  const format = useFormat();
  const intentName = useIntentName();
  const where = whereOf(agent, agents);
  if (where.kind === 'shadowed')
    return (
      <p className={classes.shadowed}>
        <IconAlertTriangle size={14} stroke={2} aria-hidden />
        <span>{t('where.shadowed', { name: where.by })}</span>
      </p>
    );
  if (where.kind === 'rest')
    return <p className={classes.where}>{t(where.alone ? 'where.everything' : 'where.rest')}</p>;
  const parts = [
    ...where.pages.map((page) => t('where.page', { page })),
    ...where.intents.map((intent) => t('where.intent', { intent: intentName(intent) })),
    ...where.languages.map((code) => t('where.language', { language: languageName(code) })),
  ];
  return <p className={classes.where}>{t('where.routes', { parts: format.list(parts) })}</p>;
}
