// The attendance matrix: people and bodies by events in time, a role seal in each cell.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { cellKey, type ShownMatrix } from './matrix-data.ts';
import { PresenceSeal, usePresenceWord } from './presence-seal.tsx';
import { shortDate } from './short-date.ts';
import { VirtualGrid } from './virtual-grid.tsx';

interface Props {
  shown: ShownMatrix;
  marked: { rows: readonly string[]; columns: readonly string[] };
  onCell: (row: string, column: string) => void;
  onRow: (row: string) => void;
}

export function AttendanceMatrix({ shown, marked, onCell, onRow }: Props) {
  const { t } = useTranslation('attend');
  const word = usePresenceWord();
  const people = shown.rows.filter(({ kind }) => kind === 'Person').length;
  const names = useMemo(
    () => new Map([...shown.rows, ...shown.columns].map(({ id, name }) => [id, name] as const)),
    [shown],
  );
  const bodies = useMemo(
    () => new Set(shown.rows.filter(({ kind }) => kind === 'Organization').map(({ id }) => id)),
    [shown],
  );
  const rows = useMemo(
    () =>
      shown.rows.map((row, at) => ({
        id: row.id,
        begins: at > 0 && row.kind !== shown.rows[at - 1].kind,
        head: (
          <>
            <KindGlyph kind={row.kind} size={14} />
            <span className="el" title={row.name}>
              {row.name}
            </span>
          </>
        ),
        total: row.present,
      })),
    [shown],
  );
  const columns = useMemo(
    () =>
      shown.columns.map((column) => ({
        id: column.id,
        head: (
          <>
            <span className="vertical" title={`${column.name} ${column.date ?? ''}`}>
              {column.label.length > 8 ? `${column.label.slice(0, 7)}…` : column.label}
            </span>
            <span className="column-date">{shortDate(column.date)}</span>
          </>
        ),
        total: column.present,
      })),
    [shown],
  );
  return (
    <VirtualGrid
      label={t('matrix.label', { rows: rows.length, columns: columns.length })}
      corner={
        <span className="note">
          {t('matrix.columns')}
          <br />
          {t('matrix.rows', { people, bodies: shown.rows.length - people })}
        </span>
      }
      totalHead={<span className="vertical">{t('matrix.times')}</span>}
      totalFoot={t('matrix.present')}
      rows={rows}
      columns={columns}
      marked={marked}
      onOpen={onCell}
      onRow={onRow}
      cellName={(row, column) => {
        const held = shown.cells.get(cellKey(row, column));
        const roles = held?.map(({ role }) => word(role)).join('、') ?? t('matrix.empty');
        return t('matrix.cell', { who: names.get(row), event: names.get(column), roles });
      }}
      cell={(row, column) => {
        const held = shown.cells.get(cellKey(row, column));
        if (!held) return null;
        const [strongest] = held;
        return (
          <PresenceSeal
            small
            role={strongest.role}
            body={bodies.has(row)}
            maybe={held.every(({ confidence }) => confidence < 0.6)}
          />
        );
      }}
    />
  );
}
