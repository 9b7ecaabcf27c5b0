import { Textarea } from '@mantine/core';
import type { Message, MessageBody } from '@parley/shared/message';
import { IconSparkles } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from '../../../ui/when';
import { MessageBodyView } from '../../inbox/message-body';
import { DraftDeeds } from './draft-deeds';
import { SuggestionDeeds } from './suggestion-deeds';
import type { Draft, PutInReply } from './types';
import classes from './waiting-draft.module.css';

type WaitingDraftProps = { draft: Draft; onPut: PutInReply };

const nothing = () => undefined;

/** What an agent would say next, right above where a person would write it. */
export function WaitingDraft({ draft, onPut }: WaitingDraftProps) {
  const { t } = useTranslation('agents');
  const [text, setText] = useState<string | null>(null);
  const id = useId();
  const { agentName: name, expiresAt, kind, outdated, sayable } = draft;
  const body = { ...draft.body, text: 'text' in draft.body ? (draft.body.text ?? null) : null };
  return (
    <section className={classes.draft} aria-labelledby={id}>
      <p className={classes.head}>
        <IconSparkles size={14} stroke={1.75} aria-hidden />
        <b id={id}>{t(kind === 'approval' ? 'drafts.wouldSay' : 'drafts.suggests', { name })}</b>
        {expiresAt !== null && (
          <span>
            {`${t('drafts.expires')} `}
            <When at={expiresAt} />
          </span>
        )}
      </p>
      <div className={classes.says}>
        {text === null ? (
          <MessageBodyView message={{ body: body as MessageBody } as Message} onPicture={nothing} />
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
        <SuggestionDeeds draft={draft} onPut={onPut} />
      )}
    </section>
  );
}
