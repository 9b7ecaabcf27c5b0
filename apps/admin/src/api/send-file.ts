type Sending = {
  file: File;
  workspaceId: string;
  /** Below `/api/v1`. */
  path: string;
  /** Said beside its name. */
  to?: Record<string, string>;
  onSent?: (share: number) => void;
  signal?: AbortSignal;
};

export const mostFileBytes = 20 * 1024 * 1024;

/** Said by the server; the empty message stands for a connection that broke. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** Only a request of the old kind tells how much of it has been sent. */
export function sendFile<Answer>({ file, workspaceId, path, to, onSent, signal }: Sending): Promise<Answer> {
  const query = new URLSearchParams({ name: file.name, ...to });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}?${query}`);
    request.setRequestHeader('Content-Type', file.type === '' ? 'application/octet-stream' : file.type);
    request.setRequestHeader('Parley-Workspace', workspaceId);
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent?.(loaded / Math.max(total, 1)));
    request.addEventListener('error', () => reject(new FileRefused('')));
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText) as Answer);
      else reject(new FileRefused(messageIn(request.responseText)));
    });
    request.addEventListener('abort', () => reject(new FileRefused('')));
    signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function messageIn(body: string): string {
  try {
    const { detail } = JSON.parse(body) as { detail?: unknown };
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
}
