export type ReferencePage = { file: string; name: string; title: string };

type Mending = {
  page: ReferencePage;
  pages: readonly ReferencePage[];
  /** What the types that are made from schemas come to. */
  aliases: ReadonlyMap<string, string>;
};

/** What TypeDoc wrote, as a page of this guide. */
export function mendReference(text: string, { page, pages, aliases }: Mending): string {
  const addresses = new Map(pages.map(({ file, name }) => [file, `/docs/sdk/reference/${name}/`]));
  const body = text
    .replaceAll(/\]\((\w+)\.md(#[\w-]+)?\)/g, (whole, file: string, hash = '') => {
      const address = addresses.get(file);
      return address ? `](${address}${hash})` : whole;
    })
    .replaceAll(/^type (\w+) = [^;\n]*typeof [^;\n]*;$/gm, (whole, name: string) => {
      const resolved = aliases.get(name);
      return resolved ? `type ${name} = ${resolved};` : whole;
    })
    .replaceAll(/^\*\*\*\n\n/gm, '')
    .replaceAll('__namedParameters', 'options')
    .replaceAll('## Type Aliases', '## Types')
    .replaceAll(/\| - \|$/gm, '| |');
  return `${frontmatter(page)}\n${body}`;
}

function frontmatter({ title, name }: ReferencePage): string {
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(`Everything ${title} exports, with its types.`)}`,
    `slug: sdk/reference/${name}`,
    'tableOfContents: { maxHeadingLevel: 3 }',
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}
