import type { ComponentChildren } from 'preact';
import { useWidget } from '../app/context';
import { IconButton } from '../ui/icon-button';
import { useReadable } from '../ui/store';

export function Header({ back = false, children }: { back?: boolean; children?: ComponentChildren }) {
  const { model, t } = useWidget();
  const { options } = useReadable(model.state);
  return (
    <div class={back ? 'header' : 'header top'}>
      {back && <IconButton name="back" flip label={t('back')} onClick={model.showHome} />}
      {children}
      {!options.inline && (
        <IconButton class="end" name="close" label={t('closeChat')} onClick={model.close} />
      )}
    </div>
  );
}
