import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './read-examples';

const here = fileURLToPath(new URL('.', import.meta.url));

/** What the compiler says of these files, as strictly as of our own code. */
export function problemsIn(files: readonly string[]): string[] {
  const path = join(root, 'tsconfig.base.json');
  const { config } = ts.readConfigFile(path, (name) => readFileSync(name, 'utf8'));
  const own = { types: ['node'], lib: ['ES2023', 'DOM', 'DOM.Iterable'], jsx: 'react-jsx' };
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...own }, here);
  const program = ts.createProgram(files, options);
  const found = files.flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  return [...program.getOptionsDiagnostics(), ...found].map(
    ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}
