// Tools at the right of the header: copy link, appearance, language, help.
import { Menu, Tooltip } from '@mantine/core';
import { IconContrast, IconHelp, IconLink } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLink } from '../state/current-link.ts';
import { notify } from '../state/notify.ts';
import { THEMES, useSettings } from '../state/settings.ts';
import { useHelp } from './use-help.ts';

const HelpDialog = lazy(() => import('./help-dialog.tsx'));

export function HeaderTools() {
  const { t } = useTranslation();
  const settings = useSettings();
  const help = useHelp();

  async function copyLink(): Promise<void> {
    const copied = await currentLink()
      .then((link) => navigator.clipboard.writeText(link))
      .then(
        () => true,
        () => false,
      );
    notify(t(copied ? 'tools.copied' : 'tools.notCopied'));
  }

  return (
    <div className="tools">
      <Tooltip label={t('tools.copyLink')}>
        <button type="button" className="ib wide-only" aria-label={t('tools.copyLink')} onClick={() => void copyLink()}>
          <IconLink size={18} stroke={1.6} />
        </button>
      </Tooltip>
      <Menu position="bottom-end" shadow="md" width={180}>
        <Menu.Target>
          <button type="button" className="ib" aria-label={t('tools.theme')} title={t('tools.theme')}>
            <IconContrast size={18} stroke={1.6} />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup
            value={settings.theme}
            onChange={(value) => settings.setTheme(THEMES.find((theme) => theme === value) ?? 'light')}
          >
            {THEMES.map((theme) => (
              <Menu.RadioItem key={theme} value={theme} closeMenuOnClick>
                {t(`theme.${theme}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t('tools.language')}>
        <button
          type="button"
          className="ib nw"
          aria-label={`${t('tools.language')} ${t('tools.languageShort')}`}
          onClick={() => settings.setLanguage(settings.language === 'en' ? 'zh-Hans' : 'en')}
        >
          {t('tools.languageShort')}
        </button>
      </Tooltip>
      <Tooltip label={t('tools.help')}>
        <button type="button" className="ib" aria-label={t('tools.help')} onClick={help.open}>
          <IconHelp size={18} stroke={1.6} />
        </button>
      </Tooltip>
      <Suspense fallback={null}>{help.opened && <HelpDialog opened onClose={help.close} />}</Suspense>
    </div>
  );
}
