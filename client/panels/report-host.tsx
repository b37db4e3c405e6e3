// Holds the form of a correction; outside of panels and popovers, so that it stays when they close.
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import './entity-picker.css';
import { reportWrong } from '../state/report-wrong.ts';
import { ReportForm } from './report-form.tsx';

/** Above popovers. */
const LAYER = 400;

export default function ReportHost({ relation }: { relation: string }) {
  const { t } = useTranslation('attend');
  const close = () => reportWrong(null);
  return (
    <Modal
      opened
      onClose={close}
      zIndex={LAYER}
      title={t('report.title')}
      closeButtonProps={{ 'aria-label': t('tools.close', { ns: 'frame' }) }}
    >
      <ReportForm relation={relation} onDone={close} />
    </Modal>
  );
}
