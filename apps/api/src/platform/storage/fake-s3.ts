import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Stored = { body: Buffer; type: string; at: Date };

const authorization =
  /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/;

/** A bucket that speaks as much of S3's protocol as the store uses, and turns unsigned requests away. */
export async function startFakeS3({ bucket, accessKeyId }: { bucket: string; accessKeyId: string }) {
  const files = new Map<string, Stored>();
  const signatures = new Set<string>();

  function isSigned(request: IncomingMessage): boolean {
    const [, keyId, day, , signedHeaders, signature = ''] =
      authorization.exec(request.headers.authorization ?? '') ?? [];
    const date = request.headers['x-amz-date'];
    const isComplete = typeof date === 'string' && date.startsWith(day ?? '-') && keyId === accessKeyId;
    signatures.add(signature);
    return (
      isComplete &&
      ['host', 'x-amz-date', 'x-amz-content-sha256'].every((name) => signedHeaders?.split(';').includes(name))
    );
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
    const body = Buffer.concat(await request.toArray());
    const [, bucketName, ...rest] = decodeURIComponent(pathname).split('/');
    const key = rest.join('/');
    if (!isSigned(request)) return fail(response, 403, 'AccessDenied');
    if (bucketName !== bucket) return fail(response, 404, 'NoSuchBucket');
    const file = files.get(key);
    switch (request.method) {
      case 'PUT':
        files.set(key, { body, type: request.headers['content-type'] ?? '', at: new Date() });
        response.setHeader('etag', `"${createHash('md5').update(body).digest('hex')}"`).end();
        return;
      case 'DELETE':
        files.delete(key);
        response.writeHead(204).end();
        return;
      default:
        if (key === '') return list(response, files, searchParams);
        if (!file) return fail(response, 404, 'NoSuchKey');
        response.setHeader('content-type', file.type).setHeader('last-modified', file.at.toUTCString());
        response.setHeader('content-length', file.body.byteLength).end(file.body);
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    endpoint: `http://${host}/${bucket}`,
    signatures,
    files,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const mostPerPage = 400;

function list(response: ServerResponse, files: Map<string, Stored>, query: URLSearchParams): void {
  const prefix = query.get('prefix') ?? '';
  const after = query.get('continuation-token') ?? '';
  const keys = [...files.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const pageSize = Math.min(mostPerPage, Number(query.get('max-keys')));
  const page = keys.slice(0, pageSize);
  const last = page.at(-1);
  const next = keys.length > pageSize && last ? `<NextContinuationToken>${last}</NextContinuationToken>` : '';
  const contents = page.map((key) => {
    const { body, at } = files.get(key) as Stored;
    return `<Contents><Key>${key}</Key><Size>${body.byteLength}</Size><LastModified>${at.toISOString()}</LastModified><ETag>"x"</ETag></Contents>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><KeyCount>${page.length}</KeyCount><IsTruncated>${next !== ''}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  response.setHeader('content-type', 'application/xml').end(xml);
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
