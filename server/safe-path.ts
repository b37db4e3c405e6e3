// Names of files that come from outside: which may be kept, and where below a folder.

const MOST_BYTES = 5 * 1024 * 1024;
const DEVICE_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Why a sent file is not kept, in one sentence, or null when it may be. */
export function findPathFault(path: string, bytes: number): string | null {
  const parts = partsOf(path);
  if (!/\.txt$/i.test(path)) return 'Only .txt files are read.';
  if (parts.some((part) => part === '..' || part.startsWith('.') || DEVICE_NAMES.test(part)))
    return 'The path leaves its folder or has a name that begins with a dot.';
  if (parts.some((part) => part.length > 200 || hasControls(part) || /[<>:"|?*]/.test(part)))
    return 'The name has characters that no file may have, or is too long.';
  if (bytes > MOST_BYTES) return 'The file is larger than 5 MB.';
  if (bytes === 0) return 'The file is empty.';
  return null;
}

/** The path below the folder of texts, in one spelling. */
export function toSafePath(path: string): string {
  return partsOf(path).join('/');
}

function partsOf(path: string): string[] {
  return path
    .normalize('NFC')
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.');
}

function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}
