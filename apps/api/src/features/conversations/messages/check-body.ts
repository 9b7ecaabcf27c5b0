import type { TeamBody, VisitorBody } from '@parley/shared/message';
import type { Ctx } from '../../../platform/ctx';
import type { Tx } from '../../../platform/db';
import { Invalid, NotFound } from '../../../platform/errors';
import { wordsOf } from '../../../platform/words';
import { kindOf } from '../files/domain';
import { type FileRow, findFile } from '../files/store';
import { toFileView } from '../files/views';
import { findBySeq } from '../store/messages';
import { type Files, findableOf, previewOf, type StoredBody, textOf } from './bodies';
import { cleanBody } from './clean-body';
import { answersTo } from './form-answers';

type Sending = {
  ctx: Ctx & { tenantId: string };
  conversationId: string;
  body: VisitorBody | TeamBody;
  /** Whose files may be sent. */
  owns(file: FileRow): boolean;
};

export type Checked = {
  body: StoredBody;
  text: string;
  preview: string;
  words: string[];
  files: Files;
};

/** A body that can be judged by itself; null when it speaks of a file or a form. */
export function checkPlainBody(given: VisitorBody | TeamBody): Checked | null {
  return 'fileId' in given || given.kind === 'form-reply' ? null : checked(cleanBody(given));
}

/** A body as it may be kept: clean, its file there and of the right kind, its answers those of the form. */
export async function checkBody(tx: Tx, { body: given, ...sending }: Sending): Promise<Checked> {
  const body = cleanBody(given);
  if (body.kind === 'form-reply') {
    const { ctx, conversationId } = sending;
    const place = { tenantId: ctx.tenantId, conversationId, seq: body.formSeq };
    const form = (await findBySeq(tx, place))?.body;
    if (form?.kind !== 'form') throw new NotFound('form in this conversation');
    return checked({
      kind: 'form-reply',
      formSeq: body.formSeq,
      answers: answersTo(form.fields, body.values),
    });
  }
  if (!('fileId' in body)) return checked(body);
  const file = await findFile(tx, { tenantId: sending.ctx.tenantId, id: body.fileId });
  if (!file || !sending.owns(file)) throw new NotFound('file');
  if (body.kind !== 'file' && kindOf(file.mediaType) !== body.kind)
    throw new Invalid(`This file cannot be sent as ${body.kind}.`);
  return checked(body, file.name, new Map([[file.id, toFileView(sending.ctx, file)]]));
}

const none: Files = new Map();

function checked(body: StoredBody, fileName = '', files = none): Checked {
  const text = findableOf(body, fileName);
  return { body, text, preview: previewOf(textOf(body, fileName)), words: wordsOf(text), files };
}
