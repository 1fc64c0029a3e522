import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { localeOf } from '@/components/ui/locale';
import { UiWords } from './ui-words';

/** Puts a view of the extension into its page, in the language of the browser. */
export function mount(view: ReactNode): void {
  document.documentElement.lang = localeOf(browser.i18n.getUILanguage());
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <UiWords>{view}</UiWords>
      </StrictMode>,
    );
  }
}
