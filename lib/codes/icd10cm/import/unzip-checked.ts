import { strFromU8, unzipSync } from 'fflate';

/** More than any release holds: a guard against a file that grows without end. */
const largestText = 128 * 1024 * 1024;

/**
 * Texts of the archive's entries whose names are wanted, by name without folders; null when the archive is damaged.
 */
export function unzipChecked(zip: Uint8Array, isWanted: (name: string) => boolean): Map<string, string> | null {
  const files = unzipFiles(zip, ({ name, size }) => isWanted(baseName(name)) && size <= largestText);
  return files && new Map(Object.entries(files).map(([name, bytes]) => [baseName(name), strFromU8(bytes)]));
}

/**
 * The archive's entries that are wanted, by their whole name; null when it is damaged. Sizes (bytes) and checksums are compared with the archive's
 * directory, which the inflating library leaves unread.
 */
export function unzipFiles(
  zip: Uint8Array,
  isWanted: (file: { name: string; size: number }) => boolean,
): Record<string, Uint8Array> | null {
  const checksums = readDirectory(zip);
  if (!checksums) return null;
  try {
    const files = unzipSync(zip, { filter: ({ name, originalSize }) => isWanted({ name, size: originalSize }) });
    return Object.entries(files).every(([name, bytes]) => checksums.get(name) === crc32(bytes)) ? files : null;
  } catch {
    return null;
  }
}

const baseName = (name: string) => name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);

/** Checksums by name, from the central directory at the end; null when there is none. */
function readDirectory(zip: Uint8Array): Map<string, number> | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const earliest = Math.max(0, zip.length - 65_557);
  let end = zip.length - 22;
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < earliest) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const checksums = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (at + 46 > zip.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    checksums.set(strFromU8(zip.subarray(at + 46, at + 46 + nameLength)), view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
