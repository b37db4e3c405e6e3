// Attendance: who appears with whom, how often, and where is the proof?
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AttendanceBar } from '../attendance/attendance-bar.tsx';
import { AttendanceMatrix } from '../attendance/attendance-matrix.tsx';
import { readIds, writeIds, type AttendanceSearch } from '../attendance/attendance-search.ts';
import '../attendance/attendance-words.ts';
import '../attendance/attendance-screen.css';
import { CellPanel } from '../attendance/cell-panel.tsx';
import { CoPane } from '../attendance/co-pane.tsx';
import { showMatrix, useMatrix, usePairs } from '../attendance/matrix-data.ts';
import { OneEventList } from '../attendance/one-event-list.tsx';
import { useNarrow } from '../frame/use-narrow.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import { Empty, Failed, Loading } from '../panels/states.tsx';
import { TimeBrush } from '../time-brush/time-brush.tsx';

const route = getRouteApi('/attendance');

export function AttendanceScreen() {
  const { t, i18n } = useTranslation('attend');
  usePageTitle(t('matrix.title'));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useNarrow();
  const {
    who = 'both',
    sort = 'group',
    view = narrow ? 'table' : 'graph',
    least = 1,
    match = 'all',
    from,
    to,
  } = search;
  const only = readIds(search.only);
  const picked = readIds(search.ids);
  const [cellRow, cellColumn] = readIds(search.cell);
  const range = useMemo(() => ({ from, to }), [from, to]);
  const found = useMatrix(who, only.length > 0 ? only : undefined);
  // Asked for beside the matrix, not after it: the pane at the right takes it from there.
  usePairs(who, least, range);
  const shown = useMemo(
    () => (found.data ? showMatrix(found.data, range, sort, i18n.language) : null),
    [found.data, range, sort, i18n.language],
  );
  const events = useMemo(() => new Set(shown?.columns.map(({ id }) => id)), [shown]);
  const set = (next: AttendanceSearch) =>
    void navigate({ search: { ...search, ...next }, replace: true, resetScroll: false });

  if (found.error) return <Failed error={found.error} retry={() => void found.refetch()} />;
  if (!found.data || !shown) return <Loading lines={10} />;
  const matrix = found.data;
  const marked = {
    rows: cellRow ? [cellRow, ...picked] : picked,
    columns: cellColumn ? [cellColumn] : [],
  };
  return (
    <div className="attendance">
      <AttendanceBar
        asked={{ who, sort, least, range, only }}
        matrix={matrix}
        shown={shown}
        events={events}
        onWho={(value) => set({ who: value === 'both' ? undefined : value })}
        onSort={(value) => set({ sort: value === 'group' ? undefined : value })}
        onEveryone={() => set({ only: undefined })}
      />
      <div className="at-halves">
        <div className="at-left">
          {matrix.truncated && (
            <p className="note at-cut">
              {t('matrix.cut', {
                rows: matrix.rows.length,
                allRows: matrix.totalRows,
                columns: matrix.columns.length,
                allColumns: matrix.totalColumns,
              })}
            </p>
          )}
          {shown.rows.length === 0 ? (
            <Empty
              action={
                from || to ? (
                  <button type="button" className="btn sm" onClick={() => set({ from: undefined, to: undefined })}>
                    {t('matrix.clear')}
                  </button>
                ) : (
                  <Link to="/" className="btn sm">
                    {t('nav.home')}
                  </Link>
                )
              }
            >
              {t('matrix.none')}
            </Empty>
          ) : narrow ? (
            <OneEventList
              shown={shown}
              column={cellColumn}
              onCell={(row, column) => set({ cell: writeIds([row, column]) })}
            />
          ) : (
            <AttendanceMatrix
              shown={shown}
              marked={marked}
              onCell={(row, column) => set({ cell: writeIds([row, column]) })}
              onRow={(row) =>
                set({
                  cell: undefined,
                  ids: writeIds(picked.includes(row) ? picked.filter((id) => id !== row) : [...picked, row]),
                })
              }
            />
          )}
          {cellRow && cellColumn && (
            <CellPanel
              shown={shown}
              row={cellRow}
              column={cellColumn}
              onClose={() => set({ cell: undefined })}
              onRow={(row) => set({ cell: undefined, ids: writeIds([...new Set([...picked, row])]) })}
            />
          )}
        </div>
        <CoPane
          matrix={matrix}
          events={events}
          who={who}
          range={range}
          least={least}
          view={view}
          picked={picked}
          match={match}
          onLeast={(value) => set({ least: value === 1 ? undefined : value })}
          onView={(value) => set({ view: value })}
          onPicked={(ids) => set({ ids: writeIds(ids), match: ids.length > 1 ? search.match : undefined })}
          onMatch={(value) => set({ match: value === 'all' ? undefined : value })}
        />
      </div>
      <TimeBrush
        dates={matrix.columns.map(({ date }) => date)}
        range={range}
        inRange={shown.columns.length}
        onRange={({ from: first, to: last }) => set({ from: first, to: last })}
      />
    </div>
  );
}
