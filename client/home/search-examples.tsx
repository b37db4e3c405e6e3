// Words to try, each another way of finding; only those that find something in the corpus at hand.
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { search } from '../../server/endpoints/search.ts';
import { call } from '../api.ts';
import './search-examples.css';

const EXAMPLES = [
  { word: '习', how: 'character' },
  { word: 'xgl', how: 'initials' },
  { word: '总书记', how: 'alias' },
  { word: '兩個維護', how: 'traditional' },
  { word: '政治三力', how: 'short' },
] as const;

export function SearchExamples({ onChoose }: { onChoose: (word: string) => void }) {
  const { t } = useTranslation('home');
  const answers = useQueries({
    queries: EXAMPLES.map(({ word }) => ({
      queryKey: ['search', word, 1],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(search, { query: { q: word, limit: 1 }, signal }),
      staleTime: Infinity,
    })),
  });
  const found = EXAMPLES.filter((_, index) => (answers[index].data?.total ?? 0) > 0);
  if (found.length === 0) return <p className="examples" />;
  return (
    <p className="examples">
      <span className="mut">{t('box.try')}</span>
      {found.map((example) => (
        <button key={example.word} type="button" onClick={() => onChoose(example.word)}>
          <b>{example.word}</b>
          <span>{t(`box.${example.how}`)}</span>
        </button>
      ))}
    </p>
  );
}
