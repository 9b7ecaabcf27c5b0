import { type UnzipFileInfo, type Unzipped, unzipSync, zipSync } from 'fflate';
import { caps } from '../caps';
import { DocumentUnreadable } from '../unreadable';

const stored = 0;
const deflated = 8;
const encryptedFlag = 1;

/** The names in an archive; nothing is unpacked. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < caps.archiveEntries) names.push(name);
        return false;
      },
    });
  } catch (cause) {
    throw new DocumentUnreadable('broken', { cause });
  }
  return names;
}

/**
 * The parts of an archive that a reader wants, packed again without compression. What an entry says it expands to is
 * the room it gets, so nothing behind this sees more than was allowed here.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Uint8Array {
  let expanded = 0;
  let entries = 0;
  const take = ({ name, originalSize, compression }: UnzipFileInfo) => {
    entries += 1;
    if (entries > caps.archiveEntries) throw new DocumentUnreadable('expands-too-much');
    if (!wanted(name)) return false;
    if (compression !== stored && compression !== deflated) throw new DocumentUnreadable('broken');
    expanded += originalSize;
    if (expanded > caps.expandedBytes) throw new DocumentUnreadable('expands-too-much');
    return true;
  };
  return zipSync(unzipped(bytes, take), { level: 0 });
}

function unzipped(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocumentUnreadable) throw error;
    throw new DocumentUnreadable(isLocked(bytes) ? 'encrypted' : 'broken', { cause: error });
  }
}

const isLocked = (bytes: Uint8Array) => ((bytes[6] ?? 0) & encryptedFlag) !== 0;
