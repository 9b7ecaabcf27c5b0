import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOurs } from '../../../app/shell/keys';
import { singleKeysWanted } from '../../../app/shell/single-keys';
import { TroubleNotice } from '../../../ui/trouble';
import { RejectDraft } from './reject-draft';
import type { Draft } from './types';
import { useDecideDraft } from './use-decide-draft';
import classes from './waiting-draft.module.css';

type DraftDeedsProps = { draft: Draft; text: string | null; onText: (text: string | null) => void };

/** y goes to what sends it, c changes it, x rejects it: nothing is sent by one key. */
export function DraftDeeds({ draft, text, onText }: DraftDeedsProps) {
  const { t } = useTranslation(['agents', 'common']);
  const [rejecting, setRejecting] = useState(false);
  const { approve } = useDecideDraft();
  const send = useRef<HTMLButtonElement>(null);
  const changed = text !== null && text.trim() !== draft.text.trim();
  const change = () => draft.sayable && onText(draft.text);
  useDraftKeys({ y: () => send.current?.focus(), c: change, x: () => setRejecting(true) });
  return (
    <div className={classes.deeds}>
      <TroubleNotice error={approve.error} />
      <Button size="compact-sm" variant="subtle" color="gray" title="x" onClick={() => setRejecting(true)}>
        {t('drafts.reject')}
      </Button>
      {text === null ? (
        <Button size="compact-sm" variant="default" title="c" disabled={!draft.sayable} onClick={change}>
          {t('drafts.change')}
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => onText(null)}>
          {t('common:actions.cancel')}
        </Button>
      )}
      <Button
        ref={send}
        size="compact-sm"
        title="y"
        loading={approve.isPending}
        disabled={!draft.sayable || text?.trim() === ''}
        onClick={() => approve.mutate({ draftId: draft.id, ...(changed && { text: text.trim() }) })}
      >
        {t(changed ? 'drafts.approveChanged' : 'drafts.approve')}
      </Button>
      {rejecting && <RejectDraft draftId={draft.id} onClose={() => setRejecting(false)} />}
    </div>
  );
}

function useDraftKeys(keys: Record<string, () => void>): void {
  const press = useEffectEvent((key: string) => keys[key]?.());
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isOurs(event) || !singleKeysWanted() || !(event.key in keysHere)) return;
      event.preventDefault();
      press(event.key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const keysHere = { y: true, c: true, x: true };
