// Sentences of two texts that run alike, what differs struck out at the left and underlined at the right.
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { useShow } from '../panels/shown-text.ts';
import { PassageLink } from '../routes/entity-link.tsx';
import type { Similar } from './compare-data.ts';

type Pair = Similar['pairs'][number];

export function AlikeSentences({ found }: { found: Similar }) {
  const { t } = useTranslation('attend');
  return (
    <section className="card alike" data-testid="alike">
      <div className="row g12">
        <h2 className="h3">{t('compare.alike')}</h2>
        <span className="cnt">{t('compare.pairs', { count: found.total })}</span>
        <span className="sp" />
        <span className="note">{t('compare.alikeNote')}</span>
      </div>
      {found.pairs.length === 0 && <p className="mut">{t('compare.noAlike')}</p>}
      {found.pairs.map((pair) => (
        <div key={`${pair.a.start}-${pair.b.start}`} className="alike-pair">
          <Side pair={pair} side="a" />
          <span className="alike-same">
            <b className="num">{pair.same}</b>
            {t('compare.chars')}
          </span>
          <Side pair={pair} side="b" />
        </div>
      ))}
    </section>
  );
}

function Side({ pair, side }: { pair: Pair; side: 'a' | 'b' }) {
  const { t } = useTranslation('attend');
  const show = useShow();
  const place = pair[side];
  return (
    <div>
      <p className="loc">
        <KindGlyph kind="Document" size={14} quiet />
        {t(`compare.${side}`)} · {t('paragraph', { number: place.number })}
      </p>
      <PassageLink document={place.document} start={place.start} end={place.end} className="alike-link">
        <span className="q" lang="zh">
          …
          {pair.pieces
            .filter((piece) => piece.in === 'both' || piece.in === side)
            .map((piece, at) =>
              piece.in === 'both' ? (
                <span key={at}>{show(piece.text)}</span>
              ) : side === 'a' ? (
                <del key={at}>{show(piece.text)}</del>
              ) : (
                <ins key={at}>{show(piece.text)}</ins>
              ),
            )}
          …
        </span>
      </PassageLink>
    </div>
  );
}
