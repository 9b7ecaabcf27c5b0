type Original = { documentId: string; workspaceId: string; name: string };

/** Fetched rather than linked to: a link could not say in which workspace. */
export async function saveOriginal({ documentId, workspaceId, name }: Original): Promise<void> {
  const answer = await fetch(`/api/v1/knowledge/documents/${documentId}/original`, {
    headers: { 'Parley-Workspace': workspaceId },
  });
  if (!answer.ok) throw new Error(`The original was refused with ${answer.status}.`);
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
