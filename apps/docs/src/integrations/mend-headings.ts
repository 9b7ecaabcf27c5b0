import type { Edit, Element } from './page-tree';

const heading = /^h([1-6])$/;

/** Headings step down one level at a time; starlight-openapi heads its examples with h5 wherever they stand. */
export function mendHeadings(elements: readonly Element[]): Edit[] {
  let before = 2; // the page's own contents come first, under an h2
  return elements.flatMap((element) => {
    const level = Number(heading.exec(element.tagName)?.[1]);
    if (!level) return [];
    const fitting = Math.min(level, before + 1);
    before = fitting;
    return fitting === level ? [] : renamed(element, `h${fitting}`);
  });
}

function renamed(element: Element, tagName: string): Edit[] {
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (!startTag || !endTag) return [];
  const nameAt = startTag.startOffset + 1;
  return [
    { from: nameAt, to: nameAt + element.tagName.length, text: tagName },
    { from: endTag.startOffset, to: endTag.endOffset, text: `</${tagName}>` },
  ];
}
