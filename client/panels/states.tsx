// What stands in a panel that has nothing, not yet, or failed.
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import './states.css';

export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Shows nothing for the first 200 ms, then a skeleton and, when known, what is being read. */
export function Loading({ lines = 3, what }: { lines?: number; what?: string }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div className="state" aria-busy="true" />;
  return (
    <div className="state" role="status" aria-busy="true">
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} className="skeleton" style={{ width: `${88 - ((line * 23) % 45)}%` }} />
      ))}
      <p className="note">{what ?? t('state.loading')}</p>
    </div>
  );
}

/** The sentence for an error: by its code where the interface knows it, else what the server said. */
export function useErrorText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
    const key = `error.${error.code}`;
    return i18n.exists(key) ? t(key) : error.message || t('error.unknown');
  };
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const textOf = useErrorText();
  return (
    <div className="state failed" role="alert">
      <p className="row g6 b failed-title">
        <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
        {t('state.failed')}
      </p>
      <p>{textOf(error)}</p>
      {retry && (
        <button type="button" className="btn sm" onClick={retry}>
          {t('state.retry')}
        </button>
      )}
    </div>
  );
}
