// 报告有误: a wrong fact is rejected, a name merged or corrected; what would change is told first, and can be taken back.
import { Modal } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import { ReportForm } from './report-form.tsx';

/** `relation`: an edge id, or `<entity id>#date`. */
export function ReportButton({ relation }: { relation: string }) {
  const { t } = useTranslation('attend');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="btn q sm no-print" onClick={() => setOpened(true)}>
        <IconFlag size={14} stroke={1.6} aria-hidden />
        {t('report.open')}
      </button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('report.title')}
        closeButtonProps={{ 'aria-label': t('tools.close', { ns: 'frame' }) }}
      >
        {opened && <ReportForm relation={relation} onDone={() => setOpened(false)} />}
      </Modal>
    </>
  );
}
