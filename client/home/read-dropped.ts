// Files out of a drop or a picker, folders walked through; only .txt files go on, the others are counted.

export interface PickedFile {
  /** The path below what was dropped: `2024/讲话.txt`. */
  path: string;
  file: File;
}

export interface Picked {
  texts: PickedFile[];
  /** Files passed over because they are no .txt. */
  others: number;
}

function sort(files: PickedFile[]): Picked {
  const texts = files.filter((item) => /\.txt$/i.test(item.path));
  return { texts, others: files.length - texts.length };
}

function readFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  return new Promise((resolve, reject) => {
    const all: FileSystemEntry[] = [];
    const next = () =>
      reader.readEntries((entries) => {
        if (entries.length === 0) return resolve(all);
        all.push(...entries);
        next();
      }, reject);
    next();
  });
}

async function walk(entry: FileSystemEntry): Promise<PickedFile[]> {
  if (entry.isDirectory) {
    const inside = await readFolder(entry as FileSystemDirectoryEntry);
    return (await Promise.all(inside.map(walk))).flat();
  }
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ path: entry.fullPath.replace(/^\//, ''), file }];
}

/** What was dropped. The entries must be taken before the event ends, so call it inside the handler. */
export function readDrop(transfer: DataTransfer): Promise<Picked> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve(readPicked(transfer.files));
  return Promise.all(entries.map(walk)).then((files) => sort(files.flat()));
}

/** What a file or folder picker gave. */
export function readPicked(files: FileList): Picked {
  return sort([...files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}
