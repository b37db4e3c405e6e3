// One row of a virtual grid: its name, the cells that hold something, its sum. Drawn again only when it changes.
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import type { GridLine } from './grid-line.ts';
import { GRID } from './grid-size.ts';

interface Props {
  line: GridLine;
  index: number;
  top: number;
  width: number;
  columns: GridLine[];
  /** The first and last column in sight. */
  from: number;
  to: number;
  /** The column that has the focus, -1 when it is in another row. */
  here: number;
  on: boolean;
  /** Ids of marked columns, a line each. */
  marks: string;
  cell: (row: string, column: string) => ReactNode;
  cellName: (row: string, column: string) => string;
  onOpen: (row: string, column: string) => void;
  onRow?: (row: string) => void;
  onKey: (event: KeyboardEvent) => void;
  onHere: (row: number, column: number) => void;
}

export const GridRow = memo(function GridRow(props: Props) {
  const { line, index, top, width, columns, from, to, here, on, cell, cellName, onRow } = props;
  const shown: ReactNode[] = [];
  for (let at = from; at <= to; at += 1) {
    const column = columns[at].id;
    const held = cell(line.id, column);
    // Empty cells are the dots of the row's ground; only the one with the focus is an element.
    if (held === null && at !== here) continue;
    const name = cellName(line.id, column);
    shown.push(
      <div
        key={column}
        role="gridcell"
        aria-colindex={at + 2}
        className={props.marks.includes(column) ? 'grid-cell on' : 'grid-cell'}
        style={{ left: GRID.head + at * GRID.column, width: GRID.column }}
      >
        <button
          type="button"
          className="grid-open"
          data-at={`${index},${at}`}
          tabIndex={at === here ? 0 : -1}
          aria-label={name}
          title={held === null ? undefined : name}
          onKeyDown={props.onKey}
          onFocus={() => props.onHere(index, at)}
          onClick={() => held !== null && props.onOpen(line.id, column)}
        >
          {held ?? <i aria-hidden />}
        </button>
      </div>,
    );
  }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={['grid-row', on && 'on', line.begins && 'begins'].filter(Boolean).join(' ')}
      style={{ transform: `translateY(${top}px)`, width }}
    >
      <div className="grid-name" role="rowheader">
        {onRow ? (
          <button
            type="button"
            className="grid-name-button el"
            tabIndex={-1}
            aria-pressed={on}
            onClick={() => onRow(line.id)}
          >
            {line.head}
          </button>
        ) : (
          line.head
        )}
      </div>
      {shown}
      <div className="grid-total num" role="gridcell">
        {line.total}
      </div>
    </div>
  );
});
