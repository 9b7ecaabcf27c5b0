type Original = { documentId: string; workspaceId: string };

/** Fetched rather than linked to: a link could not say in which workspace. */
export async function saveOriginal({ documentId, workspaceId }: Original): Promise<void> {
  const answer = await fetch(`/api/v1/knowledge/documents/${documentId}/original`, {
    headers: { 'Parley-Workspace': workspaceId },
  });
  if (!answer.ok) throw new Error(`The original was refused with ${answer.status}.`);
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(answer.headers.get('content-disposition') ?? '');
  link.click();
  URL.revokeObjectURL(url);
}

/** As it was uploaded: the source may be called otherwise by now. */
function nameIn(disposition: string): string {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? 'original');
}
