// A grid of any size with sticky heads: only what is in sight is drawn; arrow keys walk the cells, Enter opens one.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';

export interface GridLine {
  id: string;
  head: ReactNode;
  /** Stands at the end of the row or under the column. */
  total: ReactNode;
  /** A line is drawn above a row that begins another kind. */
  begins?: boolean;
}

interface Props {
  label: string;
  corner: ReactNode;
  totalHead: ReactNode;
  totalFoot: ReactNode;
  rows: GridLine[];
  columns: GridLine[];
  /** Null where nothing is held. */
  cell: (row: string, column: string) => ReactNode;
  /** Said and shown as a title. */
  cellName: (row: string, column: string) => string;
  marked: { rows: readonly string[]; columns: readonly string[] };
  onOpen: (row: string, column: string) => void;
  onRow?: (row: string) => void;
  headHeight?: number;
}

const SIZE = { row: 22, column: 38, head: 178, total: 44 };

export function VirtualGrid(props: Props) {
  const { rows, columns, marked, headHeight = 138 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => SIZE.row,
    overscan: 6,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: SIZE.row,
    paddingStart: 0,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => SIZE.column,
    overscan: 4,
    scrollPaddingStart: SIZE.head,
    scrollPaddingEnd: SIZE.total,
  });
  const here = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-at="${here.row},${here.column}"]`)?.focus();
  });

  const walk = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    const far = event.ctrlKey || event.metaKey ? 10 : 1;
    const row = clamp(here.row + by[0] * far, rows.length);
    const column = clamp(here.column + by[1] * far, columns.length);
    setAt({ row, column });
    down.scrollToIndex(row);
    across.scrollToIndex(column);
    wantsFocus.current = true;
  };

  const width = SIZE.head + across.getTotalSize() + SIZE.total;
  const lines = down.getVirtualItems();
  const places = across.getVirtualItems();
  return (
    <div
      ref={scroller}
      className="grid-scroll"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 2}
      tabIndex={-1}
      data-testid="matrix"
      style={{ '--head': `${SIZE.head}px`, '--row': `${SIZE.row}px` } as CSSProperties}
    >
      <div className="grid-body" style={{ width, height: headHeight + down.getTotalSize() + SIZE.row }}>
        <div className="grid-head" role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <div className="grid-corner" role="columnheader">
            {props.corner}
          </div>
          {places.map((place) => (
            <div
              key={columns[place.index].id}
              role="columnheader"
              aria-colindex={place.index + 2}
              className={marked.columns.includes(columns[place.index].id) ? 'grid-column on' : 'grid-column'}
              style={{ left: SIZE.head + place.start, width: SIZE.column }}
            >
              {columns[place.index].head}
            </div>
          ))}
          <div className="grid-total" role="columnheader">
            {props.totalHead}
          </div>
        </div>
        {lines.map((line) => (
          <Row
            key={rows[line.index].id}
            {...props}
            index={line.index}
            top={headHeight + line.start}
            width={width}
            places={places.map(({ index, start }) => ({ index, start }))}
            here={here}
            walk={walk}
            onHere={setAt}
          />
        ))}
        <div className="grid-foot" role="row" aria-rowindex={rows.length + 2} style={{ width }}>
          <div className="grid-name" role="rowheader">
            {props.totalFoot}
          </div>
          {places.map((place) => (
            <div
              key={columns[place.index].id}
              role="gridcell"
              className="grid-cell num"
              style={{ left: SIZE.head + place.start, width: SIZE.column }}
            >
              {columns[place.index].total}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const STEPS: Record<string, [number, number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
  Home: [0, -1e6],
  End: [0, 1e6],
};

const clamp = (value: number, length: number) => Math.max(0, Math.min(length - 1, value));

interface RowProps extends Props {
  index: number;
  top: number;
  width: number;
  places: { index: number; start: number }[];
  here: { row: number; column: number };
  walk: (event: KeyboardEvent) => void;
  onHere: (at: { row: number; column: number }) => void;
}

function Row({ rows, columns, cell, cellName, marked, onOpen, onRow, ...row }: RowProps) {
  const { index, top, width, places, here, walk, onHere } = row;
  const { id, head, total, begins } = rows[index];
  const on = marked.rows.includes(id);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={['grid-row', on && 'on', begins && 'begins'].filter(Boolean).join(' ')}
      style={{ top, width }}
    >
      <div className="grid-name" role="rowheader">
        {onRow ? (
          <button
            type="button"
            className="grid-name-button el"
            tabIndex={-1}
            aria-pressed={on}
            onClick={() => onRow(id)}
          >
            {head}
          </button>
        ) : (
          head
        )}
      </div>
      {places.map(({ index: at, start }) => {
        const column = columns[at].id;
        const held = cell(id, column);
        const isHere = here.row === index && here.column === at;
        const name = held !== null || isHere ? cellName(id, column) : undefined;
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={at + 2}
            className={marked.columns.includes(column) ? 'grid-cell on' : 'grid-cell'}
            style={{ left: SIZE.head + start, width: SIZE.column }}
          >
            {name === undefined ? (
              <i aria-hidden />
            ) : (
              <button
                type="button"
                className="grid-open"
                data-at={`${index},${at}`}
                tabIndex={isHere ? 0 : -1}
                aria-label={name}
                title={held === null ? undefined : name}
                onKeyDown={walk}
                onFocus={() => (isHere ? undefined : onHere({ row: index, column: at }))}
                onClick={() => held !== null && onOpen(id, column)}
              >
                {held ?? <i aria-hidden />}
              </button>
            )}
          </div>
        );
      })}
      <div className="grid-total num" role="gridcell">
        {total}
      </div>
    </div>
  );
}
