import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const shared = fileURLToPath(new URL('../../shared/src/', import.meta.url));
const names = ['message', 'faces', 'live', 'live-constants'];
const whole = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;

/** The shared types without the schemas they are inferred from, so that what is published needs no zod. */
export function writePlainTypes(target) {
  const program = ts.createProgram(
    names.map((name) => `${shared}${name}.ts`),
    {
      strict: true,
      exactOptionalPropertyTypes: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2023,
      skipLibCheck: true,
    },
  );
  for (const name of names) {
    writeFileSync(
      new URL(`${name}.ts`, target),
      plain(program, program.getSourceFile(`${shared}${name}.ts`)),
    );
  }
}

function plain(program, file) {
  const checker = program.getTypeChecker();
  const statements = file.statements.map((node) => {
    if (ts.isImportDeclaration(node)) return importOf(node);
    if (!ts.isTypeAliasDeclaration(node)) return '';
    const text = node.getText(file);
    if (!/\bz\.|\btypeof\b/.test(text)) return node.getFullText(file).trim();
    const type = checker.getTypeAtLocation(node.name);
    return `${commentOf(node, file)}export type ${node.name.text} = ${checker.typeToString(type, node, whole)};`;
  });
  return `${statements.filter(Boolean).join('\n')}\n`;
}

/** Of the imports, those of types from beside it. */
function importOf(node) {
  const from = node.moduleSpecifier.text;
  if (!from.startsWith('./') || from === './live-constants' || from === './message-limits') return '';
  const bindings = node.importClause.namedBindings.elements.map(({ name }) => name.text);
  return `import type { ${bindings.join(', ')} } from '${from}';`;
}

function commentOf(node, file) {
  const [comment] = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  return comment ? `${file.text.slice(comment.pos, comment.end)}\n` : '';
}
