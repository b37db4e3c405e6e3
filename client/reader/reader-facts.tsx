// The left column: the text's facts, what is marked in it, how shades read, what is new, how it is set.
import { Link } from '@tanstack/react-router';
import { IconChevronLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KindGlyph, kindClass } from '../panels/kind-glyph.tsx';
import { Segmented } from '../panels/segmented.tsx';
import { useSettings } from '../state/settings.ts';
import { HeatRamp } from './heat-ramp.tsx';
import { MARKED_KINDS, meetingOf, noveltyOf, type EntityKindShown, type ReaderDocument } from './reader-document.ts';
import './reader-facts.css';
import './passage-text.css';

interface Props {
  document: ReaderDocument;
  kinds: ReadonlySet<EntityKindShown>;
  toggle: (kind: EntityKindShown) => void;
  /** Reused phrases: how many there are, and whether they are marked too. */
  reused: { count: number; shown: boolean; show: (shown: boolean) => void };
}

export function ReaderFacts({ document, kinds, toggle, reused }: Props) {
  const { t } = useTranslation('reader');
  const { normalised, setNormalised } = useSettings();
  const hosts = meetingOf(document).hosts;
  const novelty = noveltyOf(document);
  const hidden = document.passages.filter((passage) => passage.role === 'boilerplate').length + document.noise.length;
  const yearOnly = document.date !== null && /^\d{4}$/.test(document.date);
  const date =
    document.date === null ? t('date.none') : yearOnly ? t('date.year', { year: document.date }) : document.date;
  const facts = [
    [document.dateOf === 'publication' ? t('published') : t('date.label'), date],
    [t('source'), document.source],
    [t('host'), hosts.join('、')],
    [t('length'), t('size', { passages: document.passages.length, characters: document.text.length })],
  ];
  return (
    <aside className="reader-facts" aria-label={t('facts')}>
      <Link to="/documents" className="row g6 note back">
        <IconChevronLeft size={14} stroke={1.6} aria-hidden />
        {t('all', { count: document.documents })}
      </Link>
      <h2 className="facts-title">{document.label}</h2>
      <dl className="facts-list">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <h3>{t('marks')}</h3>
      <ul className="mark-rows">
        {MARKED_KINDS.map((kind) => (
          <li key={kind}>
            <label className="row g8 sp">
              <input type="checkbox" className="check" checked={kinds.has(kind)} onChange={() => toggle(kind)} />
              <KindGlyph kind={kind} size={15} quiet />
              <span className={kind === 'Concept' ? 'w4' : `u ${kindClass(kind)}`}>{t(`kind.${kind}`)}</span>
              <span className="sp" />
              <span className="cnt">{document.entities.filter((entity) => entity.kind === kind).length}</span>
            </label>
          </li>
        ))}
        {reused.count > 0 && (
          <li>
            <label className="row g8 sp">
              <input
                type="checkbox"
                className="check"
                checked={reused.shown}
                onChange={(event) => reused.show(event.currentTarget.checked)}
              />
              <span className="sp">{t('reused')}</span>
              <span className="cnt">{reused.count}</span>
            </label>
          </li>
        )}
      </ul>
      <h3>{t('ramp')}</h3>
      <HeatRamp documents={document.documents} />
      {novelty && (
        <>
          <h3>{t('novelty.title')}</h3>
          <ul className="mark-rows">
            {(['fresh', 'goesOn', 'ends'] as const).map((key) => (
              <li key={key} className="row g8">
                <span className={`age ${key}`} aria-hidden>
                  {t(`novelty.${key}Seal`)}
                </span>
                <span className="sp">{t(`novelty.${key}`)}</span>
                <span className="cnt">{novelty[key]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('setting.title')}</h3>
      <Segmented
        small
        label={t('setting.title')}
        value={normalised ? 'normalised' : 'as-is'}
        options={[
          { value: 'normalised', label: t('setting.normalised') },
          { value: 'as-is', label: t('setting.asIs') },
        ]}
        onChange={(value) => setNormalised(value === 'normalised')}
      />
      {normalised && hidden > 0 && <p className="note hidden-note">{t('setting.hidden', { count: hidden })}</p>}
    </aside>
  );
}
