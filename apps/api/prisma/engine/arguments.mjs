import fs from 'node:fs';

export function parseArguments(argv) {
  const valuesOf = (flag) => argv.flatMap((argument, i) => (argument === flag ? [argv[i + 1]] : []));
  const [datasource] = valuesOf('--datasource').map((json) => JSON.parse(json));
  const url = datasource?.url ?? '';
  const cli = argv.indexOf('cli');
  return {
    version: argv.includes('--version'),
    connectionCommand: cli < 0 ? undefined : argv[cli + 1],
    datamodels: valuesOf('--datamodels').map((file) => [file, fs.readFileSync(file, 'utf8')]),
    url,
    embedded: url === '' || new URL(url).hostname === 'embedded',
  };
}
