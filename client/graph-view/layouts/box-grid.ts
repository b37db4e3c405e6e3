// Boxes by the cells of a grid they lie in, to ask quickly whether a place is free.
import type { Box } from './layout-input.ts';

const CELL = 140;

/** The keys of the cells a box touches. */
export function cellsOf(box: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1) {
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) keys.push(`${x},${y}`);
  }
  return keys;
}

export class BoxGrid {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((key) =>
      (this.cells.get(key) ?? []).every(
        (other) =>
          box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
      ),
    );
  }
}
