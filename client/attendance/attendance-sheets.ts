// The sheets of the attendance screen: the matrix, and the co-attendance graph.
import type { TFunction } from 'i18next';
import { ROLE_CAPTIONS, ROLES } from '../../cypher/schema.ts';
import { coAttendance, type Presence } from '../../server/endpoints/attendance.ts';
import { call } from '../api.ts';
import { readInk } from '../paper/ink.ts';
import type { Drawing } from '../paper/mark.ts';
import { readSources } from '../paper/read-sources.ts';
import { drawSheet, type LegendItem } from '../paper/sheet.ts';
import { rangeWords, sheetWords } from '../paper/sheet-words.ts';
import type { Who } from './choices.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawWheels } from './draw-wheels.ts';
import type { Matrix, Range, ShownMatrix } from './matrix-data.ts';
import { lineWidth } from './wheel-label.ts';

type T = TFunction<'attend'>;

interface MatrixAsked {
  t: T;
  shown: ShownMatrix;
  range: Range;
  /** Ids of the rows asked for; empty when all are. */
  only: readonly string[];
  language: string;
}

export async function matrixSheet({ t, shown, range, only, language }: MatrixAsked): Promise<Drawing> {
  const ink = readInk();
  const sign = (role: Presence) => (role === 'host' ? t('host.seal') : ROLE_CAPTIONS[role].seal);
  const people = shown.rows.filter(({ kind }) => kind === 'Person').length;
  const counts = { people, bodies: shown.rows.length - people, events: shown.columns.length };
  const relations = [...shown.cells.values()].flatMap((held) => held.map(({ relation }) => relation));
  const asked = [t('paper.matrix', counts), rangeWords(t, range)];
  if (only.length > 0) asked.push(t('matrix.only', { names: only.map(nameIn).join('、') }));
  return drawSheet(ink, {
    title: t('matrix.title'),
    question: asked.join('；'),
    legend: [
      ...kindLegend(t, counts.people > 0, counts.bodies > 0),
      ...[...ROLES, 'host' as const].map((role) => ({
        label: role === 'host' ? t('host.name') : ROLE_CAPTIONS[role][language === 'en' ? 'en' : 'zh'],
        seal: { role, sign: sign(role) },
      })),
      { label: t('doubtful'), seal: { role: 'speaker', sign: sign('speaker'), maybe: true } },
    ],
    ...sheetWords(t, await readSources(relations)),
    body: drawMatrix(ink, shown, { sign, times: t('matrix.times'), present: t('matrix.present') }),
  });
}

interface CoAsked {
  t: T;
  matrix: Matrix;
  events: ReadonlySet<string>;
  who: Who;
  least: number;
  range: Range;
}

const MOST = '500';

export async function wheelsSheet({ t, matrix, events, who, least, range }: CoAsked): Promise<Drawing> {
  const ink = readInk();
  const [found, all] = await Promise.all([
    call(coAttendance, { query: { who, least: String(least), ...range, limit: MOST } }),
    call(coAttendance, { query: { who, limit: MOST } }),
  ]);
  const present = new Set(found.nodes.map(({ id }) => id));
  const relations = matrix.cells.flatMap(({ row, column, roles }) =>
    present.has(matrix.rows[row].id) && events.has(matrix.columns[column].id)
      ? roles.flatMap(({ role, relation }) => (role === 'host' ? [] : [relation]))
      : [],
  );
  const people = found.nodes.filter(({ kind }) => kind === 'Person').length;
  const counts = { nodes: found.nodes.length, pairs: found.pairs.length, total: found.total, least };
  const most = Math.max(1, ...found.pairs.map(({ count }) => count));
  return drawSheet(ink, {
    title: t('co.title'),
    question: [t(found.truncated ? 'paper.coCut' : 'paper.co', counts), rangeWords(t, range), t('paper.coNote')].join(
      '；',
    ),
    legend: [
      ...kindLegend(t, people > 0, people < found.nodes.length),
      ...[...new Set([1, Math.ceil(most / 2), most])].map((count) => ({
        label: `${t('co.co')} ${count} ${t('co.times')}`,
        line: lineWidth(count, most),
      })),
    ],
    ...sheetWords(t, await readSources(relations)),
    body: drawWheels(ink, matrix, found, all.nodes, events),
  });
}

function kindLegend(t: T, people: boolean, bodies: boolean): LegendItem[] {
  return [
    ...(people ? [{ kind: 'Person' as const, label: t('kind.Person', { ns: 'frame' }) }] : []),
    ...(bodies ? [{ kind: 'Organization' as const, label: t('kind.Organization', { ns: 'frame' }) }] : []),
  ];
}

function nameIn(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
