import { messageLimits } from '@parley/shared/message-limits';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useBusiness, useWidget } from '../app/context';
import type { Outgoing } from '../app/model';
import { allowChime } from '../aside/chime';
import { IconButton } from '../ui/icon-button';
import { lazy } from '../ui/lazy';
import { StagedFiles } from './staged-files';
import { useFiles } from './use-files';

const Emoji = lazy(async () => (await import('../parts/emoji')).Emoji);
const Recorder = lazy(async () => (await import('../parts/recorder')).Recorder);
const canRecord = typeof MediaRecorder !== 'undefined' && Boolean(navigator.mediaDevices);

type Props = { draft: string; onSend(what: Outgoing[]): void; onTyping?(on: boolean): void };

export function Composer({ draft, onSend, onTyping }: Props) {
  const { model, t } = useWidget();
  const { messenger } = useBusiness();
  const [text, setText] = useState(model.drafts.get(draft) ?? '');
  const [open, setOpen] = useState<'emoji' | 'recorder' | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { files, note, add, remove, clear, dragging } = useFiles(form, messenger.attachments);
  const ready = text.trim() !== '' || files.length > 0;

  useLayoutEffect(() => {
    if (field.current) grow(field.current, text);
  }, [text]);
  useEffect(() => () => onTyping?.(false), [onTyping]);

  function write(next: string): void {
    setText(next);
    model.drafts.set(draft, next);
    onTyping?.(next !== '');
  }

  function submit(event?: Event): void {
    event?.preventDefault();
    if (!ready) return;
    allowChime();
    const words = text.trim().slice(0, messageLimits.textLength);
    onTyping?.(false);
    model.drafts.delete(draft);
    setText('');
    clear();
    setOpen(null);
    field.current?.focus();
    onSend(
      files.length > 0
        ? files.map((file, at) => uploadOf(file, at === 0 ? words : ''))
        : [{ kind: 'text', text: words }],
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (matchMedia('(pointer: coarse)').matches) return;
    submit(event);
  }

  function insert(emoji: string): void {
    const at = field.current?.selectionStart ?? text.length;
    write(text.slice(0, at) + emoji + text.slice(field.current?.selectionEnd ?? at));
  }

  if (open === 'recorder') {
    return (
      <div class="composer">
        <Recorder
          onEnd={(note) => {
            setOpen(null);
            if (note) onSend([note]);
          }}
        />
      </div>
    );
  }
  return (
    <form ref={form} class="composer" onSubmit={submit}>
      {dragging && <div class="drop">{t('drop')}</div>}
      {note && (
        <p class="note bad" role="alert">
          {note}
        </p>
      )}
      <StagedFiles files={files} onRemove={remove} />
      <div class="field">
        <textarea
          ref={field}
          rows={1}
          {...(text ? { dir: 'auto' } : {})}
          value={text}
          maxLength={messageLimits.textLength}
          placeholder={t('write')}
          aria-label={t('write')}
          enterkeyhint="send"
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <div class="tools">
          {messenger.attachments && (
            <>
              <IconButton name="clip" label={t('attach')} onClick={() => pick(form.current)} />
              <input
                type="file"
                multiple
                hidden
                onChange={({ currentTarget }) => {
                  add(currentTarget.files ?? []);
                  currentTarget.value = '';
                }}
              />
            </>
          )}
          <IconButton
            name="smile"
            label={t('emoji')}
            aria-expanded={open === 'emoji'}
            onClick={() => setOpen(open === 'emoji' ? null : 'emoji')}
          />
          {messenger.audioNotes && canRecord && !ready ? (
            <IconButton name="mic" label={t('record')} onClick={() => setOpen('recorder')} />
          ) : null}
          <IconButton type="submit" class="send" name="send" label={t('send')} disabled={!ready} />
        </div>
      </div>
      {open === 'emoji' && (
        <Emoji
          onPick={insert}
          onClose={() => {
            setOpen(null);
            field.current?.focus();
          }}
        />
      )}
    </form>
  );
}

function uploadOf(file: File, caption: string): Outgoing {
  return { kind: 'upload', file, name: file.name, ...(caption ? { caption } : {}) };
}

function pick(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLInputElement>('input[type=file]')?.click();
}

/** As tall as its words; the style sheet holds it to five lines. */
function grow(field: HTMLTextAreaElement, text: string): void {
  field.style.height = 'auto';
  if (text) field.style.height = `${field.scrollHeight}px`;
}
