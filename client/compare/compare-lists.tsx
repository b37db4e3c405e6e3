// Only A, shared, only B: three lists with counts, the rarest first.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedItem } from '../../server/endpoints/compare.ts';
import { ListedName, NameSign } from '../panels/listed-name.tsx';
import { EntityLink } from '../routes/entity-link.tsx';

const SHOWN = 10;

const signOf = ({ kind, documentCount }: ComparedItem, documents: number) => (
  <NameSign kind={kind} texts={documentCount} corpus={documents} />
);

export function OneSided({
  title,
  items,
  side,
  documents,
}: {
  title: string;
  items: ComparedItem[];
  side: 'a' | 'b';
  documents: number;
}) {
  const { t } = useTranslation('attend');
  const [all, setAll] = useState(false);
  return (
    <section className="card compare-card" data-testid={`only-${side}`}>
      <div className="row compare-title">
        <h2 className="h3 sp">{title}</h2>
        <span className="note">{t('compare.rarest')}</span>
      </div>
      <ul className="compare-list">
        {items.slice(0, all ? undefined : SHOWN).map((item) => (
          <ListedName key={item.id} id={item.id} name={item.name} sign={signOf(item, documents)}>
            <b className="num">{item[side]}</b>
          </ListedName>
        ))}
      </ul>
      {items.length === 0 && <p className="mut">{t('compare.none')}</p>}
      {!all && items.length > SHOWN && (
        <button type="button" className="btn q sm" onClick={() => setAll(true)}>
          {t('compare.all', { count: items.length - SHOWN })}
        </button>
      )}
    </section>
  );
}

export function SharedList({
  items,
  documents,
  children,
}: {
  items: ComparedItem[];
  documents: number;
  children: React.ReactNode;
}) {
  const { t } = useTranslation('attend');
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...items.flatMap(({ a, b }) => [a, b]));
  return (
    <section className="card compare-card compare-shared" data-testid="shared">
      <div className="row compare-title">
        <h2 className="h3 sp">{t('compare.shared')}</h2>
        <span className="note">{t('compare.counts')}</span>
      </div>
      <ul className="compare-mirror">
        {items.slice(0, all ? undefined : SHOWN).map((item) => (
          <li key={item.id}>
            <span className="mirror-a">
              <b className="num" aria-label={t('compare.timesA', { count: item.a })}>
                {item.a}
              </b>
              <i style={{ width: `${(100 * item.a) / most}%` }} />
            </span>
            <span className="mirror-name">
              {signOf(item, documents)}
              <EntityLink id={item.id} title={item.name}>
                {item.name}
              </EntityLink>
            </span>
            <span className="mirror-b">
              <i style={{ width: `${(100 * item.b) / most}%` }} />
              <b className="num" aria-label={t('compare.timesB', { count: item.b })}>
                {item.b}
              </b>
            </span>
          </li>
        ))}
      </ul>
      {items.length === 0 && <p className="mut">{t('compare.none')}</p>}
      {!all && items.length > SHOWN && (
        <button type="button" className="btn q sm" onClick={() => setAll(true)}>
          {t('compare.all', { count: items.length - SHOWN })}
        </button>
      )}
      <span className="sp" />
      {children}
    </section>
  );
}
