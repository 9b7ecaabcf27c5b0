import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from './browser';
import { type Server, startServer } from './server';

export type House = { readonly server: Server; readonly browser: Browser };
type Wishes = {
  settings?: () => Promise<Record<string, string>>;
  flags?: readonly string[];
};

/** A file's own copy of the installation and a browser, from before its first test until after its last. */
export function aHouse({ settings = async () => ({}), flags = [] }: Wishes = {}): House {
  return held(async () => startServer(await settings(), inject('installation')), flags);
}

/** The same, where nobody has opened the setup link yet. */
export const aNewHouse = (): House => held(() => startServer(), []);

function held(start: () => Promise<Server>, flags: readonly string[]): House {
  let server: Server | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const browsing = launch(undefined, flags);
    server = await start();
    browser = await browsing;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get server() {
      return standing(server);
    },
    get browser() {
      return standing(browser);
    },
  };
}

function standing<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('The house is not open yet.');
  return part;
}
