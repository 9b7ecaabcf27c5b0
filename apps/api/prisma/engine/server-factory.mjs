import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { afterDispose, withWholeScripts } from './script.mjs';
import { serverUrl } from './server-url.mjs';

export async function serverFactory(url) {
  readInternalCharAsText();
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const main = new PrismaPg({ connectionString: serverUrl(url) }, { schema });

  return {
    provider: main.provider,
    adapterName: main.adapterName,
    connect: async () => wholeScripts(await main.connect()),
    connectToShadowDb: () => connectToShadow(url),
  };
}

// adapter-pg lets the main connectionString win, so its own shadow database is the main one.
async function connectToShadow(url) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await administer(url, `CREATE DATABASE "${name}"`);
  const shadow = new PrismaPg({ connectionString: serverUrl(url, name) });
  const adapter = wholeScripts(await shadow.connect());
  return afterDispose(adapter, () => administer(url, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`));
}

async function administer(url, sql) {
  const client = new pg.Client({ connectionString: serverUrl(url) });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function wholeScripts(adapter) {
  return withWholeScripts(adapter, (sql) => adapter.underlyingDriver().query(sql));
}

// adapter-pg knows neither "char" (18) nor its array (1002), which the engine's catalogue queries return.
function readInternalCharAsText() {
  const asText = new Map([
    [18, 25],
    [1002, 1009],
  ]);
  const handleRowDescription = pg.Query.prototype.handleRowDescription;
  pg.Query.prototype.handleRowDescription = function (message) {
    for (const field of message.fields) field.dataTypeID = asText.get(field.dataTypeID) ?? field.dataTypeID;
    return handleRowDescription.call(this, message);
  };
}
