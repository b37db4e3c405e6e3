// The grid of the explore screen: rail | canvas | inspector; drawer and bottom sheet where the window is small.
import { Drawer } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './explore-panels.css';

interface Props {
  narrow: boolean;
  /** The selected node, '' for none: a new one opens the sheet. */
  selected: string;
  railOpen: boolean;
  onRailClose: () => void;
  rail: ReactNode;
  inspector: ReactNode;
  children: ReactNode;
}

const HEIGHTS = ['peek', 'half', 'full'] as const;

export function ExplorePanels({ narrow, selected, railOpen, onRailClose, rail, inspector, children }: Props) {
  const { t } = useTranslation('explore');
  const [height, setHeight] = useState<(typeof HEIGHTS)[number]>('half');
  const step = (by: 1 | -1) => setHeight((now) => HEIGHTS[Math.max(0, Math.min(2, HEIGHTS.indexOf(now) + by))]);
  return (
    <div className="explore">
      <h1 className="sr">{t('title')}</h1>
      <nav className="skips inner" aria-label={t('links.label')}>
        <a href="#graph">{t('links.canvas')}</a>
        <a href="#inspector">{t('links.inspector')}</a>
        <a href="#time">{t('links.time')}</a>
      </nav>
      {narrow ? (
        <Drawer
          opened={railOpen}
          onClose={onRailClose}
          title={t('rail.label')}
          size={300}
          closeButtonProps={{ 'aria-label': t('rail.close') }}
        >
          <div className="rail-inner">{rail}</div>
        </Drawer>
      ) : (
        <aside className="rail" aria-label={t('rail.label')} tabIndex={-1}>
          {rail}
        </aside>
      )}
      <section className="stage" aria-label={t('title')}>
        {children}
      </section>
      <aside
        id="inspector"
        className={`inspector sheet-${height} ${selected ? '' : 'sheet-none'}`}
        aria-label={t('inspector.label')}
        tabIndex={-1}
      >
        <div className="sheet-handle">
          <button
            type="button"
            className="ib"
            aria-label={t('inspector.label')}
            disabled={height === 'full'}
            onClick={() => step(1)}
          >
            <IconChevronUp size={18} stroke={1.6} />
          </button>
          <button
            type="button"
            className="ib"
            aria-label={t('inspector.close')}
            disabled={height === 'peek'}
            onClick={() => step(-1)}
          >
            <IconChevronDown size={18} stroke={1.6} />
          </button>
        </div>
        <div className="inspector-scroll" tabIndex={-1}>
          {inspector}
        </div>
      </aside>
    </div>
  );
}
