import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Whatever the screens say to elements of the browser: attributes, properties, events. */
export function elementNames() {
  const said = new Set();
  const read = (node) => {
    const isElement = ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node);
    if (isElement && /^[a-z]/.test(node.tagName.getText())) {
      for (const { name } of node.attributes.properties) if (name) said.add(name.getText());
    }
    ts.forEachChild(node, read);
  };
  const src = new URL('../src/', import.meta.url);
  for (const file of readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.tsx'))) {
    const text = readFileSync(new URL(file, src), 'utf8');
    read(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  }
  return said;
}
