// The formulations a person or body voiced, and the texts that name them; more of both on paper.
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../attendance/evidence-button.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { ListedName, NameSign } from '../panels/listed-name.tsx';
import { SideCard } from '../panels/side-card.tsx';
import type { Dossier } from './dossier-data.ts';
import { usePrinting } from './use-printing.ts';

const ON_SCREEN = 12;
const ON_PAPER = 60;

export function VoicedList({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const shown = usePrinting() ? ON_PAPER : ON_SCREEN;
  if (found.concepts.length === 0) return null;
  return (
    <SideCard title={t('dossier.concepts')} count={found.concepts.length}>
      <ul className="side-list paper-columns">
        {found.concepts.slice(0, shown).map(({ id, name, count, documentCount, relation }) => (
          <ListedName
            key={id}
            id={id}
            name={name}
            sign={<NameSign kind="Concept" texts={documentCount} corpus={found.corpus} />}
          >
            <EvidenceButton relation={relation} name={name} count={count} />
            <span className="print-inline cnt">{t('dossier.times', { count })}</span>
          </ListedName>
        ))}
      </ul>
      <More count={found.concepts.length - shown} />
    </SideCard>
  );
}

export function TextList({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const shown = usePrinting() ? ON_PAPER : ON_SCREEN;
  return (
    <SideCard title={t('dossier.texts')} count={`${found.entity.documentCount}/${found.corpus}`}>
      <ul className="side-list">
        {found.documents.slice(0, shown).map(({ id, label, date, count }) => (
          <ListedName key={id} id={id} name={label} sign={<KindGlyph kind="Document" size={15} />}>
            <span className="num nw note">{date}</span>
            <span className="cnt nw">{t('dossier.times', { count })}</span>
          </ListedName>
        ))}
      </ul>
      <More count={found.documents.length - shown} />
    </SideCard>
  );
}

function More({ count }: { count: number }) {
  const { t } = useTranslation('attend');
  return count > 0 ? <p className="note">{t('more', { count })}</p> : null;
}
