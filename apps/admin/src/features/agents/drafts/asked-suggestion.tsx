import { Button, Loader } from '@mantine/core';
import type { Message } from '@parley/shared/message';
import { useTranslation } from 'react-i18next';
import { TroubleNotice } from '../../../ui/trouble';
import { MessageBodyView } from '../../inbox/message-body';
import { DraftFrame } from './draft-frame';
import { shownBody, sourcesOf } from './shown-body';
import type { AskedFor, PutInReply } from './types';
import classes from './waiting-draft.module.css';

type AskedSuggestionProps = {
  /** What came of it, once something has. */
  answer: AskedFor | undefined;
  error: unknown;
  /** The visitor has written since. */
  outdated: boolean;
  onAgain: () => void;
  onDismiss: () => void;
  onPut: PutInReply;
};

const nothing = () => undefined;

/** What a member asked an agent for. */
export function AskedSuggestion({ answer, error, onAgain, ...rest }: AskedSuggestionProps) {
  const { t } = useTranslation(['agents', 'common']);
  const { onDismiss } = rest;
  if (answer?.suggestion) return <Suggestion suggestion={answer.suggestion} {...rest} />;
  if (!answer && !error)
    return (
      <DraftFrame title={t('drafts.asking')}>
        <Loader size="xs" type="dots" aria-hidden />
      </DraftFrame>
    );
  return (
    <DraftFrame title={t('drafts.suggestion')}>
      {answer && <p>{t('drafts.unknown')}</p>}
      <TroubleNotice error={error} />
      <div className={classes.deeds}>
        <Dismiss onDismiss={onDismiss} />
        {Boolean(error) && (
          <Button size="compact-sm" variant="default" onClick={onAgain}>
            {t('common:actions.retry')}
          </Button>
        )}
      </div>
    </DraftFrame>
  );
}

type SuggestionProps = Pick<AskedSuggestionProps, 'outdated' | 'onDismiss' | 'onPut'> & {
  suggestion: NonNullable<AskedFor['suggestion']>;
};

function Suggestion({ suggestion, outdated, onDismiss, onPut }: SuggestionProps) {
  const { t } = useTranslation('agents');
  const { agentName: by, body, credits, text } = suggestion;
  const put = () => {
    onPut({ text, sources: sourcesOf(body), by, draftId: null });
    onDismiss();
  };
  return (
    <DraftFrame
      title={t('drafts.suggests', { name: by })}
      aside={credits > 0 && t('why.credits', { count: credits })}
    >
      <div className={classes.says}>
        <MessageBodyView message={{ body: shownBody(body) } as Message} onPicture={nothing} />
      </div>
      {outdated && <p className={classes.note}>{t('drafts.outdated')}</p>}
      <div className={classes.deeds}>
        <Dismiss onDismiss={onDismiss} />
        <Button size="compact-sm" onClick={put}>
          {t('drafts.use')}
        </Button>
      </div>
    </DraftFrame>
  );
}

function Dismiss({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useTranslation('agents');
  return (
    <Button size="compact-sm" variant="subtle" color="gray" onClick={onDismiss}>
      {t('drafts.dismiss')}
    </Button>
  );
}
