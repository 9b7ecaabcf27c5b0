import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useT } from '../app/context';

/** A part that is fetched when it is first shown; a failed fetch can be tried again. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType = Skeleton,
): ComponentType<Props> {
  let Part: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const t = useT();
    const [state, setState] = useState<'loading' | 'there' | 'failed'>(Part ? 'there' : 'loading');
    useEffect(() => {
      if (state !== 'loading') return;
      load().then(
        (loaded) => {
          Part = loaded;
          setState('there');
        },
        () => setState('failed'),
      );
    }, [state]);
    if (Part) return <Part {...props} />;
    if (state === 'loading') return <Waiting />;
    return (
      <p class="note">
        {t('couldNotLoad')}{' '}
        <button type="button" class="link" onClick={() => setState('loading')}>
          {t('retry')}
        </button>
      </p>
    );
  };
}

function Skeleton() {
  return <span class="skeleton" />;
}
