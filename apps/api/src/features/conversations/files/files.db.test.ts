import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { aConversation, aMessage } from '../../../../test/conversations';
import { aMember } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { aVisitor } from '../../../../test/visitors';
import { systemCtx } from '../../../platform/system-ctx';
import { reply } from '../messages/reply';
import { receiveMessage } from '../visitor/receive-message';
import { openFile } from './open-file';
import { storeUpload } from './store-upload';
import { sweepFiles } from './sweep-files';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const upload = (bytes: Buffer, over: object = {}) => ({
  name: 'cat.png',
  bytes: Readable.from([bytes]),
  declaredType: 'image/png',
  ...over,
});
const addressOf = (url: string, thumb = false) => {
  const [, , tenantId = '', fileId = '', signature = ''] = url.split('/');
  return { tenantId, fileId, signature, thumb };
};
const stored = async ({ platform, tenantId }: Parameters<typeof aVisitor>[0]) => {
  const keys: string[] = [];
  for await (const { key } of platform.storage.list(`uploads/${tenantId}/`)) keys.push(key);
  return keys;
};

describe('an upload', () => {
  test('of a picture is measured, gets a small one, and opens by its address', async ({ ctx }) => {
    const visitor = await aVisitor(ctx);
    const file = await storeUpload(visitor, upload(png));
    expect(file).toMatchObject({
      name: 'cat.png',
      mediaType: 'image/png',
      width: 1,
      height: 1,
      bytes: png.length,
    });
    const opened = await openFile(ctx.platform, addressOf(file.url));
    expect(opened).toMatchObject({ contentType: 'image/png', name: 'cat.png', inline: true });
    expect(await buffer(opened.stream)).toEqual(png);
    const thumb = await openFile(ctx.platform, addressOf(file.thumbUrl ?? '', true));
    expect((await buffer(thumb.stream)).subarray(8, 12).toString()).toBe('WEBP');
  });

  test('of a page is kept, and given out to be saved only', async ({ ctx }) => {
    const page = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const file = await storeUpload(ctx, upload(page, { name: 'logo.svg', declaredType: 'image/svg+xml' }));
    const opened = await openFile(ctx.platform, addressOf(file.url));
    expect(opened).toMatchObject({ contentType: 'application/octet-stream', inline: false });
    opened.stream.destroy();
  });

  test.for([
    ['nothing at all', Buffer.alloc(0)],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1')],
    ['a picture that is none', Buffer.concat([png.subarray(0, 40), Buffer.from('<html>')])],
    ['bytes of no kind', Buffer.from([0, 1, 2, 3, 0, 255, 254])],
  ] as const)('of %s is refused and leaves nothing behind', async ([, bytes], { ctx }) => {
    await expect(storeUpload(ctx, upload(bytes))).rejects.toMatchObject({ code: 'invalid' });
    expect(await stored(ctx)).toEqual([]);
  });

  test('that is too large is cut off', async ({ ctx }) => {
    const chunk = Buffer.alloc(1024 * 1024);
    const bytes = Readable.from(Array.from({ length: 21 }, () => chunk));
    await expect(storeUpload(ctx, upload(png, { bytes }))).rejects.toMatchObject({ code: 'too-large' });
    expect(await stored(ctx)).toEqual([]);
  });

  test('is not for a viewer', async ({ world, ctx }) => {
    const viewer = await aMember(world, ctx, 'viewer');
    await expect(storeUpload(viewer, upload(png))).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a file’s address', () => {
  test('with another signature, file or tenant opens nothing', async ({ ctx, stranger }) => {
    const mine = addressOf((await storeUpload(ctx, upload(png))).url);
    const theirs = addressOf((await storeUpload(stranger, upload(png))).url);
    const forged = [
      { ...mine, signature: theirs.signature },
      { ...mine, signature: `${mine.signature.slice(0, -1)}x` },
      { ...mine, tenantId: theirs.tenantId },
      { ...mine, fileId: theirs.fileId },
      { ...mine, fileId: "'; --" },
    ];
    for (const address of forged) {
      await expect(openFile(ctx.platform, address)).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});

describe('a file in a message', () => {
  test('is shown to both sides', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    const { id } = await storeUpload(visitor, upload(png));
    const body = { kind: 'image', fileId: id, caption: 'Look' } as const;
    const { message } = await receiveMessage(visitor, aMessage(conversationId, { body }));
    expect(message.body).toMatchObject({ kind: 'image', caption: 'Look', file: { id, width: 1 } });
  });

  test('has to be the visitor’s own, and of the kind that is said', async ({ ctx, stranger }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    const others = [
      await storeUpload(await aVisitor(ctx), upload(png)),
      await storeUpload(stranger, upload(png)),
    ];
    for (const { id } of others) {
      const attempt = receiveMessage(
        visitor,
        aMessage(conversationId, { body: { kind: 'file', fileId: id } }),
      );
      await expect(attempt).rejects.toMatchObject({ code: 'not-found' });
    }
    const { id } = await storeUpload(visitor, upload(png));
    const wrong = receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'audio', fileId: id } }));
    await expect(wrong).rejects.toMatchObject({ code: 'invalid' });
  });

  test('that was never sent goes after a day, one that was sent stays', async ({ world, ctx }) => {
    const { conversationId } = await aConversation(ctx);
    const sent = await storeUpload(ctx, upload(png));
    await reply(ctx, { conversationId, body: { kind: 'image', fileId: sent.id } });
    await storeUpload(ctx, upload(png));
    const system = systemCtx(world.platform, 'test');
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    expect(await sweepFiles(system)).toEqual({ swept: 0 });
    const then = { ...system, platform: { ...system.platform, clock: { now: () => tomorrow } } };
    expect((await sweepFiles(then)).swept).toBeGreaterThan(0);
    await world.platform.jobs.settle();
    expect((await stored(ctx)).sort()).toEqual([
      `uploads/${ctx.tenantId}/${sent.id}`,
      `uploads/${ctx.tenantId}/${sent.id}-thumb`,
    ]);
  });
});
