import { Component } from 'preact';
import { fitViewport } from '../screens/fit-viewport';
import { Screens } from '../screens/screens';
import { focusIn } from './focus-in';
import type { View } from './model';
import type { Context } from './widget';

type Props = { launcher: HTMLButtonElement; open: boolean };

/** The panel itself: opens, closes by Escape, takes the focus and gives it back. */
export class PanelFrame extends Component<Props> {
  declare context: Context;
  panel = { current: null as HTMLElement | null };
  seen = false;
  view: View | undefined;
  leave: (() => void) | undefined;

  override componentDidMount(): void {
    this.componentDidUpdate({ open: false });
  }

  // Before the next paint, while what is closing still has the focus.
  override componentDidUpdate({ open: was }: Pick<Props, 'open'>): void {
    const { options, view } = this.context.widget.state;
    const { open } = this.props;
    if (options.inline) return;
    if (was && !open) this.leave?.();
    if (!open) return;
    const panel = this.panel.current;
    if (!panel) return;
    if (!was) this.leave = enter(panel, this.props.launcher);
    else if (view !== this.view) focusIn(panel);
    this.view = view;
  }

  override componentWillUnmount(): void {
    this.leave?.();
  }

  onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    this.context.widget.model.close();
  };

  override render({ open }: Props) {
    const { messenger, state, t } = this.context.widget;
    const inline = Boolean(state.options.inline);
    this.seen ||= open;
    return (
      <section
        ref={this.panel}
        id="parley-panel"
        class={inline ? 'panel inline' : 'panel'}
        role={inline ? 'region' : 'dialog'}
        aria-label={t('chatWith', { name: messenger.businessName })}
        data-open={open}
        inert={!open}
        tabIndex={-1}
        onKeyDown={this.onKeyDown}
      >
        {this.seen && <Screens view={state.view} />}
      </section>
    );
  }
}

/** Takes the focus; the answer gives it back to where it was. */
function enter(panel: HTMLElement, launcher: HTMLButtonElement): () => void {
  const opener = document.activeElement;
  const release = fitViewport(panel);
  focusIn(panel);
  return () => {
    release();
    const shadow = panel.getRootNode() as ShadowRoot;
    if (!panel.contains(shadow.activeElement)) return;
    const back = launcher.hidden || (opener && opener !== document.body && opener !== shadow.host);
    (back && opener instanceof HTMLElement ? opener : launcher).focus();
  };
}
