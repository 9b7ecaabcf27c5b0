// Migrations for developers: `node prisma/migrate.mjs` lists the commands.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { apiDirectory, runPrisma } from './prisma-cli.mjs';

// Compared on an embedded database, so that no server is needed and none is touched.
const offline = { quiet: true, env: { ...process.env, DATABASE_URL: '' } };
const sinceMigrations = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];

const commands = {
  dev: { about: 'create and apply a migration, asking questions (needs a terminal)', run: pass },
  create: {
    about: '--name <name>: write the migration the schema lacks, to be finished by hand',
    run: create,
  },
  diff: {
    about: 'what the schema has and the migrations lack (or any `prisma migrate diff` flags)',
    run: diff,
  },
  check: { about: 'fail when schema.prisma and migrations/ have drifted apart', run: check },
  status: { about: 'the migrations of the server at DATABASE_URL', run: onServer },
  deploy: { about: 'apply pending migrations to the server at DATABASE_URL', run: onServer },
  resolve: { about: 'mark a migration of the server at DATABASE_URL', run: onServer },
};

const notDigits = /\D/g;
const migrationName = /^[a-z0-9_]+$/;

const [name = '', ...flags] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
process.exitCode = command ? await command.run(name, flags) : listCommands();

function listCommands() {
  for (const [each, { about }] of Object.entries(commands)) console.log(`  ${each.padEnd(8)} ${about}`);
  return 1;
}

async function pass(subcommand, args) {
  return (await runPrisma(['migrate', subcommand, ...args])).code;
}

async function onServer(subcommand, args) {
  if (process.env.DATABASE_URL) return pass(subcommand, args);
  console.error(`Set DATABASE_URL: \`${subcommand}\` speaks to a server.`);
  return 1;
}

async function diff(subcommand, args) {
  return pass(subcommand, args.length > 0 ? args : [...sinceMigrations, '--script']);
}

async function create(_, args) {
  const { values } = parseArgs({ args, options: { name: { type: 'string' } } });
  if (!migrationName.test(values.name ?? '')) {
    console.error('Give it a name: --name add_something');
    return 1;
  }
  const stamp = new Date().toISOString().replace(notDigits, '').slice(0, 14);
  const folder = path.join(apiDirectory, 'prisma/migrations', `${stamp}_${values.name}`);
  const draft = `${folder}.sql`;
  const diffArguments = ['migrate', 'diff', ...sinceMigrations, '--script', '--output', draft];
  const { code, output } = await runPrisma(diffArguments, offline);
  if (code !== 0) {
    console.error(output);
    return code;
  }
  fs.mkdirSync(folder);
  fs.renameSync(draft, path.join(folder, 'migration.sql'));
  console.log(path.relative(apiDirectory, path.join(folder, 'migration.sql')));
  return 0;
}

async function check() {
  const { code, output } = await runPrisma(['migrate', 'diff', ...sinceMigrations, '--exit-code'], offline);
  if (code === 0) {
    console.log('schema.prisma and migrations/ agree.');
    return 0;
  }
  console.error(output.trim());
  if (code === 2) console.error('schema.prisma and migrations/ have drifted: node prisma/migrate.mjs create');
  return 1;
}
