import { Component, Fragment } from 'preact';
import { directionOf } from '../i18n/locales';
import { lazy } from '../ui/lazy';
import { PanelFrame } from './panel-frame';
import type { Context, Widget } from './widget';

const Greeting = lazy(async () => (await import('../aside/greeting')).Greeting, Fragment);
const Lightbox = lazy(async () => (await import('../parts/lightbox')).Lightbox, Fragment);

type Props = { widget: Widget; launcher: HTMLButtonElement };

/** All that is drawn, drawn again when anything changes. */
export class Root extends Component<Props> {
  ends: (() => void)[] = [];

  override getChildContext(): Context {
    return { widget: this.props.widget };
  }

  override componentDidMount(): void {
    const { model, parley } = this.props.widget;
    const draw = (): void => this.forceUpdate();
    this.ends = [model.state, parley.state, parley.conversations.state].map((each) => each.subscribe(draw));
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    const { launcher, widget } = this.props;
    const { messenger, state, t, visitor } = widget;
    const { open } = state;
    const label = open ? t('closeChat') : t('openChat', { name: messenger.businessName });
    launcher.hidden = isHidden(widget);
    launcher.ariaExpanded = String(open);
    launcher.setAttribute('aria-controls', 'parley-panel');
    launcher.ariaLabel = visitor.unread > 0 ? `${label}, ${t('unread', { count: visitor.unread })}` : label;
  }

  override componentWillUnmount(): void {
    for (const end of this.ends) end();
  }

  override render({ launcher, widget }: Props) {
    const { bubble, lightbox, locale, open } = widget.state;
    const { unread } = widget.visitor;
    const closed = !(open || isHidden(widget));
    return (
      <div class="widget" lang={locale} dir={directionOf(locale)}>
        {closed && unread > 0 && (
          <span class="badge" aria-hidden="true">
            {unread > 9 ? '9+' : unread}
          </span>
        )}
        <div role="status" class="beside">
          {closed && bubble && <Greeting bubble={bubble} />}
        </div>
        <PanelFrame launcher={launcher} open={open} />
        {lightbox && <Lightbox file={lightbox} />}
      </div>
    );
  }
}

function isHidden({ state: { options } }: Widget): boolean {
  return Boolean(options.inline) || String(options.launcher) === 'false';
}
