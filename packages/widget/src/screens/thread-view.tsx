import type { Thread } from '@parley/sdk';
import { Component } from 'preact';
import { deliver, type Outgoing } from '../app/model';
import type { Context } from '../app/widget';
import { lazy } from '../ui/lazy';
import { Desk } from './desk';
import { MessageLog } from './message-log';
import { StatusBar } from './status-bar';
import { ThreadHeader } from './thread-header';

const Rating = lazy(async () => (await import('../parts/rating')).Rating);

type Props = { thread: Thread };

export class ThreadView extends Component<Props> {
  declare context: Context;
  end: (() => void) | undefined;

  override componentDidMount(): void {
    this.end = this.props.thread.state.subscribe(() => this.forceUpdate());
    document.addEventListener('visibilitychange', this.mark);
    this.mark();
  }

  override componentDidUpdate(): void {
    this.mark();
  }

  mark = (): void => {
    const { open } = this.context.widget.state;
    if (open && document.visibilityState === 'visible') this.props.thread.markRead();
  };

  override componentWillUnmount(): void {
    this.end?.();
    document.removeEventListener('visibilitychange', this.mark);
  }

  send = (what: Outgoing[]): void => {
    for (const each of what) deliver(this.props.thread, each);
  };

  override render({ thread }: Props) {
    const { conversation, messages } = thread.state.get();
    const closed = conversation?.status === 'closed';
    return (
      <>
        <ThreadHeader thread={thread} />
        <StatusBar />
        <MessageLog thread={thread} />
        {closed && !conversation.rating && messages.length > 0 && <Rating thread={thread} />}
        {closed && <p class="note footer">{this.context.widget.t('closedNow')}</p>}
        <Desk draft={thread.id ?? 'new'} onSend={this.send} onTyping={thread.typing} />
      </>
    );
  }
}
