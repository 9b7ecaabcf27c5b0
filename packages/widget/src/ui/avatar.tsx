import type { Context } from '../app/widget';
import { Icon } from './icon';

type Props = { name: string; id?: string };

/** An agent’s picture, or initials on a hue of their own; all hues equally light, so that nobody shouts. */
export function Avatar({ name, id }: Props, { widget }: Context) {
  const face = widget.team.agents?.find((agent) => agent.id === id)?.face;
  return (
    <span class="avatar" style={`--hue:${face?.hue ?? hueOf(name)}`} aria-hidden="true">
      {face ? <Icon path={face.path} /> : initialsOf(name)}
    </span>
  );
}

/** The first letters of the first word and the last. */
function initialsOf(name: string): string | undefined {
  return name
    .trim()
    .match(/^.|(?<=\s)\S(?=\S*$)/gu)
    ?.join('')
    .toUpperCase();
}

function hueOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 0);
}
