// The right column: counts by text, family, who voices it, on which occasions.
import { useTranslation } from 'react-i18next';
import { kindOfId } from '../../cypher/schema.ts';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { useFewTexts, type Passport } from './concept-data.ts';
import { FamilyCard } from './family-card.tsx';
import { barsOf } from './bars-of.ts';
import { TextBars } from './text-bars.tsx';
import './concept-side.css';

const SHOWN = 8;

function CountedList({ items }: { items: { id: string; name: string; count: number }[] }) {
  const { t } = useTranslation('concept');
  const most = Math.max(1, ...items.map((item) => item.count));
  return (
    <>
      <ul className="counted">
        {items.slice(0, SHOWN).map((item) => (
          <li key={item.id}>
            <KindGlyph kind={kindOfId(item.id) ?? 'Document'} size={14} />
            <EntityLink id={item.id} className="sp el" title={item.name}>
              {item.name}
            </EntityLink>
            <span className="counted-bar" aria-hidden>
              <i style={{ width: `${(100 * item.count) / most}%` }} />
            </span>
            <b className="num">{item.count}</b>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && <p className="note">{t('list.shown', { shown: SHOWN, total: items.length })}</p>}
    </>
  );
}

export function ConceptSide({ passport }: { passport: Passport }) {
  const { t } = useTranslation('concept');
  const few = useFewTexts(passport.documents);
  const counts = new Map(passport.texts.map((text) => [text.document, text.count]));
  const absent = (few.data?.documents ?? []).filter((text) => !counts.has(text.id));
  const texts = [
    ...passport.texts.map((text) => ({ ...text, count: text.count + text.nested })),
    ...absent.map((text) => ({ ...text, document: text.id, count: 0 })),
  ].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
  return (
    <aside className="col g12" aria-label={t('side')}>
      <section className="card passport-card">
        <div className="row">
          <h2 className="h3 sp">{t('bars')}</h2>
          <span className="note">{t('inTime')}</span>
        </div>
        <TextBars bars={barsOf(texts)} />
      </section>
      <FamilyCard passport={passport} />
      {passport.voices.length > 0 && (
        <section className="card passport-card">
          <h2 className="h3">{t('voices')}</h2>
          <CountedList items={passport.voices} />
        </section>
      )}
      {passport.occasions.length > 0 && (
        <section className="card passport-card">
          <h2 className="h3">{t('occasions')}</h2>
          <CountedList items={passport.occasions} />
        </section>
      )}
    </aside>
  );
}
