import { type Attachment, openAttachments, type SceneMessage } from '../../conversations';
import { linksOf } from '../turn/model/links-of';
import type { Chosen, Received, TenantCtx } from '../turn/types';
import { knownDocuments, mostDocuments, readNow } from './documents';
import { mostPictures, pictureOf } from './pictures';
import { seenAtWork } from './seen-at-work';
import type { Picture } from './types';

/** A picture is looked at again as long as it may be what is spoken of. */
const picturesFor = 6;

/** What the contact sent, for a model of this agent; where nothing was sent there is nothing to do. */
export function look(ctx: TenantCtx, received: Received, chosen: Chosen): Promise<Received> | Received {
  const sent = thingsIn(received);
  if (sent.length === 0) return received;
  const links = linksOf(ctx, { chosen, team: received.team });
  const { models } = ctx.platform;
  const sees = links.some(({ provider, model }) => models.capabilities(provider, model).vision);
  const things = sees ? sent : sent.filter(({ body }) => body.kind !== 'image');
  if (links.length === 0 || things.length === 0) return received;
  return received.trace.step(
    'look',
    () => seenAtWork(ctx, { scene: received.scene, ...chosen }, () => lookAt(ctx, received, things)),
    ({ attached: { pictures, documents }, files }) => ({
      saw: { files: things.length },
      decided: {
        ...(pictures.length > 0 && { pictures: pictures.length }),
        ...(documents.length > 0 && { documents: documents.map(({ name }) => name) }),
        ...(files > 0 && { unseen: files }),
      },
    }),
  );
}

function thingsIn({ asked, scene }: Received): SceneMessage[] {
  const first = asked[0]?.seq ?? 0;
  const last = asked.at(-1)?.seq ?? 0;
  return scene.messages.filter(({ author, body, seq, reading }) => {
    if (author !== 'contact') return false;
    if (body.kind === 'image') return seq > last - picturesFor;
    return body.kind === 'file' && (seq >= first || reading?.kind === 'read');
  });
}

type Opened = { message: SceneMessage; file: Attachment };

async function lookAt(
  ctx: TenantCtx,
  received: Received,
  things: readonly SceneMessage[],
): Promise<Received> {
  const images = things.filter(({ body }) => body.kind === 'image').slice(-mostPictures);
  const unread = things.filter(({ body, reading }) => body.kind === 'file' && !reading).slice(-mostDocuments);
  const opened = await open(ctx, [...images, ...unread]);
  const seen = await see(
    ctx,
    received,
    opened.filter(({ message }) => images.includes(message)),
  );
  const messages = await read(
    ctx,
    received,
    opened.filter(({ message }) => unread.includes(message)),
  );
  const documents = knownDocuments(messages);
  const shown = new Set([...seen, ...documents].map(({ seq }) => seq));
  const fresh = received.asked.filter(({ seq }) => shown.has(seq)).length;
  const attached = { pictures: seen.map(({ picture }) => picture), documents, fresh };
  return { ...received, attached, files: received.files - fresh };
}

async function open(ctx: TenantCtx, messages: readonly SceneMessage[]): Promise<Opened[]> {
  if (messages.length === 0) return [];
  const files = await openAttachments(ctx, messages.map(fileIdOf));
  return messages.flatMap((message) => {
    const file = files.find(({ id }) => id === fileIdOf(message));
    return file ? [{ message, file }] : [];
  });
}

const fileIdOf = ({ body }: SceneMessage): string => ('fileId' in body ? body.fileId : '');

type Seen = { seq: number; picture: Picture };

async function see(ctx: TenantCtx, { claim }: Received, images: readonly Opened[]): Promise<Seen[]> {
  const pictures = await Promise.all(images.map(({ file }) => pictureOf(ctx, file, claim.signal)));
  return images.flatMap(({ message: { seq } }, at) => {
    const picture = pictures[at];
    return picture ? [{ seq, picture }] : [];
  });
}

/** All that was said, with what stands in the documents that had not been read. */
async function read(
  ctx: TenantCtx,
  { claim, scene }: Received,
  unread: readonly Opened[],
): Promise<readonly SceneMessage[]> {
  const about = { conversationId: scene.conversationId, signal: claim.signal };
  const texts = await Promise.all(unread.map(({ file }) => readNow(ctx, file, about)));
  return scene.messages.map((message) => {
    const at = unread.findIndex(({ message: { seq } }) => seq === message.seq);
    const text = texts[at];
    return text ? { ...message, reading: { kind: 'read', text, name: unread[at]?.file.name } } : message;
  });
}
