// The toolbar above the canvas: undo, redo, history, layouts, fit, list, save, picture.
import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBookmark,
  IconDots,
  IconDownload,
  IconFilter,
  IconFocusCentered,
  IconHistory,
  IconListTree,
  IconRoute,
  IconEye,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showHidden } from '../../state/arrange.ts';
import { exploreStore, travel, useExplore, useHistory } from '../../state/explore-store.ts';
import { LAYOUTS, type LayoutName } from '../../state/picture.ts';
import { Segmented } from '../segmented.tsx';
import { ToolButton } from './tool-button.tsx';
import './toolbar.css';

interface Props {
  historyOpen: boolean;
  onHistory: () => void;
  onLayout: (layout: LayoutName) => void;
  onFit: () => void;
  onPath: () => void;
  onSave: () => void;
  onPicture: () => void;
  /** Set where the rail is a drawer. */
  onRail?: () => void;
  filterCount: number;
}

export function Toolbar({
  historyOpen,
  onHistory,
  onLayout,
  onFit,
  onPath,
  onSave,
  onPicture,
  onRail,
  filterCount,
}: Props) {
  const { t } = useTranslation('explore');
  const layout = useExplore((state) => state.picture.layout);
  const hidden = useExplore((state) => state.picture.hidden.length);
  const asList = useExplore((state) => state.asList);
  const { past, future } = useHistory();
  const bringBack = () => exploreStore.getState().change(showHidden(exploreStore.getState().picture));
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar.label')}>
      {onRail && (
        <button type="button" className="btn q sm" onClick={onRail}>
          <IconFilter size={16} stroke={1.6} aria-hidden />
          {t('rail.open', { count: filterCount })}
        </button>
      )}
      <ToolButton label={t('toolbar.undo')} keys="Z" disabled={past === 0} onClick={() => travel(exploreStore, -1)}>
        <IconArrowBackUp size={18} stroke={1.6} />
      </ToolButton>
      <ToolButton label={t('toolbar.redo')} keys="⇧Z" disabled={future === 0} onClick={() => travel(exploreStore, 1)}>
        <IconArrowForwardUp size={18} stroke={1.6} />
      </ToolButton>
      <button
        type="button"
        className={historyOpen ? 'btn q sm on wide' : 'btn q sm wide'}
        aria-expanded={historyOpen}
        onClick={onHistory}
      >
        <IconHistory size={16} stroke={1.6} aria-hidden />
        {t('toolbar.history')} <span className="num">{past}</span>
      </button>
      <i className="toolbar-rule wide" />
      <Segmented
        small
        label={t('toolbar.layout')}
        value={layout}
        options={LAYOUTS.map((value) => ({ value, label: t(`layouts.${value}`) }))}
        onChange={onLayout}
      />
      <i className="toolbar-rule" />
      <ToolButton label={t('toolbar.fit')} keys="0" onClick={onFit}>
        <IconFocusCentered size={18} stroke={1.6} />
      </ToolButton>
      <ToolButton label={t('toolbar.path')} keys="R" onClick={onPath}>
        <IconRoute size={18} stroke={1.6} />
      </ToolButton>
      <ToolButton
        label={t('toolbar.list')}
        keys="T"
        pressed={asList}
        onClick={() => exploreStore.getState().show({ asList: !asList })}
      >
        <IconListTree size={18} stroke={1.6} />
      </ToolButton>
      {hidden > 0 && (
        <button type="button" className="btn q sm" onClick={bringBack}>
          <IconEye size={16} stroke={1.6} aria-hidden />
          {t('toolbar.showHidden', { count: hidden })}
        </button>
      )}
      <span className="sp" />
      <button type="button" className="btn q sm wide" onClick={onSave}>
        <IconBookmark size={16} stroke={1.6} aria-hidden />
        {t('toolbar.save')}
      </button>
      <button type="button" className="btn q sm wide" onClick={onPicture}>
        <IconDownload size={16} stroke={1.6} aria-hidden />
        {t('toolbar.picture')}
      </button>
      <span className="narrow">
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <button type="button" className="ib" aria-label={t('toolbar.more')}>
              <IconDots size={18} stroke={1.6} />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={onHistory}>{`${t('toolbar.history')} ${past}`}</Menu.Item>
            <Menu.Item onClick={onSave}>{t('toolbar.save')}</Menu.Item>
            <Menu.Item onClick={onPicture}>{t('toolbar.picture')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </span>
    </div>
  );
}
