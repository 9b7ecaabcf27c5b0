import { useWidget } from '../app/context';
import type { Bubble } from '../app/model';
import { Avatar } from '../ui/avatar';
import { IconButton } from '../ui/icon-button';
import { useSheet } from '../ui/use-sheet';
import css from './greeting.css?inline';

/** What is said beside the closed launcher: a greeting, or the message that just came. */
export function Greeting({ bubble }: { bubble: Bubble }) {
  const { model, root, t } = useWidget();
  useSheet(css);

  function dismiss(): void {
    const held = root.activeElement?.closest('.greeting');
    model.state.set({ bubble: null });
    if (held) root.querySelector('button')?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    dismiss();
  }

  return (
    <fieldset class="greeting" onKeyDown={onKeyDown}>
      <button type="button" class="greeting-text" onClick={() => model.open()}>
        <Avatar {...bubble.from} />
        <span>
          <b>{bubble.from.name}</b>
          <span class="clamp">{bubble.text}</span>
        </span>
      </button>
      <IconButton name="close" label={t('dismiss')} onClick={dismiss} />
    </fieldset>
  );
}
