import type { ReplyDraft, Thread, ThreadMessage } from '@parley/sdk';
import { Component, Fragment } from 'preact';
import type { Context } from '../app/widget';
import { nameOf, sameAuthor } from '../aside/describe';
import { IconButton } from '../ui/icon-button';
import { sameDay } from './formats';
import { MessageRow } from './message-row';
import { StickyEnd } from './sticky-end';

const runMs = 5 * 60_000;

type Props = { thread: Thread };

/** The conversation, as a log that screen readers follow. It stays at the end only when it was there. */
export class MessageLog extends Component<Props, { away: boolean }> {
  declare context: Context;
  override state = { away: false };
  list = { current: null as HTMLDivElement | null };
  end: StickyEnd | undefined;

  override componentDidMount(): void {
    const list = this.list.current;
    if (list) this.end = new StickyEnd(list, (away) => this.setState({ away }));
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    this.end?.follow(this.props.thread.state.get().messages);
  }

  override componentWillUnmount(): void {
    this.end?.leave();
  }

  override render({ thread }: Props) {
    const { formats, messenger, t } = this.context.widget;
    const { draft, hasEarlier, loading, messages, typing } = thread.state.get();
    const shown = draft ? [...messages, rowOf(draft)] : messages;
    return (
      <div class="log-place">
        <div class="body log" ref={this.list} onScroll={() => this.end?.look()} tabIndex={-1}>
          {hasEarlier && (
            <button
              type="button"
              class="link center"
              disabled={loading}
              onClick={() => void thread.loadEarlier()}
            >
              {t('earlier')}
            </button>
          )}
          {loading && messages.length === 0 && <Skeletons />}
          <div role="log" aria-live="polite" aria-label={t('messages')} class="messages">
            {shown.map((message, at) => {
              const before = shown[at - 1];
              const after = shown[at + 1];
              return (
                <Fragment key={message.clientId ?? message.seq}>
                  {!(before && sameDay(before.createdAt, message.createdAt)) && (
                    <div class="day">{formats.day(message.createdAt)}</div>
                  )}
                  <MessageRow
                    thread={thread}
                    message={message}
                    first={!(before && isRun(before, message))}
                    last={!(after && isRun(message, after))}
                    newest={!after}
                  />
                </Fragment>
              );
            })}
            {!draft &&
              typing.map((author) => (
                <Typing key={nameOf(author, '')} name={nameOf(author, messenger.businessName)} />
              ))}
          </div>
        </div>
        {this.state.away && (
          <IconButton class="latest" name="down" label={t('latest')} onClick={() => this.end?.go()} />
        )}
      </div>
    );
  }
}

/** What is being said looks as it will when it is said. */
function rowOf({ author, text }: ReplyDraft): ThreadMessage {
  const createdAt = new Date().toISOString();
  return {
    clientId: 'draft',
    seq: null,
    author,
    body: { kind: 'text', text },
    createdAt,
    status: 'sending',
    refusal: null,
  };
}

function isRun(one: ThreadMessage, next: ThreadMessage): boolean {
  return (
    one.body.kind !== 'system' &&
    next.body.kind !== 'system' &&
    sameAuthor(one.author, next.author) &&
    sameDay(one.createdAt, next.createdAt) &&
    Date.parse(next.createdAt) - Date.parse(one.createdAt) < runMs
  );
}

function Typing({ name }: { name: string }, { widget: { t } }: Context) {
  const label = t('isTyping', { name });
  return (
    <div class="line theirs">
      <span class="bubble typing" role="img" aria-label={label} title={label}>
        <i />
        <i />
        <i />
      </span>
    </div>
  );
}

function Skeletons() {
  return (
    <>
      <span class="skeleton" />
      <span class="skeleton mine" />
      <span class="skeleton" />
    </>
  );
}
