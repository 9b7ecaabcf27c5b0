import { useLayoutEffect, useRef } from 'preact/hooks';
import { lazy } from '../ui/lazy';
import { useReadable } from '../ui/store';
import { useBusiness, useWidget } from './context';
import { fetchScreens } from './fetch-screens';
import { focusIn } from './focus-in';

const Screens = lazy(async () => (await fetchScreens()).Screens, Waiting);

/** The panel itself: opens, closes by Escape, takes the focus and gives it back. */
export function PanelFrame({ launcher }: { launcher: HTMLButtonElement }) {
  const { model, t } = useWidget();
  const { messenger } = useBusiness();
  const { open, options } = useReadable(model.state);
  const panel = useRef<HTMLElement>(null);
  const seen = useRef(false);
  if (open) seen.current = true;
  const inline = Boolean(options.inline);

  // Before the next paint, while what is closing still has the focus.
  useLayoutEffect(() => {
    const element = panel.current;
    if (!(element && open) || inline) return;
    const opener = document.activeElement;
    focusIn(element);
    return () => {
      const shadow = element.getRootNode() as ShadowRoot;
      if (!element.contains(shadow.activeElement)) return;
      const back = launcher.hidden || (opener && opener !== document.body && opener !== shadow.host);
      (back && opener instanceof HTMLElement ? opener : launcher).focus();
    };
  }, [open, inline, launcher]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    model.close();
  }

  return (
    <section
      ref={panel}
      id="parley-panel"
      class={inline ? 'panel inline' : 'panel'}
      role={inline ? 'region' : 'dialog'}
      aria-label={t('chatWith', { name: messenger.businessName })}
      data-open={open}
      inert={!open}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {seen.current && <Screens panel={panel} />}
    </section>
  );
}

function Waiting() {
  return (
    <div class="waiting">
      <span class="skeleton" />
      <span class="skeleton" />
    </div>
  );
}
