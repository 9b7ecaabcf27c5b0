import { withoutMarks } from '@parley/shared/citations';
import type { FileView, MessageBody, SystemEvent, TeamBody, VisitorBody } from '@parley/shared/message';

type FormReply = Extract<MessageBody, { kind: 'form-reply' }>;
export type SystemBody = { kind: 'system'; event: SystemEvent; name: string | null; text: string | null };

/** A body as it is kept: files by id, answers under the labels they were asked with. */
export type StoredBody = Exclude<VisitorBody, { kind: 'form-reply' }> | TeamBody | FormReply | SystemBody;

export function fileIdOf(body: StoredBody): string | null {
  return 'fileId' in body ? body.fileId : null;
}

/** What it says in a line. */
export function textOf(body: StoredBody, fileName = ''): string {
  switch (body.kind) {
    case 'text':
      return withoutMarks(body.text, ('sources' in body && body.sources?.length) || 0);
    case 'chips':
    case 'form':
      return body.text;
    case 'image':
    case 'file':
      return body.caption || fileName;
    case 'audio':
      return fileName;
    case 'cards':
      return body.text ?? titlesOf(body.cards);
    case 'comparison':
      return body.text ?? titlesOf(body.columns);
    case 'form-reply':
      return body.answers.map(({ label, value }) => `${label}: ${value}`).join(', ');
    case 'system':
      return '';
  }
}

/** What it can be found by: its line, and what that leaves out. */
export function findableOf(body: StoredBody, fileName = ''): string {
  const named = namedIn(body);
  const text = textOf(body, fileName);
  return named === '' || named === text ? text : `${text} ${named}`;
}

function namedIn(body: StoredBody): string {
  switch (body.kind) {
    case 'text':
      return 'sources' in body && body.sources ? titlesOf(body.sources) : '';
    case 'cards':
      return titlesOf(body.cards);
    case 'comparison':
      return titlesOf(body.columns);
    default:
      return '';
  }
}

const titlesOf = (all: readonly { title: string }[]): string => all.map(({ title }) => title).join(', ');

const previewLength = 200;

export function previewOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= previewLength ? line : `${line.slice(0, previewLength - 1).replace(/\p{Cs}/gu, '')}…`;
}

export type Files = ReadonlyMap<string, FileView>;

export function shown(body: StoredBody, files: Files): MessageBody {
  switch (body.kind) {
    case 'image':
    case 'file':
      return { kind: body.kind, file: fileIn(files, body.fileId), caption: body.caption ?? null };
    case 'audio':
      return { kind: 'audio', file: fileIn(files, body.fileId) };
    case 'cards':
    case 'comparison':
      return { ...body, text: body.text ?? null };
    case 'form':
      return { ...body, submitLabel: body.submitLabel ?? null };
    default:
      return body;
  }
}

/** A file outlives neither its conversation nor its tenant; one that is gone all the same is shown as such. */
function fileIn(files: Files, id: string): FileView {
  return files.get(id) ?? { ...gone, id };
}

const gone = {
  name: '—',
  mediaType: 'application/octet-stream',
  bytes: 0,
  url: '',
  thumbUrl: null,
  width: null,
  height: null,
  durationMs: null,
} as const;
