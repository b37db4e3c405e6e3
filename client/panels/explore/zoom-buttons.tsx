// Nearer and farther.
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import './zoom-buttons.css';

const STEP = 1.25;

export function ZoomButtons({ onZoom }: { onZoom: (factor: number) => void }) {
  const { t } = useTranslation('explore');
  return (
    <div className="zoom">
      <button type="button" className="ib" aria-label={t('toolbar.zoomIn')} onClick={() => onZoom(STEP)}>
        <IconPlus size={16} stroke={1.6} />
      </button>
      <button type="button" className="ib" aria-label={t('toolbar.zoomOut')} onClick={() => onZoom(1 / STEP)}>
        <IconMinus size={16} stroke={1.6} />
      </button>
    </div>
  );
}
