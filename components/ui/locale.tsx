import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { en, type MessageKey } from './messages/en';
import { es } from './messages/es';

export type Locale = 'en' | 'es';
export type Text = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** BCP 47 tag of the browser → the language that we have. */
export const localeOf = (tag: string): Locale => (/^es\b/i.test(tag) ? 'es' : 'en');

/** The words of a locale. `{name}` takes a parameter; `{n|one|many}` picks by number. */
export function textOf(locale: Locale): Text {
  const messages = locale === 'es' ? es : en;
  return (key, params = {}) =>
    messages[key].replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return one === undefined ? String(value) : ((Number(value) === 1 ? one : many) ?? '');
    });
}

const LocaleContext = createContext<{ locale: Locale; t: Text }>({ locale: 'en', t: textOf('en') });

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const value = useMemo(() => ({ locale, t: textOf(locale) }), [locale]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

export const useText = (): Text => useContext(LocaleContext).t;
export const useLocale = (): Locale => useContext(LocaleContext).locale;
