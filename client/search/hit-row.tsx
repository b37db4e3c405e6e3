// One hit of the search list: shape, name with the match marked, how it matched, in how many documents.
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { useShow } from '../panels/shown-text.ts';
import { Highlight } from './highlight.tsx';
import type { Hit, PassageHit } from './use-search.ts';

export function HitRow({ hit, query }: { hit: Hit; query: string }) {
  const { t } = useTranslation();
  const other = hit.how !== 'name';
  // Sessions of one meeting share their name: the date in the id tells them apart.
  const date = hit.kind === 'Event' ? /@(\d[\d/-]*)$/.exec(hit.id)?.[1] : undefined;
  return (
    <span className="hit">
      <KindGlyph kind={hit.kind} />
      <span className="sp col">
        <b className="el b">
          <Highlight text={hit.name} part={query} whole={hit.how === 'pinyin' || hit.how === 'initials'} />
        </b>
        {other && (
          <span className="el note">
            {t(`search.how.${hit.how}`)} <Highlight text={hit.matched} part={query} />
          </span>
        )}
      </span>
      {date && <span className="cnt nw">{date}</span>}
      {hit.kind !== 'Document' && <span className="cnt nw">{t('search.documents', { count: hit.documentCount })}</span>}
    </span>
  );
}

export function PassageRow({ hit, query }: { hit: PassageHit; query: string }) {
  const { t } = useTranslation();
  const show = useShow();
  return (
    <span className="hit">
      <KindGlyph kind="Document" />
      <span className="sp col">
        <span className="q clamp">
          <Highlight text={show(hit.text)} part={query} />
        </span>
        <span className="el note">
          {hit.label} · {t('search.passage', { number: hit.number })}
        </span>
      </span>
    </span>
  );
}
