// Compare: what do these two share, and what is only in one?
import { IconArrowsLeftRight, IconDownload } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KINDS, kindOfId, type Kind } from '../../cypher/schema.ts';
import { exportComparison } from '../../server/endpoints/export.ts';
import { addressOf } from '../api.ts';
import '../attendance/attendance-words.ts';
import { AlikeSentences } from '../compare/alike-sentences.tsx';
import { kindsIn, leadingKind, ofKind, useComparison, useSimilar, type Comparison } from '../compare/compare-data.ts';
import { OneSided, SharedList } from '../compare/compare-lists.tsx';
import '../compare/compare.css';
import '../panels/page-head.css';
import { usePageTitle } from '../frame/use-page-title.ts';
import { EntityPicker } from '../panels/entity-picker.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { Segmented } from '../panels/segmented.tsx';
import { Empty, Failed, Loading } from '../panels/states.tsx';
import { EntityLink } from './entity-link.tsx';

const route = getRouteApi('/compare');
const COMPARED = ['Document', 'Person', 'Organization', 'Event'] as const;

export function CompareScreen() {
  const { t } = useTranslation('attend');
  usePageTitle(t('compare.title'));
  const { a, b, kind, by } = route.useSearch();
  const navigate = route.useNavigate();
  const what = COMPARED.find((each) => each === (a ? kindOfId(a) : kind)) ?? 'Document';
  const found = useComparison(a, b);
  const similar = useSimilar(a, b);
  const set = (next: { a?: string; b?: string; kind?: string; by?: string }) =>
    void navigate({ search: { a, b, kind, by, ...next }, replace: true, resetScroll: false });
  const lead = (side: 'a' | 'b') => <span className={`compare-side ${side}`}>{t(`compare.${side}`)}</span>;
  return (
    <div className="compare-page">
      <h1 className="sr">{t('compare.title')}</h1>
      <div className="compare-top">
        <Segmented
          label={t('compare.kindLabel')}
          value={what}
          options={COMPARED.map((value) => ({ value, label: t(`compare.kinds.${value}`) }))}
          onChange={(value) => set({ kind: value, a: undefined, b: undefined, by: undefined })}
        />
        <EntityPicker
          label={t('compare.pickA')}
          kinds={what}
          value={a ?? null}
          onPick={(id) => set({ a: id })}
          lead={lead('a')}
        />
        <button
          type="button"
          className="btn"
          aria-label={t('compare.swap')}
          title={t('compare.swap')}
          onClick={() => set({ a: b, b: a })}
        >
          <IconArrowsLeftRight size={16} stroke={1.6} />
        </button>
        <EntityPicker
          label={t('compare.pickB')}
          kinds={what}
          value={b ?? null}
          onPick={(id) => set({ b: id })}
          lead={lead('b')}
        />
        <span className="sp" />
        {a && b && (
          <a className="btn no-print" download href={addressOf(exportComparison, { query: { a, b } })}>
            <IconDownload size={16} stroke={1.6} aria-hidden />
            {t('compare.export')}
          </a>
        )}
      </div>
      {!a || !b || a === b ? (
        <Empty>{t('compare.start')}</Empty>
      ) : found.error ? (
        <Failed error={found.error} retry={() => void found.refetch()} />
      ) : found.isPending ? (
        <Loading lines={8} />
      ) : (
        <Compared found={found.data} by={by} onBy={(value) => set({ by: value })} />
      )}
      {similar.data && <AlikeSentences found={similar.data} />}
    </div>
  );
}

function Compared({ found, by, onBy }: { found: Comparison; by: string | undefined; onBy: (kind: Kind) => void }) {
  const { t } = useTranslation('attend');
  const kinds = kindsIn(found);
  const wanted = KINDS.find((kind) => kind === by) ?? leadingKind(found.a.kind);
  const kind = kinds.includes(wanted) ? wanted : (kinds[0] ?? wanted);
  const [shared, onlyA, onlyB] = [found.shared, found.onlyA, found.onlyB].map((items) => ofKind(items, kind));
  const label = t('compare.setLabel', { a: onlyA.length, shared: shared.length, b: onlyB.length });
  return (
    <>
      <div className="compare-set" role="img" aria-label={label} data-testid="set">
        <span className="set-a" style={{ flexGrow: onlyA.length }}>
          {t('compare.onlyA')} <b className="num">{onlyA.length}</b>
        </span>
        <span className="set-shared" style={{ flexGrow: shared.length }}>
          {t('compare.shared')} <b className="num">{shared.length}</b>
        </span>
        <span className="set-b" style={{ flexGrow: onlyB.length }}>
          {t('compare.onlyB')} <b className="num">{onlyB.length}</b>
        </span>
      </div>
      <div className="compare-grid">
        <OneSided title={t('compare.onlyA')} items={onlyA} side="a" documents={found.documents} />
        <SharedList items={shared} documents={found.documents}>
          <dl className="compare-same">
            {kinds
              .filter((each) => each !== kind)
              .map((each) => (
                <div key={each}>
                  <dt>
                    <button type="button" onClick={() => onBy(each)}>
                      {t(`compare.same.${each}`)}
                    </button>
                  </dt>
                  <dd>
                    {ofKind(found.shared, each)
                      .slice(0, 3)
                      .map((item) => (
                        <span key={item.id} className="row g4">
                          <KindGlyph kind={each} size={13} />
                          <EntityLink id={item.id}>{item.name}</EntityLink>
                        </span>
                      ))}
                    {ofKind(found.shared, each).length > 3 && (
                      <span className="cnt">+{ofKind(found.shared, each).length - 3}</span>
                    )}
                    {ofKind(found.shared, each).length === 0 && <span className="mut">{t('compare.none')}</span>}
                  </dd>
                </div>
              ))}
            <div>
              <dt>Jaccard</dt>
              <dd className="num">{(found.jaccards[kind] ?? 0).toFixed(2)}</dd>
            </div>
          </dl>
        </SharedList>
        <OneSided title={t('compare.onlyB')} items={onlyB} side="b" documents={found.documents} />
      </div>
    </>
  );
}
