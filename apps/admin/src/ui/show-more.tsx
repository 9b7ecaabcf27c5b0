import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './show-more.module.css';

type ShowMoreProps = { more: boolean; pending: boolean; onMore: () => void; says: string };

/** The next page comes when the end of this one comes near, or by the button. */
export function ShowMore({ more, pending, onMore, says }: ShowMoreProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const load = useEffectEvent(onMore);
  useEffect(() => {
    const element = end.current;
    if (!element || !more || pending) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) load();
      },
      { rootMargin: '600px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [more, pending]);

  return (
    <div ref={end} className={classes.end}>
      <span role="status">{says}</span>
      {more && (
        <Button variant="default" size="compact-sm" loading={pending} onClick={onMore}>
          {t('actions.loadMore')}
        </Button>
      )}
    </div>
  );
}
