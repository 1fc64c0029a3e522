import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { LocaleProvider, localeOf, type MessageKey } from '@/components/ui/locale';

const locale = localeOf(browser.i18n.getUILanguage());
// The English file names the keys; WXT's own list of them is made from the same file.
const lookup = (key: MessageKey): string => (browser.i18n.getMessage as (key: string) => string)(key) || key;

/** The words of the interface in the language of the browser. */
export function UiWords({ children }: { children: ReactNode }) {
  return (
    <LocaleProvider locale={locale} lookup={lookup}>
      {children}
    </LocaleProvider>
  );
}
