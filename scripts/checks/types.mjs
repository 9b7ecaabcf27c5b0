import { mkdirSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { cacheDir, root } from '../prepare/root.mjs';

/**
 * Checks the types of one package's own files. What it takes from another package is checked there,
 * under that package's settings: a page and a server do not agree on what `fetch` is.
 */
function problemsOf(dir) {
  const folder = resolve(root, dir);
  const project = ts.getParsedCommandLineOfConfigFile(resolve(folder, 'tsconfig.json'), settings(dir), {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => fail([diagnostic]),
  });
  const program = ts.createIncrementalProgram({ rootNames: project.fileNames, options: project.options });
  const own = program.getSourceFiles().filter(({ fileName }) => isInside(folder, fileName));
  const problems = [
    ...project.errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  if (problems.length === 0) program.emit();
  return problems;
}

function settings(dir) {
  mkdirSync(resolve(cacheDir, 'types'), { recursive: true });
  const tsBuildInfoFile = resolve(cacheDir, 'types', `${dir.replaceAll('/', '-')}.tsbuildinfo`);
  return { noEmit: true, incremental: true, tsBuildInfoFile };
}

function isInside(folder, fileName) {
  const path = relative(folder, fileName);
  return !path.startsWith('..') && !path.split(sep).includes('node_modules');
}

function fail(problems) {
  const host = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  };
  process.stdout.write(ts.formatDiagnostics(problems, host));
  process.exitCode = 1;
}

const problems = problemsOf(process.argv[2]);
if (problems.length > 0) fail(problems);
