import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { known, nothingElseAsked } from './preact-unasked.mjs';

const home = new URL('../', `file://${createRequire(import.meta.url).resolve('preact')}`);
const doors = { preact: 'src/index.js', 'preact/hooks': 'hooks/src/index.js' };
const files = [
  ...['component', 'create-context', 'create-element', 'options', 'render'].map((name) => `src/${name}.js`),
  ...['catch-error', 'children', 'index', 'props'].map((name) => `src/diff/${name}.js`),
  'hooks/src/index.js',
];
const values = new Map(Object.entries(known).flatMap(([value, all]) => all.map((said) => [said, value])));

/** The names that Preact keeps to itself, the most used first. */
export function innerNames() {
  const counts = new Map();
  for (const file of files) {
    const code = readFileSync(new URL(file, home), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    for (const [name] of code.matchAll(/\b(_[a-z]\w*|__hooks)\b/gi)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
}

/** Preact from its source, without what nobody here asks of it. A new version of it is looked at anew. */
export function leanPreact() {
  const unmet = new Set(values.keys());
  return {
    name: 'lean-preact',
    enforce: 'pre',
    buildStart: nothingElseAsked,
    resolveId: (id) => (doors[id] ? fileURLToPath(new URL(doors[id], home)) : null),
    transform(code, id) {
      if (!id.startsWith(fileURLToPath(home))) return null;
      const edits = [];
      visit(this.parse(code), { code, edits, unmet });
      edits.sort(([a], [b]) => b - a);
      const lean = edits.reduce((all, [from, to, value]) => all.slice(0, from) + value + all.slice(to), code);
      return { code: lean, map: null, moduleSideEffects: id.includes('/hooks/') };
    },
    buildEnd() {
      const { size } = unmet;
      if (size > 0 && size < values.size) throw new Error(`Preact has no more: ${[...unmet].join(' · ')}`);
    },
  };
}

/** Writes down what stands in the place of an expression that is known; where it is given, only its value stays. */
function visit(node, at) {
  const { edits } = at;
  if (node.type === 'AssignmentExpression' && placeOf(node.left, at) && !placeOf(node, at))
    edits.push([node.start, node.right.start, '']);
  const value = isRead(node) && placeOf(node, at);
  if (value) return void edits.push([node.start, node.end, value]);
  if (node.type === 'TryStatement' && node.handler?.body.body.length > 0) {
    edits.push([node.start, node.block.start, ''], [node.block.end, node.handler.end, '']);
    return visit(node.block, at);
  }
  for (const [key, child] of Object.entries(node)) {
    if (isName(node, key)) continue;
    for (const each of [child].flat()) if (typeof each?.type === 'string') visit(each, at);
  }
}

const isRead = ({ type }) => /Expression$|^Identifier$/.test(type);

/** Said to name something rather than to read it. */
const isName = ({ type, computed }, key) =>
  (/^(VariableDeclarator|ImportSpecifier)$/.test(type) && key !== 'init') ||
  (/Function/.test(type) && key === 'params') ||
  (type === 'AssignmentExpression' && key === 'left') ||
  (type === 'MemberExpression' && key === 'property' && !computed) ||
  (type === 'Property' && key === 'key');

function placeOf(node, { code, unmet }) {
  const said = code.slice(node.start, node.end).replaceAll(/\s+/g, ' ');
  const value = values.get(said);
  if (value) unmet.delete(said);
  return value;
}
