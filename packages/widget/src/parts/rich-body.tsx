import type { FileView, Thread, ThreadMessage } from '@parley/sdk';
import type { Chip } from '@parley/shared/message';
import { useRef } from 'preact/hooks';
import { useWidget } from '../app/context';
import { deliver } from '../app/model';
import { Markdown } from '../screens/markdown';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { lazy } from '../ui/lazy';
import { useSheet } from '../ui/use-sheet';
import css from './rich-body.css?inline';
import { useFormats } from './use-formats';
import { useHandBack } from './use-hand-back';

const Answer = lazy(async () => (await import('./answer')).Answer);
const Form = lazy(async () => (await import('./form')).Form);
const AudioNote = lazy(async () => (await import('./audio-note')).AudioNote);

type Props = { thread: Thread; message: ThreadMessage; newest: boolean };

/** What a message holds besides its text. */
export function RichBody({ thread, message, newest }: Props) {
  useSheet(css);
  const { body } = message;
  const say = (text: string): void => deliver(thread, { kind: 'text', text });
  switch (body.kind) {
    case 'image':
      return 'file' in body ? <Picture file={body.file} caption={body.caption} /> : null;
    case 'file':
      return 'file' in body ? <FileLink file={body.file} caption={body.caption} /> : null;
    case 'audio':
      return 'file' in body ? <AudioNote file={body.file} /> : null;
    case 'upload':
      return (
        <Uploading
          name={body.file.name}
          progress={body.progress}
          onCancel={'refusal' in message && !message.refusal ? () => thread.discard(message.clientId) : null}
        />
      );
    case 'cards':
    case 'comparison':
    case 'text':
      return <Answer body={body} onSay={say} />;
    case 'chips':
      return newest ? <Chips chips={body.chips} onSay={say} /> : null;
    case 'form':
      return (
        <FormMessage
          thread={thread}
          seq={message.seq ?? 0}
          fields={body.fields}
          submitLabel={body.submitLabel}
        />
      );
    case 'form-reply':
      return <Answers answers={'answers' in body ? body.answers : answersOf(body.values)} />;
    case 'system':
      return null;
  }
}

type Answer = { label: string; value: string };

/** On its way it knows the names of the fields alone. */
const answersOf = (values: Record<string, string>): Answer[] => [
  { label: '', value: Object.values(values).join(', ') },
];

function Answers({ answers }: { answers: readonly Answer[] }) {
  return (
    <dl class="bubble answers">
      {answers.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Picture({ file, caption }: { file: FileView; caption: string | null }) {
  const { model, t, url } = useWidget();
  const { height, name, thumbUrl, width } = file;
  return (
    <figure class="bubble picture">
      <button type="button" onClick={() => model.state.set({ lightbox: file })}>
        <img
          src={new URL(thumbUrl ?? file.url, url).href}
          alt={caption || name || t('photo')}
          {...(width && height ? { width, height } : {})}
        />
      </button>
      {caption && <figcaption dir="auto">{caption}</figcaption>}
    </figure>
  );
}

function FileLink({ file, caption }: { file: FileView; caption: string | null }) {
  const { url } = useWidget();
  const formats = useFormats();
  return (
    <div class="bubble">
      <a
        class="file"
        href={new URL(file.url, url).href}
        target="_blank"
        rel="noopener noreferrer"
        download={file.name}
      >
        <Icon name="file" />
        <span>
          <b>{file.name}</b>
          <small>{formats.size(file.bytes)}</small>
        </span>
      </a>
      {caption && <Markdown text={caption} />}
    </div>
  );
}

type UploadingProps = { name: string; progress: number; onCancel: (() => void) | null };

function Uploading({ name, progress, onCancel }: UploadingProps) {
  const { t } = useWidget();
  return (
    <div class="bubble">
      <span class="file">
        <Icon name="file" />
        <span>
          <b>{name}</b>
          {onCancel && <progress max={1} value={progress} aria-label={name} />}
        </span>
        {onCancel && <IconButton name="close" label={`${t('cancel')}: ${name}`} onClick={onCancel} />}
      </span>
    </div>
  );
}

function Chips({ chips, onSay }: { chips: readonly Chip[]; onSay(text: string): void }) {
  const row = useRef<HTMLDivElement>(null);
  useHandBack(row);
  return (
    <div ref={row} class="chips">
      {chips.map(({ label, says }) => (
        <button key={label} type="button" class="chip" onClick={() => onSay(says ?? label)}>
          {label}
        </button>
      ))}
    </div>
  );
}

type FormBody = Extract<ThreadMessage['body'], { kind: 'form' }>;
type FormMessageProps = { thread: Thread; seq: number } & Pick<FormBody, 'fields' | 'submitLabel'>;

function FormMessage({ thread, seq, fields, submitLabel }: FormMessageProps) {
  const { t } = useWidget();
  const { messages } = thread.state.get();
  const answered = messages.some(
    ({ body, seq: at }) =>
      body.kind === 'form-reply' && ('formSeq' in body ? body.formSeq === seq : (at ?? 0) > seq),
  );
  if (answered) return null;
  return (
    <div class="card-form">
      <Form
        fields={fields}
        submitLabel={submitLabel ?? t('submit')}
        onSubmit={async (values) => {
          await thread.send({ kind: 'form-reply', formSeq: seq, values });
        }}
      />
    </div>
  );
}
