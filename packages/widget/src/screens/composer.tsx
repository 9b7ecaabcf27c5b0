import { messageLimits } from '@parley/shared/message-limits';
import { Component } from 'preact';
import type { Outgoing } from '../app/model';
import type { Context } from '../app/widget';
import { IconButton } from '../ui/icon-button';
import { lazy } from '../ui/lazy';

const Emoji = lazy(async () => (await import('../parts/emoji')).Emoji);
const Recorder = lazy(async () => (await import('../parts/recorder')).Recorder);
const Staged = lazy(async () => (await import('../parts/staged')).Staged);
const canRecord = typeof MediaRecorder !== 'undefined' && Boolean(navigator.mediaDevices);

export type ComposerProps = { draft: string; onSend(what: Outgoing[]): void; onTyping?(on: boolean): void };
type State = { files: File[]; dragging: boolean; open: 'emoji' | 'recorder' | null };

export class Composer extends Component<ComposerProps, State> {
  declare context: Context;
  field = { current: null as HTMLTextAreaElement | null };
  ends: (() => void)[] = [];

  constructor(props: ComposerProps, context: Context) {
    super(props, context);
    this.state = { files: [], dragging: false, open: null };
  }

  get text(): string {
    return this.context.widget.model.drafts.get().all[this.props.draft] ?? '';
  }

  override componentDidMount(): void {
    const { messenger, model } = this.context.widget;
    this.ends = [model.drafts.subscribe(() => this.forceUpdate())];
    const panel = this.field.current?.closest<HTMLElement>('.panel');
    if (panel && messenger.attachments) {
      const dragging = (on: boolean) => this.setState({ dragging: on });
      const caught = import('./catch-files').then(
        ({ catchFiles }) => catchFiles(panel, { files: this.add, dragging }),
        model.missed,
      );
      this.ends.push(() => void caught.then((stop) => stop?.()));
    }
    this.componentDidUpdate();
  }

  /** As tall as its words; the style sheet holds it to five lines. */
  override componentDidUpdate({ draft }: Readonly<ComposerProps> = this.props): void {
    const { model } = this.context.widget;
    const begun = draft === this.props.draft ? '' : model.drafts.get().all[draft];
    // What was begun without a conversation goes on in it.
    if (begun) {
      model.draft(draft, '');
      this.write(begun);
    }
    const field = this.field.current;
    if (!field) return;
    field.style.height = 'auto';
    if (field.value) field.style.height = `${field.scrollHeight}px`;
  }

  override componentWillUnmount(): void {
    for (const end of this.ends) end();
    this.props.onTyping?.(false);
  }

  add = (files: Iterable<File>): void => {
    this.setState({ files: [...this.state.files.filter(fits), ...files] });
  };

  write(text: string): void {
    this.context.widget.model.draft(this.props.draft, text);
    this.props.onTyping?.(text !== '');
  }

  isReady(): boolean {
    return this.text.trim() !== '' || this.state.files.some(fits);
  }

  submit = (event: Event): void => {
    event.preventDefault();
    if (!this.isReady()) return;
    const { onSend, onTyping } = this.props;
    const files = this.state.files.filter(fits);
    const text = this.text.trim().slice(0, messageLimits.textLength);
    onTyping?.(false);
    this.context.widget.model.draft(this.props.draft, '');
    this.setState({ files: [], open: null });
    this.field.current?.focus();
    onSend(
      files.length > 0 ? files.map((file, at) => uploadOf(file, at === 0 && text)) : [{ kind: 'text', text }],
    );
  };

  onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (!matchMedia('(pointer: coarse)').matches) this.submit(event);
  };

  insert = (emoji: string): void => {
    const { text } = this;
    const { selectionEnd: to, selectionStart: from } = this.field.current ?? {};
    this.write(text.slice(0, from) + emoji + text.slice(to ?? text.length));
  };

  closeEmoji = (): void => {
    this.setState({ open: null });
    this.field.current?.focus();
  };

  endRecording = (note: Outgoing | null): void => {
    this.setState({ open: null });
    if (note) this.props.onSend([note]);
  };

  override render(_: ComposerProps, { dragging, files, open }: State) {
    if (open === 'recorder') {
      return (
        <div class="composer">
          <Recorder onEnd={this.endRecording} />
        </div>
      );
    }
    return (
      <form class="composer" onSubmit={this.submit}>
        {(dragging || files.length > 0) && (
          <Staged
            files={files}
            dragging={dragging}
            onRemove={(file) => this.setState({ files: files.filter((each) => each !== file) })}
          />
        )}
        {this.renderField()}
        {open === 'emoji' && <Emoji onPick={this.insert} onClose={this.closeEmoji} />}
      </form>
    );
  }

  renderField() {
    const { t } = this.context.widget;
    const { text } = this;
    return (
      <div class="field">
        <textarea
          ref={this.field}
          rows={1}
          dir={text ? 'auto' : undefined}
          value={text}
          maxLength={messageLimits.textLength}
          placeholder={t('write')}
          aria-label={t('write')}
          enterkeyhint="send"
          onInput={(event) => this.write(event.currentTarget.value)}
          onKeyDown={this.onKeyDown}
        />
        {this.renderTools()}
      </div>
    );
  }

  renderTools() {
    const { messenger, t } = this.context.widget;
    const { open } = this.state;
    const ready = this.isReady();
    return (
      <div class="tools">
        {messenger.attachments && (
          <>
            <IconButton name="clip" label={t('attach')} onClick={pick} />
            <input
              type="file"
              multiple
              hidden
              onChange={({ currentTarget }) => {
                this.add(currentTarget.files ?? []);
                currentTarget.value = '';
              }}
            />
          </>
        )}
        <IconButton
          name="smile"
          label={t('emoji')}
          aria-expanded={open === 'emoji'}
          onClick={() => this.setState({ open: open ? null : 'emoji' })}
        />
        {messenger.audioNotes && canRecord && !ready && (
          <IconButton name="mic" label={t('record')} onClick={() => this.setState({ open: 'recorder' })} />
        )}
        <IconButton type="submit" class="send" name="send" label={t('send')} disabled={!ready} />
      </div>
    );
  }
}

function fits({ size }: File): boolean {
  return size <= messageLimits.fileBytes;
}

function uploadOf(file: File, caption: string | false): Outgoing {
  return { kind: 'upload', file, ...(caption && { caption }) };
}

function pick({ currentTarget }: Event): void {
  ((currentTarget as Element).nextElementSibling as HTMLElement).click();
}
