// Concept: where, when and by whom is this formulation used?
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePassport } from '../concept/concept-data.ts';
import { ConceptHead } from '../concept/concept-head.tsx';
import { ConceptSide } from '../concept/concept-side.tsx';
import '../concept/concept-page.css';
import { Occurrences } from '../concept/occurrences.tsx';
import { usePageTitle } from '../frame/use-page-title.ts';
import en from '../locales/concept.en.json';
import zh from '../locales/concept.zh.json';
import { registerWords } from '../locales/i18n.ts';
import { Failed, Loading } from '../panels/states.tsx';

registerWords('concept', { zh, en });
const route = getRouteApi('/concepts/$id');

export function ConceptScreen() {
  const { t } = useTranslation('concept');
  const { id } = route.useParams();
  const found = usePassport(id);
  usePageTitle(found.data?.name ?? t('kind.Concept'));
  if (found.isPending) return <Loading lines={8} />;
  if (found.error) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const passport = found.data;
  return (
    <div className="concept-page">
      {passport.askedFor && (
        <p className="note moved">{t('moved', { asked: passport.askedFor, name: passport.name })}</p>
      )}
      <ConceptHead passport={passport} />
      <h2 className="concept-section">
        {t('all')} <span className="cnt">{passport.mentionCount}</span>
      </h2>
      <div className="concept-grid">
        <Occurrences passport={passport} />
        <ConceptSide passport={passport} />
      </div>
    </div>
  );
}
