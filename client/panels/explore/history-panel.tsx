// The history in sentences: every step can be gone back to; what was undone stands struck through.
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { exploreStore, historyOf, travel, useExplore, useHistory } from '../../state/explore-store.ts';
import { deltaText, stepName } from '../../state/sentences.ts';
import './history-panel.css';

export function HistoryPanel({ side }: { side: 'left' | 'right' }) {
  const { t } = useTranslation('explore');
  useExplore((state) => state.picture);
  useHistory();
  const entries = historyOf(exploreStore);
  return (
    <section className={`history ${side}`} aria-label={t('history.title')}>
      <h2 className="row g8 history-head">
        <IconHistory size={16} stroke={1.6} aria-hidden />
        <span className="b sp">{t('history.title')}</span>
        <kbd className="kbd">Z</kbd>
        <kbd className="kbd">⇧Z</kbd>
      </h2>
      <ol>
        {entries.map(({ step, distance }, index) => (
          <li key={index} className={distance === 0 ? 'now' : distance > 0 ? 'undone' : ''}>
            <button
              type="button"
              aria-current={distance === 0 ? 'step' : undefined}
              onClick={() => travel(exploreStore, distance)}
            >
              <i className="history-dot" aria-hidden />
              <span className="el sp">{distance > 0 ? <s>{stepName(t, step)}</s> : stepName(t, step)}</span>
              <span className="num mut">{deltaText(step.delta)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="note">{t('history.note')}</p>
    </section>
  );
}
