import { useEffect, useRef } from 'preact/hooks';
import { useT } from '../app/context';
import { useSheet } from '../ui/use-sheet';
import css from './emoji.css?inline';

const emoji = [
  ...'😀😃😄😁😅😂🤣😊😇🙂😉😍🥰😘😋😎🤓🤔🤨😐😏🙄😬😌😴🤒🥳😕🙁😮😢😭😤😡🤯😱🤗🫡',
  ...'👋👍👎👌🤞🤝👏🙌🙏💪👀🫶💯🔥✨🎉🎂🎁🏆',
  ...'🧡💛💚💙💜🖤🤍💔',
  ...'☕🍵🍷🍺🍕🍔🥗🍰🍎🥐🍽🏨🏠🏡🔑🛏🚗🚕🚆🛳🧳🏖🌍🌈🌞🌙⭐⚡💡📞📧📅📍📎📷💳💰🛒📦🔧🔒⏰✅❌❓❗',
];
const columns = 8;

export function Emoji({ onPick, onClose }: { onPick(emoji: string): void; onClose(): void }) {
  useSheet(css);
  const t = useT();
  const grid = useRef<HTMLFieldSetElement>(null);
  useEffect(() => grid.current?.querySelector('button')?.focus(), []);

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: columns,
      ArrowUp: -columns,
    };
    const step = steps[event.key];
    const all = [...(grid.current?.children ?? [])] as HTMLElement[];
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    if (step === undefined) return;
    event.preventDefault();
    const rtl = grid.current?.closest('[dir]')?.getAttribute('dir') === 'rtl' && Math.abs(step) === 1;
    all[all.indexOf(event.target as HTMLElement) + (rtl ? -step : step)]?.focus();
  }

  return (
    <fieldset ref={grid} class="emoji" aria-label={t('emoji')} onKeyDown={onKeyDown}>
      {emoji.map((each, at) => (
        <button key={each} type="button" tabIndex={at === 0 ? 0 : -1} onClick={() => onPick(each)}>
          {each}
        </button>
      ))}
    </fieldset>
  );
}
