import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { S3mini, S3ServiceError } from 's3mini';
import { DomainError, Unavailable } from '../errors';
import { checkKey, checkPrefix, checkType } from './key';
import { createSpool } from './spool';
import type { ListedFile, Storage } from './storage';

export type S3Options = {
  /** With the bucket: `https://host/bucket`. */
  endpoint: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  /** The egress client's, with the endpoint's host and port opened where it is a private one. */
  fetch: typeof globalThis.fetch;
  /** Where what comes in pieces waits until it is whole: a signed upload needs its length first. */
  spoolFolder: string;
};

const pageSize = 1000;
const answerTimeoutMs = 30_000;
const wholeAtOnce = 4;

export function createS3Storage(options: S3Options): Storage {
  const bucket = new S3mini({ ...options, requestAbortTimeout: answerTimeoutMs });
  const spool = createSpool({ folder: options.spoolFolder, atOnce: wholeAtOnce });

  return {
    async put(key, body, { contentType, maxBytes }) {
      checkKey(key);
      checkType(contentType);
      return spool.whole(body, maxBytes, async (bytes) => {
        await reach(bucket.putObject(key, bytes, contentType));
        return { size: bytes.byteLength };
      });
    },
    async get(key) {
      checkKey(key);
      const response = await reach(bucket.getObjectResponse(key));
      return response && describe(response);
    },
    async delete(key) {
      checkKey(key);
      await reach(bucket.deleteObject(key).catch(goneAlready));
    },
    async *list(prefix) {
      checkPrefix(prefix);
      let token: string | undefined;
      do {
        const page = await reach(bucket.listObjectsPaged('/', prefix, pageSize, token));
        if (!page?.objects) throw new Unavailable('The file store has no such bucket.');
        for (const object of page.objects) yield asListed(object);
        token = page.nextContinuationToken;
      } while (token);
    },
  };
}

function describe(response: Response) {
  const { headers, body } = response;
  return {
    contentType: headers.get('content-type') ?? 'application/octet-stream',
    size: Number(headers.get('content-length') ?? 0),
    modifiedAt: new Date(headers.get('last-modified') ?? 0),
    stream: body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]),
  };
}

function asListed({
  Key,
  Size,
  LastModified,
}: {
  Key: string;
  Size: number;
  LastModified: Date;
}): ListedFile {
  return { key: Key, size: Number(Size), modifiedAt: new Date(LastModified) };
}

async function reach<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (DomainError.isInstance(cause)) throw cause;
    throw new Unavailable('The file store cannot be reached.', { cause });
  }
}

function goneAlready(error: unknown): void {
  if (!(error instanceof S3ServiceError && error.status === 404)) throw error;
}
