// The foot of a list that is cut: how many are shown of how many, and the next ones.
import { useTranslation } from 'react-i18next';

interface Props {
  shown: number;
  total: number;
  page: number;
  busy: boolean;
  more: () => void;
}

export function MoreRow({ shown, total, page, busy, more }: Props) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  return (
    <div className="row g12 more-row">
      <span className="note">{t('list.shown', { shown, total })}</span>
      <button type="button" className="btn sm" disabled={busy} onClick={more}>
        {t('list.more', { count: Math.min(page, total - shown) })}
      </button>
    </div>
  );
}
