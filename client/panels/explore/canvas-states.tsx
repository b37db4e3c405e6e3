// What the canvas says of itself: still reading, nothing to show, what failed, what a link could not bring back.
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Losses } from '../../routes/explore-start.ts';
import { filter } from '../../state/arrange.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import { NO_FILTERS } from '../../state/picture.ts';
import { useErrorText, Loading } from '../states.tsx';
import { filterNames } from './filter-names.ts';

interface Props {
  ready: boolean;
  busy: boolean;
  empty: boolean;
  filterCount: number;
  losses: Losses;
  failure: unknown;
  onSeen: () => void;
  onRetry: () => void;
  onDismiss: () => void;
}

const NAMES_SHOWN = 5;

export function CanvasStates(props: Props) {
  const { ready, busy, empty, filterCount, losses, failure, onSeen, onRetry, onDismiss } = props;
  const { t, i18n } = useTranslation('explore');
  const filters = useExplore((state) => state.picture.filters);
  const off = filterNames(t, filters, i18n.language === 'en' ? 'en' : 'zh');
  const textOf = useErrorText();
  const clear = () => {
    const { picture, change } = exploreStore.getState();
    change(filter(picture, NO_FILTERS, t('rail.reset')));
  };
  const sentences = [
    losses.broken && t('states.broken'),
    losses.noFocus && t('states.noFocus', { id: losses.noFocus }),
    losses.missing.length > 0 &&
      t('states.missing', { count: losses.missing.length, names: losses.missing.slice(0, NAMES_SHOWN).join('、') }),
    losses.moved > 0 && t('states.moved', { count: losses.moved }),
    losses.truncated && t('states.truncated'),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <div className="canvas-states">
      {!ready && <Loading what={t('states.start')} />}
      {ready && busy && (
        <p className="canvas-note" role="status">
          {t('states.reading')}
        </p>
      )}
      {empty && (
        <div className="canvas-note">
          <div>
            <p>{filterCount > 0 ? t('states.empty') : t('states.noCorpus')}</p>
            {off.length > 0 && <p className="note">{t('states.by', { filters: off.join(t('states.and')) })}</p>}
          </div>
          {filterCount > 0 && (
            <button type="button" className="btn sm" onClick={clear}>
              {t('states.clear')}
            </button>
          )}
        </div>
      )}
      {sentences.length > 0 && (
        <div className="canvas-note warn" role="status" data-testid="losses">
          <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
          <div>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <button type="button" className="ib" aria-label={t('states.dismiss')} onClick={onSeen}>
            <IconX size={14} stroke={1.6} />
          </button>
        </div>
      )}
      {failure !== null && (
        <div className="canvas-note failed" role="alert">
          <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
          <div>
            <p>{textOf(failure)}</p>
            <p className="note">{t('states.unchanged')}</p>
          </div>
          <button type="button" className="btn sm" onClick={onRetry}>
            {t('state.retry', { ns: 'frame' })}
          </button>
          <button type="button" className="ib" aria-label={t('states.dismiss')} onClick={onDismiss}>
            <IconX size={14} stroke={1.6} />
          </button>
        </div>
      )}
    </div>
  );
}
