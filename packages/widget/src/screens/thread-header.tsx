import type { Thread } from '@parley/sdk';
import { useState } from 'preact/hooks';
import { useBusiness, useWidget } from '../app/context';
import { Avatar } from '../ui/avatar';
import { IconButton } from '../ui/icon-button';
import { useReadable } from '../ui/store';
import { Header } from './header';
import { Presence } from './presence';

export function ThreadHeader({ thread }: { thread: Thread }) {
  return (
    <Header back>
      <Who thread={thread} />
      <Menu thread={thread} />
    </Header>
  );
}

function Who({ thread }: { thread: Thread }) {
  const { messenger, team } = useBusiness();
  const { conversation } = useReadable(thread.state);
  const name = conversation?.assignee?.name ?? messenger.businessName;
  return (
    <>
      <Avatar name={name} here={team.open && team.online} />
      <span class="who">
        <b>{name}</b>
        <Presence />
      </span>
    </>
  );
}

function Menu({ thread }: { thread: Thread }) {
  const { model, t } = useWidget();
  const { muted } = useReadable(model.state);
  const { conversation } = useReadable(thread.state);
  const [open, setOpen] = useState(false);

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
      class="menu-place"
      onKeyDown={onKeyDown}
      onFocusOut={(event) => leaves(event) && setOpen(false)}
    >
      <IconButton name="more" label={t('more')} aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <div class="menu">
          <button type="button" onClick={() => choose(() => model.mute(!muted))}>
            {muted ? t('soundOn') : t('soundOff')}
          </button>
          {conversation?.status === 'open' && (
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
