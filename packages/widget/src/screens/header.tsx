import type { ComponentChildren } from 'preact';
import type { Context } from '../app/widget';
import { IconButton } from '../ui/icon-button';

type Props = { back?: boolean; children?: ComponentChildren };

export function Header({ back = false, children }: Props, { widget: { model, state, t } }: Context) {
  return (
    <div class={back ? 'header' : 'header top'}>
      {back && <IconButton name="back" flip label={t('back')} onClick={model.showHome} />}
      {children}
      {!state.options.inline && (
        <IconButton class="end" name="close" label={t('closeChat')} onClick={model.close} />
      )}
    </div>
  );
}
