import { useLayoutEffect } from 'preact/hooks';
import { useWidget } from '../app/context';

const sheets = new Map<string, CSSStyleSheet>();

export function sheetOf(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}

/** A part brings its own looks, as a sheet that no content policy minds. */
export function useSheet(css: string): void {
  const { root } = useWidget();
  useLayoutEffect(() => {
    const sheet = sheetOf(css);
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, [root, css]);
}
