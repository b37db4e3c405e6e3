// Takes what is seen away: as a graph for other programs, as tables, as pictures on paper.
import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { exportSeen, GraphFile } from '../../server/endpoints/export.ts';
import '../attendance/attendance-words.ts';
import type { Drawing } from '../paper/mark.ts';
import type { PictureFormat } from '../paper/save-sheet.ts';
import { downloadSeen } from '../state/download.ts';
import { notify } from '../state/notify.ts';

export interface Picture {
  /** Of the file, without its ending. */
  file: string;
  /** What people call it: 矩阵图. */
  label: string;
  draw: () => Promise<Drawing>;
}

interface Props {
  /** What the graph files hold. */
  graph: z.input<typeof exportSeen.body>;
  tables?: { name: string; href: string }[];
  pictures: Picture[];
  /** As large as the buttons beside it. */
  large?: boolean;
}

const GRAPHS: [GraphFile, string][] = [
  ['graph.gexf', 'gexf'],
  ['graph.graphml', 'graphml'],
  ['graph.json', 'json'],
  ['nodes.csv', 'nodes'],
  ['edges.csv', 'edges'],
];
const FORMATS: PictureFormat[] = ['svg', 'png'];

export function ExportMenu({ graph, tables = [], pictures, large = false }: Props) {
  const { t } = useTranslation('attend');
  const attempt = (file: string, work: () => Promise<void>) =>
    void work().then(
      () => notify(t('export.done', { file })),
      (error: unknown) => notify(t('export.failed', { why: error instanceof Error ? error.message : String(error) })),
    );
  const save = ({ file, draw }: Picture, format: PictureFormat) =>
    attempt(`${file}.${format}`, async () => {
      const [drawing, { saveSheet }] = await Promise.all([draw(), import('../paper/save-sheet.ts')]);
      await saveSheet(drawing, file, format);
    });
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <button type="button" className={large ? 'btn no-print' : 'btn sm no-print'}>
          <IconDownload size={large ? 16 : 15} stroke={1.6} aria-hidden />
          {t('export.title')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {pictures.map((picture) =>
          FORMATS.map((format) => (
            <Menu.Item key={`${picture.file}${format}`} onClick={() => save(picture, format)}>
              {picture.label} {format.toUpperCase()}
            </Menu.Item>
          )),
        )}
        <Menu.Divider />
        {tables.map(({ name, href }) => (
          <Menu.Item key={name} component="a" href={href} download>
            {name}
          </Menu.Item>
        ))}
        {GRAPHS.map(([file, word]) => (
          <Menu.Item key={file} onClick={() => attempt(file, () => downloadSeen(file, graph))}>
            {t(`export.${word}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
