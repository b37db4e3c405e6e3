// Finds a node that is already on the canvas by a part of its name.
import { IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../kind-glyph.tsx';
import { useExplore } from '../../state/explore-store.ts';
import './find-in-graph.css';

const MOST = 8;

export function FindInGraph({ onFound }: { onFound: (id: string) => void }) {
  const { t } = useTranslation('explore');
  const nodes = useExplore((state) => state.picture.nodes);
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const found = wanted.trim() === '' ? [] : Object.values(nodes).filter((node) => node.name.includes(wanted.trim()));
  const shown = found.sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1)).slice(0, MOST);
  const choose = (id: string | undefined) => {
    if (!id) return;
    onFound(id);
    setWanted('');
  };
  return (
    <div className="find">
      <IconSearch size={16} stroke={1.6} aria-hidden />
      <input
        id="find-in-graph"
        role="combobox"
        aria-label={t('rail.find')}
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-activedescendant={shown[at] ? `${list}-${at}` : undefined}
        autoComplete="off"
        placeholder={t('rail.find')}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt((now) => Math.min(shown.length - 1, now + 1));
          else if (event.key === 'ArrowUp') setAt((now) => Math.max(0, now - 1));
          else if (event.key === 'Enter') choose(shown[at]?.id);
          else if (event.key === 'Escape') setWanted('');
          else return;
          event.preventDefault();
        }}
      />
      <kbd className="kbd">F</kbd>
      {shown.length > 0 && (
        <ul className="find-list" id={list} role="listbox" aria-label={t('rail.find')}>
          {shown.map((node, index) => (
            <li
              key={node.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(node.id);
              }}
            >
              <KindGlyph kind={node.kind} size={14} quiet />
              <span className="el">{node.name}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
