import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../prepare/root.mjs';

const read = (path) => readFileSync(resolve(root, path), 'utf8');
const problems = [...hosts(), ...ranges(), ...uncatalogued()];

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

function hosts() {
  return read('pnpm-lock.yaml')
    .split('\n')
    .flatMap((line, at) =>
      /https?:\/\//.test(line) ? [`pnpm-lock.yaml:${at + 1}: names a host: ${line.trim()}`] : [],
    );
}

function ranges() {
  const catalog = read('pnpm-workspace.yaml').split('\ncatalog:\n')[1] ?? '';
  return catalog
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^ {2}(?:'[^']+'|[^\s:]+): \d+\.\d+\.\d+[\w.-]*$/.test(line))
    .map((line) => `pnpm-workspace.yaml: not one exact version: ${line.trim()}`);
}

function uncatalogued() {
  const inside = (folder) =>
    readdirSync(resolve(root, folder)).map((name) => `${folder}/${name}/package.json`);
  return [
    'package.json',
    'e2e/package.json',
    'bench/package.json',
    ...inside('apps'),
    ...inside('packages'),
  ].flatMap((path) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path));
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
      .map(([name]) => `${path}: ${name} must take its version from the catalog`);
  });
}
