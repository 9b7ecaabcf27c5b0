import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mendHeadings } from './mend-headings';
import { applyEdits, elementsOf } from './page-tree';
import { reachTables } from './reach-tables';
import { type Policy, tightenPage } from './tighten-page';

/** Leaves pages that run under a policy without 'unsafe-inline', and says in csp.json what they need. */
export function contentPolicy(): AstroIntegration {
  let base = '/';
  return {
    name: 'content-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const policy = await tightenSite(fileURLToPath(dir), base);
        logger.info(
          `${policy.scriptSrc.length} script and ${policy.styleSrc.length} style hashes in csp.json`,
        );
      },
    },
  };
}

async function tightenSite(folder: string, base: string): Promise<Policy> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.map(async (name) => {
      const html = await readFile(join(folder, name), 'utf8');
      const elements = elementsOf(html);
      const tight = tightenPage(elements, name);
      const edits = [...tight.edits, ...mendHeadings(elements), ...reachTables(elements)];
      return { ...tight, name, html: applyEdits(html, edits) };
    }),
  );

  const sheet = await writeSheet(folder, new Map(pages.flatMap((page) => [...page.rules])));
  const link = `<link rel="stylesheet" href="${base}/${sheet}"></head>`;
  await Promise.all(
    pages.map(({ name, html }) =>
      writeFile(
        join(folder, name),
        html.replace('</head>', () => link),
      ),
    ),
  );

  const policy = {
    scriptSrc: [...new Set(pages.flatMap((page) => page.scriptSrc))].sort(),
    styleSrc: [...new Set(pages.flatMap((page) => page.styleSrc))].sort(),
  };
  await writeFile(join(folder, 'csp.json'), `${JSON.stringify(policy, null, 2)}\n`);
  return policy;
}

async function writeSheet(folder: string, rules: ReadonlyMap<string, string>): Promise<string> {
  const sheet = [...rules].sort().map(([className, declarations]) => `.${className}{${declarations}}\n`);
  const digest = createHash('sha256').update(sheet.join('')).digest('hex').slice(0, 8);
  const name = `_astro/inline.${digest}.css`;
  await writeFile(join(folder, name), sheet.join(''));
  return name;
}
