import { withoutMark } from '@parley/shared/citations';
import type { InboxConversation } from '@parley/shared/live-member';
import type { FileView } from '@parley/shared/message';
import { messageLimits } from '@parley/shared/message-limits';
import {
  type DragEvent,
  lazy,
  type Ref,
  Suspense,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../live/live-context';
import type { PutInReply } from '../agents';
import { AnswerChips } from './answer-chips';
import classes from './composer.module.css';
import { ComposerBar, ModeTabs } from './composer-bar';
import { ComposerField } from './composer-field';
import type { DraftChange, Drafts, Mode } from './drafts';
import { FileChips } from './file-chips';
import { changed, putSuggestion } from './suggested';
import { SuggestedLine } from './suggested-line';
import { useQuestion } from './use-question';
import { useSend } from './use-send';
import { useAskSuggestion } from './use-suggestion';
import { useTypingSignal } from './use-typing-signal';
import { useUploads } from './use-uploads';

const Finder = lazy(() => import('./finder/finder').then((module) => ({ default: module.Finder })));

export type ComposerHandle = {
  write: (mode: Mode) => void;
  find: () => void;
  suggest: () => void;
  /** What a suggestion says, to be sent or changed. */
  put: PutInReply;
};

type ComposerProps = {
  conversation: InboxConversation;
  contactName: string;
  drafts: Drafts;
  ref: Ref<ComposerHandle>;
};

/** Where members write: to the visitor, or to each other. What was typed stays with its conversation. */
export function Composer({ conversation, contactName, drafts, ref }: ComposerProps) {
  const { t } = useTranslation('inbox');
  const [draft, change] = useWritten(conversation.id, drafts);
  const [dropping, setDropping] = useState(false);
  const [finding, setFinding] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const uploads = useUploads((file: FileView) => change(({ files }) => ({ files: [...files, file] })));
  const question = useQuestion(conversation.id);
  const send = useSend(conversation);
  const suggestion = useAskSuggestion(conversation);
  const typing = useTypingSignal(useLive(), conversation.id);
  const text = draft[draft.mode];
  const over = text.length - messageLimits.textLength;
  const replying = draft.mode === 'reply';
  const more = replying && (draft.files.length > 0 || draft.offer !== null);
  const ready = over <= 0 && uploads.running.length === 0 && (text.trim() !== '' || more);

  useImperativeHandle(ref, () => ({
    write: (mode) => {
      change({ mode });
      field.current?.focus();
    },
    put: (given) => {
      change((before) => putSuggestion(before, given));
      field.current?.focus();
    },
    find: () => {
      change({ mode: 'reply' });
      setFinding(true);
    },
    suggest: () => {
      change({ mode: 'reply' });
      suggestion.ask();
    },
  }));
  const found = (patch: DraftChange) => {
    change(patch);
    setFinding(false);
    field.current?.focus();
  };
  const submit = (closes: boolean) => {
    if (!ready) return;
    typing.stop();
    if (draft.mode === 'note') send.note(text.trim());
    else send.reply({ ...draft, text: text.trim(), closes });
    change(draft.mode === 'note' ? { note: '' } : { reply: '', files: [], sources: [], offer: null });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    uploads.upload(event.dataTransfer.files);
  };

  return (
    <section
      className={`${classes.composer} ${draft.mode === 'note' ? classes.noting : ''}`}
      aria-label={t('composer.mode')}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(draft.mode === 'reply');
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
    >
      <ModeTabs mode={draft.mode} onMode={(mode) => change({ mode })} />
      <Suspense>
        {finding && replying && (
          <Finder
            question={question}
            contactId={conversation.contact.id}
            onFound={found}
            onClose={() => found({})}
          />
        )}
      </Suspense>
      {replying && draft.suggested && <SuggestedLine by={draft.suggested.by} />}
      {replying && (
        <AnswerChips
          sources={draft.sources}
          offer={draft.offer}
          onRemoveSource={(at) =>
            change(({ reply, sources }) => ({
              reply: withoutMark(reply, at + 1),
              sources: sources.toSpliced(at, 1),
            }))
          }
          onOffer={(offer) => change({ offer })}
        />
      )}
      <ComposerField
        field={field}
        mode={draft.mode}
        text={text}
        contactName={contactName}
        onText={(typed) => {
          change({ [draft.mode]: typed });
          if (draft.mode === 'reply') typing.start();
        }}
        onSend={submit}
        onFiles={(files) => replying && uploads.upload(files)}
      />
      {replying && (
        <FileChips
          files={draft.files}
          uploading={uploads.running}
          onRemove={(id) => change({ files: draft.files.filter((file) => file.id !== id) })}
        />
      )}
      <ComposerBar
        mode={draft.mode}
        text={text}
        over={over}
        ready={ready}
        onFiles={uploads.upload}
        onFind={() => setFinding(!finding)}
        suggesting={suggestion.asking}
        onSuggest={suggestion.ask}
        onSaved={() => {
          const gap = text === '' || /\s$/.test(text) ? '' : ' ';
          change({ reply: `${text}${gap}/` });
          field.current?.focus();
        }}
        onSend={submit}
      />
      {dropping && <div className={classes.drop}>{t('composer.drop')}</div>}
    </section>
  );
}

function useWritten(id: string, drafts: Drafts) {
  const [draft, setDraft] = useState(() => drafts.get(id));
  useEffect(() => drafts.set(id, draft), [drafts, id, draft]);
  const change = (patch: DraftChange) => setDraft((before) => changed(before, patch));
  return [draft, change] as const;
}
