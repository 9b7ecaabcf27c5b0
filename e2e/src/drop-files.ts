import type { Page } from 'playwright-core';

/** Texts, by the names of their files, dragged onto the page. */
export async function dropFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(given)) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.getByText('Drop files to add them').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
