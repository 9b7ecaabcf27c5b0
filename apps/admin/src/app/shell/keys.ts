export function modKey(platform: string = navigator.platform): string {
  return /mac|iphone|ipad/i.test(platform) ? '⌘' : 'Ctrl';
}

export function isPaletteKey({ key, metaKey, ctrlKey }: KeyboardEvent): boolean {
  return (metaKey || ctrlKey) && key.toLowerCase() === 'k';
}

type Pressed = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>;

/** In the inbox, wherever one writes. */
export const isFindKey = (pressed: Pressed) => isModKey(pressed, 'j');
export const isSuggestKey = (pressed: Pressed) => isModKey(pressed, 'i');

function isModKey({ key, metaKey, ctrlKey, shiftKey, altKey }: Pressed, wanted: string): boolean {
  return (metaKey || ctrlKey) && !shiftKey && !altKey && key.toLowerCase() === wanted;
}

/** Keys typed into a field, or meant for the browser, are none of ours. */
export function isOurs(
  event: Pick<KeyboardEvent, 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'>,
) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!(event.target instanceof HTMLElement)) return true;
  return (
    event.target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"]') ===
    null
  );
}

export type Sequence = { keys: readonly [string, string]; run: () => void };

const pauseMs = 1200;

/** "g" then "h": remembers the first key for a moment. Returns whether a sequence ran. */
export function createSequences(sequences: () => Sequence[], now: () => number = Date.now) {
  let first = { key: '', at: 0 };
  return (key: string): boolean => {
    const started = now() - first.at <= pauseMs ? first.key : '';
    const match = sequences().find(({ keys }) => keys[0] === started && keys[1] === key);
    first = match ? { key: '', at: 0 } : { key, at: now() };
    match?.run();
    return match !== undefined;
  };
}
