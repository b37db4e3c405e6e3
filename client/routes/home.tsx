// Home: what is in the corpus, and where do I start?
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../frame/use-page-title.ts';
import { CorpusNumbers } from '../home/corpus-numbers.tsx';
import '../home/home.css';
import { useOverview } from '../home/overview-data.ts';
import { ReusedConcepts } from '../home/reused-concepts.tsx';
import { SearchBox } from '../home/search-box.tsx';
import { TimeStrip } from '../home/time-strip.tsx';
import { WaysIn } from '../home/ways-in.tsx';
import en from '../locales/home.en.json';
import zh from '../locales/home.zh.json';
import { registerWords } from '../locales/i18n.ts';
import { Failed, Loading } from '../panels/states.tsx';

registerWords('home', { zh, en });

export function HomeScreen() {
  const { t } = useTranslation('home');
  const overview = useOverview();
  usePageTitle(t('title'));
  return (
    <div className="home">
      <section className="hero">
        <div>
          <h1>{t('heading')}</h1>
          <SearchBox />
        </div>
        {overview.data && <CorpusNumbers overview={overview.data} />}
      </section>
      {overview.isPending && <Loading lines={6} />}
      {overview.error && !overview.data && <Failed error={overview.error} retry={() => void overview.refetch()} />}
      {overview.data && (
        <>
          <TimeStrip overview={overview.data} />
          <div className="home-two">
            <ReusedConcepts overview={overview.data} />
            <WaysIn overview={overview.data} />
          </div>
        </>
      )}
    </div>
  );
}
