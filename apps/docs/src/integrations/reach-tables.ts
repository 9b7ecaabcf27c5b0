import { attributeOf, type Edit, type Element } from './page-tree';

/** A table scrolls by itself where the page is narrow, so the keyboard has to reach it. */
export function reachTables(elements: readonly Element[]): Edit[] {
  return elements.flatMap((element) => {
    const { startTag } = element.sourceCodeLocation ?? {};
    if (element.tagName !== 'table' || !startTag || isReached(element)) return [];
    const at = startTag.startOffset + '<table'.length;
    return [{ from: at, to: at, text: ' tabindex="0"' }];
  });
}

/** By itself, or by the box around it. */
function isReached(element: Element): boolean {
  const around = element.parentNode;
  return [element, around].some(
    (each) => each && 'attrs' in each && attributeOf(each, 'tabindex') !== undefined,
  );
}
