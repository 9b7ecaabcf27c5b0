import type { Parley } from '@parley/sdk';
import { useEffect, useMemo } from 'preact/hooks';
import { directionOf } from '../i18n/locales';
import { createTranslate } from '../i18n/translate';
import { lazy } from '../ui/lazy';
import { useReadable } from '../ui/store';
import { WidgetProvider } from './context';
import type { Model } from './model';
import { PanelFrame } from './panel-frame';

const Greeting = lazy(async () => (await import('../aside/greeting')).Greeting, Nothing);
const Lightbox = lazy(async () => (await import('../parts/lightbox')).Lightbox, Nothing);

type Props = { model: Model; parley: Parley; url: string; launcher: HTMLButtonElement; root: ShadowRoot };

export function Root({ model, parley, url, launcher, root }: Props) {
  const { bubble, lightbox, locale, open, options, words } = useReadable(model.state);
  const { messenger, unread } = useReadable(parley.state);
  const t = useMemo(() => createTranslate(words, locale), [words, locale]);
  const widget = useMemo(() => ({ model, parley, url, root, t }), [model, parley, url, root, t]);
  const name = (messenger ?? model.look.messenger).businessName;
  const hidden = Boolean(options.inline) || String(options.launcher) === 'false';

  useEffect(() => {
    launcher.hidden = hidden;
    launcher.ariaExpanded = String(open);
    launcher.setAttribute('aria-controls', 'parley-panel');
    const label = open ? t('closeChat') : t('openChat', { name });
    launcher.ariaLabel = unread > 0 ? `${label}, ${t('unread', { count: unread })}` : label;
  }, [launcher, hidden, open, unread, t, name]);

  return (
    <WidgetProvider value={widget}>
      <div class="widget" lang={locale} dir={directionOf(locale)}>
        {!(hidden || open) && unread > 0 && (
          <span class="badge" aria-hidden="true">
            {unread > 9 ? '9+' : unread}
          </span>
        )}
        <div role="status" class="beside">
          {!(hidden || open) && bubble && <Greeting bubble={bubble} />}
        </div>
        <PanelFrame launcher={launcher} />
        {lightbox && <Lightbox file={lightbox} />}
      </div>
    </WidgetProvider>
  );
}

function Nothing() {
  return null;
}
