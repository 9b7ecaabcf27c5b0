import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusIn } from '../app/focus-in';

/** What has the focus and goes, hands it back to where one writes. */
export function useHandBack(place: RefObject<HTMLElement | null>): void {
  // At once: an effect is undone only when the focus is lost already.
  useLayoutEffect(() => {
    const element = place.current;
    const panel = element?.closest<HTMLElement>('.panel');
    return () => {
      const held = element?.contains((element.getRootNode() as ShadowRoot).activeElement);
      if (held && panel) requestAnimationFrame(() => panel.inert || focusIn(panel));
    };
  }, [place]);
}
