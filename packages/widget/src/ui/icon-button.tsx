import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon';

type Props = ComponentProps<'button'> & { name: IconName; label: string; flip?: boolean };

export function IconButton({ name, label, flip = false, class: look = '', ...rest }: Props) {
  return (
    <button type="button" class={`icon-button ${String(look)}`} aria-label={label} title={label} {...rest}>
      <Icon name={name} flip={flip} />
    </button>
  );
}
