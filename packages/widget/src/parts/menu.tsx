import type { Thread } from '@parley/sdk';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import { IconButton } from '../ui/icon-button';
import { useSheet } from '../ui/use-sheet';
import css from './menu.css?inline';

/** What else can be done with a conversation. It was asked for, so it is open and has the focus. */
export function Menu({ thread }: { thread: Thread }) {
  useSheet(css);
  const { model, state, t } = useWidget();
  const place = useRef<HTMLFieldSetElement>(null);
  const [open, setOpen] = useState(true);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);

  function choose(deed: () => unknown): void {
    setOpen(false);
    deed();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  }

  return (
    <fieldset
      ref={place}
      class="menu-place"
      onKeyDown={onKeyDown}
      onFocusOut={(event) => leaves(event) && setOpen(false)}
    >
      <IconButton
        class="dots"
        name="more"
        label={t('more')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div class="menu">
          <button type="button" onClick={() => choose(() => model.mute(!state.muted))}>
            {state.muted ? t('soundOn') : t('soundOff')}
          </button>
          {thread.state.get().conversation?.status === 'open' && (
            <button type="button" onClick={() => choose(() => thread.close().catch(() => undefined))}>
              {t('end')}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}

function leaves({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !(currentTarget as Element).contains(relatedTarget as Node | null);
}
