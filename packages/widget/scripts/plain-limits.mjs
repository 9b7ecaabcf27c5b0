import { readFileSync } from 'node:fs';
import ts from 'typescript';

const tables = await Promise.all(['live-constants', 'message-limits'].map(read));
const { livePaths, liveLimits, closeCodes, messageLimits } = Object.assign({}, ...tables);
const values = { livePaths, liveLimits, closeCodes, messageLimits };
const use = new RegExp(`\\b(${Object.keys(values).join('|')})\\.(\\w+)`, 'g');

async function read(name) {
  const source = readFileSync(new URL(`../../shared/src/${name}.ts`, import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** What the protocol fixes stands where it is used, so that none of its tables travels. */
export function plainLimits() {
  return {
    name: 'plain-limits',
    enforce: 'pre',
    transform: (code, id) =>
      /(sdk|widget)\/src\/.*\.tsx?$/.test(id)
        ? { code: code.replace(use, (_, table, name) => JSON.stringify(values[table][name])), map: null }
        : null,
  };
}
