// Posts over time: the bodies a person served, or the people who served in a body.
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../attendance/evidence-button.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { SideCard } from '../panels/side-card.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Dossier } from './dossier-data.ts';

export function PostList({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const person = found.entity.kind === 'Person';
  return (
    <SideCard title={t(person ? 'dossier.posts' : 'dossier.postsOf')} note={t('dossier.postsNote')}>
      <ul className="side-list">
        {found.posts.map((post) => (
          <li key={post.relation}>
            <span className={post.first ? 'dossier-span num' : 'dossier-span mut'}>{spanOf(post)}</span>
            <KindGlyph kind={person ? 'Organization' : 'Person'} size={15} />
            <span className="sp">
              <EntityLink id={post.other.id}>{post.other.name}</EntityLink> <b>{post.title}</b>
            </span>
            <EvidenceButton relation={post.relation} name={`${post.other.name}${post.title}`} count={post.texts} />
          </li>
        ))}
      </ul>
      {found.posts.length === 0 && <p className="mut">{t('dossier.none')}</p>}
    </SideCard>
  );

  function spanOf({ first, last }: Dossier['posts'][number]): string {
    if (!first) return t('undated');
    return first === last || !last ? first : t('dossier.span', { first, last });
  }
}
