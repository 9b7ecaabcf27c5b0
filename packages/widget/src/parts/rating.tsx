import type { Thread } from '@parley/sdk';
import { useRef, useState } from 'preact/hooks';
import { useT } from '../app/context';
import { Icon } from '../ui/icon';
import { useSheet } from '../ui/use-sheet';
import primary from './primary.css?inline';
import css from './rating.css?inline';
import { useHandBack } from './use-hand-back';

const scores = [1, 2, 3, 4, 5];

export function Rating({ thread }: { thread: Thread }) {
  useSheet(primary + css);
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  useHandBack(form);
  const [score, setScore] = useState(0);
  const [state, setState] = useState<'busy' | 'failed' | 'ready'>('ready');

  function send(event: SubmitEvent): void {
    event.preventDefault();
    const comment = String(new FormData(event.currentTarget as HTMLFormElement).get('comment') ?? '').trim();
    setState('busy');
    thread.rate(score, comment || undefined).catch(() => setState('failed'));
  }

  return (
    <form ref={form} class="rating" onSubmit={send}>
      <fieldset>
        <legend>{t('rate')}</legend>
        {scores.map((value) => (
          <label key={value} class={value <= score ? 'star on' : 'star'}>
            <input
              type="radio"
              name="score"
              value={value}
              checked={value === score}
              onChange={() => setScore(value)}
            />
            <Icon name="star" />
            <span class="unseen">{t('stars', { count: value })}</span>
          </label>
        ))}
      </fieldset>
      {score > 0 && (
        <div class="rating-more">
          <input name="comment" maxLength={1000} placeholder={t('comment')} aria-label={t('comment')} />
          <button type="submit" class="primary" disabled={state === 'busy'}>
            {t('submit')}
          </button>
        </div>
      )}
      {state === 'failed' && (
        <p class="wrong" role="alert">
          {t('failed')}
        </p>
      )}
    </form>
  );
}
