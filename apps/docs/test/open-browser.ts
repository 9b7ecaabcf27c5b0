import type { Browser } from 'playwright-core';
import { launch } from '../../../e2e/src/browser';
import { findBrowser } from '../../../e2e/src/find-browser';

export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (found.path === null) throw new Error(found.reason);
  return launch(found.path);
}
