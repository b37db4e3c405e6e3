// On a phone, when the search found one name: the events, bodies and texts that name stands with, as further rows.
import { Spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { KINDS, RELATIONS, ROLE_CAPTIONS, type Kind } from '../../cypher/schema.ts';
import { neighbors } from '../../server/endpoints/entities.ts';
import type { Edge, Node } from '../../server/endpoints/shapes.ts';
import { call } from '../api.ts';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { isRole } from '../panels/relation-name.tsx';
import { RoleSeal } from '../panels/role-seal.tsx';
import { useOpen } from '../routes/entity-link.tsx';
import type { Hit } from './use-search.ts';

/** Rows of a kind: enough to go on, few enough for a phone. */
const ROWS = 4;
/** In the order of the search list; formulations are too many to help here. */
const SHOWN: Kind[] = KINDS.filter((kind) => kind !== 'Concept');

interface Neighbour {
  node: Node;
  edge: Edge;
}

async function readNeighbours(id: string, kind: Kind, signal: AbortSignal) {
  const slice = await call(neighbors, { params: { id }, query: { kind: [kind], limit: ROWS }, signal });
  const rows = slice.nodes.flatMap((node): Neighbour[] => {
    const edge = slice.edges.find((found) => found.source === node.id || found.target === node.id);
    return edge ? [{ node, edge }] : [];
  });
  return { kind, rows, total: slice.total };
}

function NeighbourRow({ hit, node, edge }: Neighbour & { hit: Hit }) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const role = edge.role !== null && isRole(edge.role) ? edge.role : null;
  const word = edge.title ?? (role ? ROLE_CAPTIONS[role][language] : RELATIONS[edge.type].caption[language]);
  return (
    <span className="hit">
      <KindGlyph kind={node.kind} />
      <span className="sp col">
        <b className="el b">{node.name}</b>
        <span className="el note">
          <mark>{hit.name}</mark> {[word, node.date].filter(Boolean).join(' · ')}
        </span>
      </span>
      {role && <RoleSeal role={role} />}
    </span>
  );
}

export function HitNeighbours({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const open = useOpen();
  const found = useQuery({
    queryKey: ['hit-neighbours', hit.id],
    queryFn: ({ signal }) => Promise.all(SHOWN.map((kind) => readNeighbours(hit.id, kind, signal))),
  });
  return found.data
    ?.filter((group) => group.rows.length > 0)
    .map((group) => (
      <Spotlight.ActionsGroup key={group.kind} label={`${t(`kind.${group.kind}`)} ${group.total}`}>
        {group.rows.map((row) => (
          <Spotlight.Action key={row.node.id} className="spot-action" onClick={() => open.entity(row.node.id)}>
            <NeighbourRow hit={hit} {...row} />
          </Spotlight.Action>
        ))}
      </Spotlight.ActionsGroup>
    ));
}
