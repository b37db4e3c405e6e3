// Takes what is seen away: as a graph for other programs, as tables, as a picture.
import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { exportSeen, GraphFile } from '../../server/endpoints/export.ts';
import '../attendance/attendance-words.ts';
import { notify } from '../state/notify.ts';
import { downloadSeen, saveFile } from '../state/download.ts';
import { drawPng, drawSvg } from '../state/draw-picture.ts';

interface Props {
  /** What the graph files hold. */
  graph: z.input<typeof exportSeen.body>;
  tables: { name: string; href: string }[];
  /** A selector of the SVG in sight, or null where there is none. */
  picture: string | null;
  /** What is seen, as a sentence; printed on pictures. */
  title: string;
}

const GRAPHS: [GraphFile, string][] = [
  ['graph.gexf', 'gexf'],
  ['graph.graphml', 'graphml'],
  ['graph.json', 'json'],
  ['nodes.csv', 'nodes'],
  ['edges.csv', 'edges'],
];

export function ExportMenu({ graph, tables, picture, title }: Props) {
  const { t } = useTranslation('attend');
  const attempt = (file: string, work: () => Promise<void>) =>
    void work().then(
      () => notify(t('export.done', { file })),
      (error: unknown) => notify(t('export.failed', { why: error instanceof Error ? error.message : String(error) })),
    );
  const draw = (kind: 'svg' | 'png') =>
    attempt(`co-attendance.${kind}`, async () => {
      const svg = picture ? document.querySelector<SVGSVGElement>(picture) : null;
      if (!svg) throw new Error(title);
      const words = { title, note: `${location.href} · ${new Date().toISOString().slice(0, 10)}` };
      const drawn = kind === 'svg' ? drawSvg(svg, words) : await drawPng(svg, words);
      saveFile(drawn, `co-attendance.${kind}`);
    });
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <button type="button" className="btn sm no-print">
          <IconDownload size={15} stroke={1.6} aria-hidden />
          {t('export.title')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {GRAPHS.map(([file, word]) => (
          <Menu.Item key={file} onClick={() => attempt(file, () => downloadSeen(file, graph))}>
            {t(`export.${word}`)}
          </Menu.Item>
        ))}
        {tables.map(({ name, href }) => (
          <Menu.Item key={name} component="a" href={href} download>
            {name}
          </Menu.Item>
        ))}
        {picture && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => draw('svg')}>{t('export.svg')}</Menu.Item>
            <Menu.Item onClick={() => draw('png')}>{t('export.png')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
