import { Component } from 'preact';
import type { Context } from '../app/widget';
import { Icon } from '../ui/icon';

const patienceMs = 1500;

/** Says when the connection is not what it should be; a short hiccup is not worth a word. */
export class StatusBar extends Component<object, { slow: boolean }> {
  declare context: Context;
  override state = { slow: false };
  timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    const connecting = this.context.widget.visitor.connection === 'connecting';
    if (!connecting) this.stop();
    else this.timer ??= setTimeout(() => this.setState({ slow: true }), patienceMs);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.state.slow) this.setState({ slow: false });
  }

  override render() {
    const { t, visitor } = this.context.widget;
    const { connection, error } = visitor;
    const text =
      (connection === 'offline' && t('offline')) ||
      (connection === 'refused' && t('refused')) ||
      (connection === 'connecting' && this.state.slow && t('connecting')) ||
      (error?.code === 'too-many-requests' && t('slower')) ||
      '';
    return (
      <div role="status" class={text ? `bar ${connection}` : 'bar'}>
        {text && (
          <>
            <Icon name={connection === 'connecting' ? 'clock' : 'alert'} />
            <span>
              {text}
              {connection === 'refused' && error?.requestId && <small> {error.requestId}</small>}
            </span>
          </>
        )}
      </div>
    );
  }
}
