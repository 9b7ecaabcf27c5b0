import { VisuallyHidden } from '@mantine/core';
import { useMatches } from '@tanstack/react-router';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { common } from '../i18n/en/common';
import { unreadTold } from './unread-title';

export type TitleKey = keyof typeof common.titles;

/** Names the page in the tab, says it aloud, and moves focus to its heading when the page changes. */
export function Announcer() {
  const { t } = useTranslation();
  const page = useMatches({ select: (matches) => matches.at(-1) });
  const key = page?.staticData.title ?? 'notFound';
  const path = page?.pathname;
  const title = t(`titles.${key}`);
  const firstPath = useRef(path);
  const unread = useSyncExternalStore(unreadTold.subscribe, unreadTold.get);

  useEffect(() => {
    const before = unread > 0 ? `(${unread > 99 ? '99+' : unread}) ` : '';
    document.title = `${before}${title} · ${t('product')}`;
  }, [title, t, unread]);

  useEffect(() => {
    if (path === firstPath.current) return;
    firstPath.current = undefined;
    const heading = document.querySelector<HTMLElement>('h1[tabindex]');
    heading?.focus({ preventScroll: true });
  }, [path]);

  return (
    <VisuallyHidden role="status" aria-live="polite">
      {title}
    </VisuallyHidden>
  );
}
