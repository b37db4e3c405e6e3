// Help: what the screens promise, and the keys. A screen adds its own keys while it is shown.
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useScreenKeys } from '../state/screen-keys.ts';

const FRAME_KEYS = [
  { keys: '/', word: 'help.search' },
  { keys: '?', word: 'help.help' },
  { keys: 'Esc', word: 'help.escape' },
];

export default function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const screenKeys = useScreenKeys((state) => state.keys);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('tools.close') }}
      size="lg"
    >
      <div className="col g12 help">
        <p>{t('help.promise')}</p>
        <p>{t('help.serif')}</p>
        <p>{t('help.tiers')}</p>
        <h3 className="h3">{t('help.keys')}</h3>
        <dl className="help-keys">
          {[...FRAME_KEYS.map((key) => ({ keys: key.keys, does: t(key.word) })), ...screenKeys].map((key) => (
            <div key={key.keys} className="row g12">
              <dt>
                <kbd className="kbd">{key.keys}</kbd>
              </dt>
              <dd>{key.does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Modal>
  );
}
