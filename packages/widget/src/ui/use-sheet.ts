import { useLayoutEffect } from 'preact/hooks';
import { useWidget } from '../app/context';
import { sheetOf } from './sheet';

/** A part brings its own looks. */
export function useSheet(css: string): void {
  const { root } = useWidget();
  useLayoutEffect(() => {
    const sheet = sheetOf(css);
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, [root, css]);
}
