// The matrix on a phone: one event at a time, everyone in it as a row.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { cellKey, type ShownMatrix } from './matrix-data.ts';
import { PresenceSeal, usePresenceWord } from './presence-seal.tsx';
import './one-event-list.css';

interface Props {
  shown: ShownMatrix;
  column: string | undefined;
  onCell: (row: string, column: string) => void;
}

export function OneEventList({ shown, column, onCell }: Props) {
  const { t } = useTranslation('attend');
  const word = usePresenceWord();
  const [chosen, setChosen] = useState(
    column ??
      (shown.columns.findLast(({ date, present }) => date !== null && present > 2) ?? shown.columns.at(-1))?.id ??
      '',
  );
  const event = shown.columns.find(({ id }) => id === chosen) ?? shown.columns[0];
  const present = shown.rows.flatMap((row) => {
    const held = shown.cells.get(cellKey(row.id, event.id));
    return held ? [{ row, held }] : [];
  });
  return (
    <div className="one-event">
      <label className="col g4">
        <span className="note">{t('matrix.oneEvent')}</span>
        <select className="field" value={event.id} onChange={(change) => setChosen(change.target.value)}>
          {shown.columns.map(({ id, label, date }) => (
            <option key={id} value={id}>
              {[date ?? t('undated'), label].join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {present.map(({ row, held }) => (
          <li key={row.id}>
            <button type="button" onClick={() => onCell(row.id, event.id)}>
              {held.map(({ role, relation, confidence }) => (
                <PresenceSeal key={relation} role={role} body={row.kind === 'Organization'} maybe={confidence < 0.6} />
              ))}
              <KindGlyph kind={row.kind} size={15} />
              <b className="sp">{row.name}</b>
              <span className="mut">{held.map(({ role }) => word(role)).join('、')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
