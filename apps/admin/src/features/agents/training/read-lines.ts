export type Labelled = { text: string; label: string };
export type ReadLines = { examples: Labelled[]; bad: number[] };

const longest = { text: 500, label: 60 } as const;

/** Lines as a spreadsheet hands them over, or JSON lines. What cannot be read is told by its line. */
export function readLines(words: string): ReadLines {
  const found: ReadLines = { examples: [], bad: [] };
  for (const [at, line] of words.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const example = asExample(line);
    if (example) found.examples.push(example);
    else if (at > 0 || !isHead(line)) found.bad.push(at + 1);
  }
  return found;
}

function asExample(line: string): Labelled | null {
  const [text, label] = line.trimStart().startsWith('{') ? fromJson(line) : fromColumns(line);
  if (!text || !label || text.length > longest.text || label.length > longest.label) return null;
  return isHead(line) ? null : { text, label };
}

function fromColumns(line: string): string[] {
  const [text = '', label = ''] = line.split('\t');
  return [text.replace(/^"(.*)"$/, '$1').trim(), label.trim()];
}

function fromJson(line: string): string[] {
  try {
    const { text, label }: Record<string, unknown> = JSON.parse(line);
    return [text, label].map((each) => (typeof each === 'string' ? each.trim() : ''));
  } catch {
    return [];
  }
}

const isHead = (line: string) => /^\s*text\s*\t\s*(label|intent)\s*$/i.test(line);
