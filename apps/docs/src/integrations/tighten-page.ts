import { createHash } from 'node:crypto';
import { attributeOf, type Edit, type Element, textOf } from './page-tree';

/** CSP sources without their quotes, `sha256-…`. */
export type Policy = { scriptSrc: string[]; styleSrc: string[] };

export type Tightening = Policy & { edits: Edit[]; rules: Map<string, string> };

const codeTypes = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Moves style attributes into classes, hashes inline code, and refuses inline event handlers. */
export function tightenPage(elements: readonly Element[], name: string): Tightening {
  const tight: Tightening = { edits: [], scriptSrc: [], styleSrc: [], rules: new Map() };
  for (const element of elements) {
    const handler = element.attrs.find((attribute) => attribute.name.startsWith('on'));
    if (handler) throw new Error(`${name}: <${element.tagName} ${handler.name}> would need 'unsafe-inline'.`);
    if (isInlineCode(element)) tight.scriptSrc.push(hash(textOf(element)));
    if (element.tagName === 'style') tight.styleSrc.push(hash(textOf(element)));
    tight.edits.push(...unstyle(element, tight.rules));
  }
  return tight;
}

function isInlineCode(element: Element): boolean {
  if (element.tagName !== 'script' || attributeOf(element, 'src') !== undefined) return false;
  return codeTypes.has(attributeOf(element, 'type') ?? '');
}

function unstyle(element: Element, rules: Map<string, string>): Edit[] {
  const style = attributeOf(element, 'style');
  const at = element.sourceCodeLocation?.attrs?.style;
  if (style === undefined || !at) return [];
  const declarations = style.trim().replace(/;$/, '');
  const className = `i-${createHash('sha256').update(declarations).digest('hex').slice(0, 6)}`;
  rules.set(className, declarations);

  const classAt = element.sourceCodeLocation?.attrs?.class;
  const classes = `class="${[attributeOf(element, 'class'), className].filter(Boolean).join(' ')}"`;
  if (!classAt) return [{ from: at.startOffset, to: at.endOffset, text: classes }];
  return [
    { from: classAt.startOffset, to: classAt.endOffset, text: classes },
    { from: at.startOffset, to: at.endOffset, text: '' },
  ];
}

function hash(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
