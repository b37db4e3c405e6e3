// What one cell of the matrix stands on: each role with its sentences.
import { IconUsersPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../routes/entity-link.tsx';
import { Quotes } from './evidence-button.tsx';
import { cellKey, type ShownMatrix } from './matrix-data.ts';
import { PresenceSeal, usePresenceWord } from './presence-seal.tsx';
import './cell-panel.css';

interface Props {
  shown: ShownMatrix;
  row: string;
  column: string;
  onClose: () => void;
  onRow: (row: string) => void;
}

export function CellPanel({ shown, row, column, onClose, onRow }: Props) {
  const { t } = useTranslation('attend');
  const word = usePresenceWord();
  const held = shown.cells.get(cellKey(row, column));
  const who = shown.rows.find(({ id }) => id === row);
  const event = shown.columns.find(({ id }) => id === column);
  if (!held || !who || !event) return null;
  return (
    <section className="cell-panel" aria-label={`${who.name} ${event.name}`} data-testid="cell">
      <div className="row g8">
        <EntityLink id={who.id}>
          <b>{who.name}</b>
        </EntityLink>
        <span className="mut">·</span>
        <EntityLink id={event.id} className="el sp">
          {event.name}
        </EntityLink>
        <button type="button" className="ib" aria-label={t('co.add')} title={t('co.add')} onClick={() => onRow(row)}>
          <IconUsersPlus size={16} stroke={1.6} />
        </button>
        <button
          type="button"
          className="ib"
          aria-label={t('tools.close', { ns: 'frame' })}
          title={t('tools.close', { ns: 'frame' })}
          onClick={onClose}
        >
          <IconX size={16} stroke={1.6} />
        </button>
      </div>
      {held.map(({ role, relation, confidence }) => (
        <div key={relation} className="cell-role">
          <span className="row g6">
            <PresenceSeal role={role} small body={who.kind === 'Organization'} maybe={confidence < 0.6} />
            {word(role)}
          </span>
          <Quotes relation={relation} name={`${who.name}${word(role)}`} />
        </div>
      ))}
    </section>
  );
}
