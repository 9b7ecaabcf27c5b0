import pg from 'pg';
import { serverUrl } from './server-url.mjs';

const commands = {
  async 'can-connect-to-database'({ url }) {
    await withClient(serverUrl(url), (client) => client.query('SELECT 1'));
  },
  async 'create-database'({ url }) {
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await withClient(serverUrl(url, 'postgres'), (client) =>
      client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`),
    );
  },
};

/** The exit code of `schema-engine … cli <command>`. */
export async function runConnectionCommand(options) {
  if (options.embedded) return 0;
  const command = commands[options.connectionCommand];
  try {
    if (!command) throw new Error(`Unknown command ${options.connectionCommand}.`);
    await command(options);
    return 0;
  } catch (error) {
    report(error.code === '3D000' ? 'P1003' : 'P1001', error.message);
    return 1;
  }
}

async function withClient(connectionString, use) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}

// The CLI reads the last line of stderr and expects at least one line before it.
function report(code, message) {
  const fields = { error_code: code, message };
  console.error('{}');
  console.error(JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields }));
}
