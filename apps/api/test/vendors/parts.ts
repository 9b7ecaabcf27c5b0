export type Protocol = 'openai' | 'anthropic';
export type Uploaded = { type: string; bytes: Buffer };

type Found = { pictures: Uploaded[]; wrong: string | null };
type Part = Record<string, unknown> & { type?: unknown };

const signs: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['ffd8ff'],
  'image/png': ['89504e47'],
  'image/gif': ['47494638'],
  'image/webp': ['52494646'],
};
const mostBytes = 3_750_000;
const kinds: Record<Protocol, readonly string[]> = {
  openai: ['text', 'image_url'],
  anthropic: ['text', 'image', 'tool_use', 'tool_result'],
};

/** Pictures among the parts of a message, as strictly as the providers read them. */
export function partsIn(content: unknown, protocol: Protocol): Found {
  const found: Found = { pictures: [], wrong: null };
  if (!Array.isArray(content)) return found;
  for (const part of content as Part[]) {
    if (!kinds[protocol].includes(String(part.type))) return { ...found, wrong: `part ${String(part.type)}` };
    if (part.type !== 'image_url' && part.type !== 'image') continue;
    const picture = protocol === 'openai' ? ofUrl(part.image_url) : ofSource(part.source);
    if (typeof picture === 'string') return { ...found, wrong: picture };
    found.pictures.push(picture);
  }
  return found;
}

function ofUrl(given: unknown): Uploaded | string {
  const { url, ...rest } = (given ?? {}) as { url?: unknown };
  if (Object.keys(rest).some((name) => name !== 'detail')) return 'image_url has more than an address';
  const [, type = '', data = ''] = /^data:([a-z/]+);base64,(.+)$/.exec(String(url)) ?? [];
  return judged(type, data);
}

function ofSource(given: unknown): Uploaded | string {
  const { type, media_type, data } = (given ?? {}) as Record<string, unknown>;
  return type === 'base64' ? judged(String(media_type), String(data)) : 'source is not base64';
}

function judged(type: string, data: string): Uploaded | string {
  const bytes = Buffer.from(data, 'base64');
  if (bytes.toString('base64') !== data) return 'not base64';
  if (bytes.length === 0 || bytes.length > mostBytes) return 'too large, or nothing';
  const sign = bytes.toString('hex', 0, 4);
  return signs[type]?.some((each) => sign.startsWith(each)) ? { type, bytes } : `no ${type}`;
}

const endings = new Set(['flac', 'm4a', 'mp3', 'mp4', 'mpeg', 'mpga', 'oga', 'ogg', 'wav', 'webm']);

/** The form of a transcription: one file of a name that says what it is, and a model. */
export async function recordingIn(body: Buffer, contentType: string) {
  const refused = (wrong: string) => ({ recording: null, wrong });
  if (!contentType.startsWith('multipart/form-data')) return refused('no form');
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  const model = form?.get('model');
  if (!file || typeof file === 'string' || typeof model !== 'string' || model === '')
    return refused('no file, or no model');
  const bytes = Buffer.from(await file.arrayBuffer());
  if (!endings.has(file.name.split('.').at(-1) ?? '')) return refused(`file ${file.name}`);
  return { recording: { type: file.type, name: file.name, model, bytes }, wrong: null };
}
