// A grid of any size with sticky heads: only what is in sight is drawn; arrow keys walk the cells, Enter opens one.
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { GridLine } from './grid-line.ts';
import { GridRow } from './grid-row.tsx';
import { GRID } from './grid-size.ts';
import { scrollToLine, useLines } from './use-lines.ts';
import './grid.css';

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
}

export function VirtualGrid(props: Props) {
  const { rows, columns, marked } = props;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const wantsFocus = useRef(false);
  const down = { ...DOWN, count: rows.length };
  const across = { ...ACROSS, count: columns.length };
  const lines = useLines(scroller, down);
  const places = useLines(scroller, across);
  const here = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };
  const latest = useRef({ here, scroller, size: [rows.length, columns.length] });
  useEffect(() => {
    latest.current = { here, scroller, size: [rows.length, columns.length] };
    if (!wantsFocus.current) return;
    const cell = scroller?.querySelector<HTMLElement>(`[data-at="${here.row},${here.column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  const walk = useCallback((event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by) return;
    event.preventDefault();
    const now = latest.current;
    const far = event.ctrlKey || event.metaKey ? 10 : 1;
    const row = clamp(now.here.row + by[0] * far, now.size[0]);
    const column = clamp(now.here.column + by[1] * far, now.size[1]);
    if (now.scroller) {
      scrollToLine(now.scroller, row, { ...DOWN, count: now.size[0] });
      scrollToLine(now.scroller, column, { ...ACROSS, count: now.size[1] });
    }
    wantsFocus.current = true;
    setAt({ row, column });
  }, []);
  const goTo = useCallback(
    (row: number, column: number) => setAt((now) => (now.row === row && now.column === column ? now : { row, column })),
    [],
  );

  const width = GRID.head + columns.length * GRID.column + GRID.total;
  const marks = marked.columns.join('\n');
  const left = (index: number) => ({ left: GRID.head + index * GRID.column, width: GRID.column });
  return (
    <div
      ref={setScroller}
      className="grid-scroll"
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 2}
      tabIndex={-1}
      data-testid="matrix"
      style={{ '--head': `${GRID.head}px`, '--row': `${GRID.row}px`, '--column': `${GRID.column}px` } as CSSProperties}
    >
      <div className="grid-body" style={{ width, height: GRID.headHeight + (rows.length + 1) * GRID.row }}>
        <div className="grid-head" role="row" aria-rowindex={1} style={{ height: GRID.headHeight }}>
          <div className="grid-corner" role="columnheader">
            {props.corner}
          </div>
          {inSight(places).map((index) => (
            <div
              key={columns[index].id}
              role="columnheader"
              aria-colindex={index + 2}
              className={marked.columns.includes(columns[index].id) ? 'grid-column on' : 'grid-column'}
              style={left(index)}
            >
              {columns[index].head}
            </div>
          ))}
          <div className="grid-total" role="columnheader">
            {props.totalHead}
          </div>
        </div>
        {columns.map(({ id }, index) =>
          marked.columns.includes(id) ? <div key={id} className="grid-mark" aria-hidden style={left(index)} /> : null,
        )}
        {inSight(lines).map((index) => (
          <GridRow
            key={rows[index].id}
            line={rows[index]}
            index={index}
            top={GRID.headHeight + index * GRID.row}
            width={width}
            columns={columns}
            from={places.first}
            to={places.last}
            here={index === here.row ? here.column : -1}
            on={marked.rows.includes(rows[index].id)}
            marks={marks}
            cell={props.cell}
            cellName={props.cellName}
            onOpen={props.onOpen}
            onRow={props.onRow}
            onKey={walk}
            onHere={goTo}
          />
        ))}
        <div className="grid-foot" role="row" aria-rowindex={rows.length + 2} style={{ width }}>
          <div className="grid-name" role="rowheader">
            {props.totalFoot}
          </div>
          {inSight(places).map((index) => (
            <div key={columns[index].id} role="gridcell" className="grid-cell num" style={left(index)}>
              {columns[index].total}
            </div>
          ))}
          <div className="grid-total" role="gridcell" />
        </div>
      </div>
    </div>
  );
}

const DOWN = { size: GRID.row, before: GRID.headHeight, after: GRID.row, spare: 4 };
const ACROSS = { size: GRID.column, horizontal: true, before: GRID.head, after: GRID.total, spare: 3 };

const inSight = ({ first, last }: { first: number; last: number }) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

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
