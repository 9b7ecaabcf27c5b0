import { useTranslation } from 'react-i18next';
import type { Output } from '../../../api/contract';
import { useFormat } from '../../../i18n/use-format';
import { Pill } from '../../../ui/pill';
import { useModelName } from '../model-name';
import { Quote } from './quote';
import { type Fact, useFacts } from './use-facts';
import classes from './why.module.css';

export type Trace = Output['why']['get']['trace'];
type Step = Trace['steps'][number];

/** How a reply came about, step by step; then the models that were asked, and what it rests on. */
export function TraceView({ trace: { steps, attempts, evidence } }: { trace: Trace }) {
  const { t } = useTranslation('agents');
  return (
    <div className={classes.trace}>
      <ol className={classes.steps}>
        {steps.map((step, at) => (
          <StepLine key={`${step.step} ${String(at)}`} step={step} />
        ))}
      </ol>
      {attempts.length > 0 && <Attempts attempts={attempts} />}
      {evidence.length > 0 && (
        <section>
          <h3>{t('why.rests')}</h3>
          <ul className={classes.quotes}>
            {evidence.map(({ title, text, url, place }) => (
              <Quote key={title + text} title={title} quote={text} url={url} place={place} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const known = [
  ...['receive', 'listen', 'understand', 'choose', 'look', 'remember', 'retrieve'],
  ...['decide', 'generate', 'check', 'approve', 'deliver', 'account'],
] as const;
type Known = (typeof known)[number] &
  keyof typeof import('../../../i18n/en/agents-work')['agentsWork']['steps'];

function StepLine({ step: { step, saw, decided, ms } }: { step: Step }) {
  const { t } = useTranslation('agents');
  const { measure } = useFormat();
  const name = known.find((each) => each === step) as Known | undefined;
  const facts = useFacts()(decided, saw);
  return (
    <li className={classes.step}>
      <p className={classes.stepHead}>
        <b>{name ? t(`steps.${name}`) : step}</b>
        <span className={classes.soft}>{measure(Math.round(ms * 10) / 10, 'millisecond')}</span>
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
    </li>
  );
}

function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ name, values }) => (
        <div key={name + values.join()}>
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value} dir="auto">
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const outcomes = [
  ...(['answering', 'answered', 'cut', 'aborted', 'timeout', 'rate-limited'] as const),
  ...(['breaker-open', 'refused', 'unavailable', 'unauthorized', 'invalid', 'garbage'] as const),
];

function Attempts({ attempts }: Pick<Trace, 'attempts'>) {
  const { t } = useTranslation('agents');
  const { measure, inDollars } = useFormat();
  const modelName = useModelName();
  return (
    <section>
      <h3>{t('why.models')}</h3>
      <ul className={classes.attempts}>
        {attempts.map(({ provider, model, outcome, tookMs, tokensIn, tokensOut, dollars }, at) => (
          <li key={`${provider} ${model} ${String(at)}`}>
            <b>{modelName({ provider, model })}</b>
            <Pill tone={outcome === 'answered' ? 'good' : 'warn'}>
              {t(`attempts.${outcomes.find((each) => each === outcome) ?? 'failed'}`)}
            </Pill>
            <span className={classes.soft}>
              {[
                measure(Math.round(tookMs), 'millisecond'),
                t('why.tokens', { read: tokensIn, written: tokensOut }),
                ...(dollars === null ? [] : [inDollars(dollars)]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
