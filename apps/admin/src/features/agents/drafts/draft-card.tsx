import { Button, Textarea } from '@mantine/core';
import type { Message } from '@parley/shared/message';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { ButtonLink } from '../../../ui/button-link';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { Row } from '../../../ui/stack';
import { TroubleNotice } from '../../../ui/trouble';
import { When } from '../../../ui/when';
import { MessageBodyView } from '../../inbox/message-body';
import { WhyButton } from '../why/why-button';
import classes from './drafts.module.css';
import { RejectDraft } from './reject-draft';
import { shownBody } from './shown-body';
import type { Draft } from './types';
import { useDecideDraft } from './use-decide-draft';

const nothing = () => undefined;

export function DraftCard({ draft }: { draft: Draft }) {
  const { t } = useTranslation('agents');
  const { contactName, agentName, asked, expiresAt, outdated, sayable } = draft;
  const mayDecide = useCan('conversations:write');
  const [text, setText] = useState<string | null>(null);
  return (
    <Card
      title={contactName ?? t('drafts.unnamed')}
      foot={mayDecide ? <Deeds draft={draft} text={text} onEdit={() => setText(draft.text)} /> : undefined}
      aside={
        <span className={classes.soft}>
          {t('drafts.by', { name: agentName })}
          {expiresAt !== null && (
            <>
              {` · ${t('drafts.expires')} `}
              <When at={expiresAt} />
            </>
          )}
          <WhyButton conversationId={draft.conversationId} turnId={draft.turnId} />
        </span>
      }
    >
      <div className={classes.draft}>
        <p className={classes.soft}>{t('drafts.asked')}</p>
        <p className={classes.asked} dir="auto">
          {asked}
        </p>
        <p className={classes.soft}>{t('drafts.says')}</p>
        {text === null ? (
          <div className={classes.says}>
            <MessageBodyView message={{ body: shownBody(draft.body) } as Message} onPicture={nothing} />
          </div>
        ) : (
          <Textarea
            aria-label={t('drafts.says')}
            dir="auto"
            autosize
            autoFocus
            minRows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        {outdated && <Notice tone="warn">{t('drafts.outdated')}</Notice>}
        {!sayable && <Notice tone="info">{t('drafts.taken')}</Notice>}
      </div>
    </Card>
  );
}

type DeedsProps = { draft: Draft; text: string | null; onEdit: () => void };

function Deeds({ draft, text, onEdit }: DeedsProps) {
  const { t } = useTranslation('agents');
  const [rejecting, setRejecting] = useState(false);
  const { approve } = useDecideDraft();
  const changed = text !== null && text.trim() !== draft.text.trim();
  const words = changed ? { text: text.trim() } : {};
  return (
    <div className={classes.deeds}>
      <TroubleNotice error={approve.error} />
      <Row at="end">
        <ButtonLink variant="subtle" to="/inbox" search={{ open: draft.conversationId }}>
          {t('drafts.open')}
        </ButtonLink>
        <Button variant="default" onClick={() => setRejecting(true)}>
          {t('drafts.reject')}
        </Button>
        {text === null && (
          <Button variant="default" onClick={onEdit} disabled={!draft.sayable}>
            {t('drafts.edit')}
          </Button>
        )}
        <Button
          loading={approve.isPending}
          disabled={!draft.sayable || text?.trim() === ''}
          onClick={() => approve.mutate({ draftId: draft.id, ...words })}
        >
          {t(changed ? 'drafts.approveChanged' : 'drafts.approve')}
        </Button>
      </Row>
      {rejecting && <RejectDraft draftId={draft.id} onClose={() => setRejecting(false)} />}
    </div>
  );
}
