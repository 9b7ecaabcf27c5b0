import { readLines } from '../frame/read-lines';

export function readExamples(file: string): { text: string; label: string }[] {
  return readLines(file, ['text', 'label']).map(({ text, label }) => ({
    text: String(text),
    label: String(label),
  }));
}
