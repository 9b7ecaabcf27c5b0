import { Textarea } from '@mantine/core';
import type { Message } from '@parley/shared/message';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../../ui/when';
import { MessageBodyView } from '../../inbox/message-body';
import { WhyButton } from '../why/why-button';
import { DraftDeeds } from './draft-deeds';
import { DraftFrame } from './draft-frame';
import { shownBody } from './shown-body';
import { SuggestionDeeds } from './suggestion-deeds';
import type { Draft, PutInReply } from './types';
import classes from './waiting-draft.module.css';

type WaitingDraftProps = {
  draft: Draft;
  /** Put there, or on its way with it. */
  inReply: boolean;
  onPut: PutInReply;
};

const nothing = () => undefined;

export function WaitingDraft({ draft, ...suggesting }: WaitingDraftProps) {
  const { t } = useTranslation('agents');
  const [text, setText] = useState<string | null>(null);
  const { agentName: name, body, expiresAt, kind, outdated, sayable } = draft;
  const title = t(kind === 'approval' ? 'drafts.wouldSay' : 'drafts.suggests', { name });
  return (
    <DraftFrame
      title={title}
      aside={expiresAt !== null && <Expires at={expiresAt} />}
      why={<WhyButton conversationId={draft.conversationId} turnId={draft.turnId} />}
    >
      <div className={classes.says}>
        {text === null ? (
          <MessageBodyView message={{ body: shownBody(body) } as Message} onPicture={nothing} />
        ) : (
          <Textarea
            aria-label={t('drafts.says')}
            dir="auto"
            autosize
            autoFocus
            minRows={2}
            maxRows={8}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </div>
      {outdated && <p className={classes.note}>{t('drafts.outdated')}</p>}
      {kind === 'approval' && !sayable && <p className={classes.note}>{t('drafts.taken')}</p>}
      {kind === 'approval' ? (
        <DraftDeeds draft={draft} text={text} onText={setText} />
      ) : (
        <SuggestionDeeds draft={draft} {...suggesting} />
      )}
    </DraftFrame>
  );
}

function Expires({ at }: { at: string }) {
  const { t } = useTranslation('agents');
  return (
    <>
      {`${t('drafts.expires')} `}
      <When at={at} />
    </>
  );
}
