// The corpus in numbers: one line a kind, and how many relations, each with its sentence.
import { IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../cypher/schema.ts';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import type { Overview } from './overview-data.ts';
import './corpus-numbers.css';

export function CorpusNumbers({ overview }: { overview: Overview }) {
  const { t, i18n } = useTranslation('home');
  const number = new Intl.NumberFormat(i18n.language);
  const relations = Object.values(overview.relations).reduce((sum, count) => sum + count, 0);
  return (
    <dl className="numbers">
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <KindGlyph kind={kind} quiet />
            {t(`numbers.${kind}`)}
          </dt>
          <dd>{number.format(kind === 'Concept' ? overview.formulations : overview.counts[kind])}</dd>
        </div>
      ))}
      <div>
        <dt>
          <IconQuote size={18} stroke={1.6} aria-hidden />
          {t('relations')}
        </dt>
        <dd>{number.format(relations)}</dd>
      </div>
    </dl>
  );
}
