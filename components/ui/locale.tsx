import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type messages from '@/public/_locales/en/messages.json';

/** Keys of the English file; every other language has the same. */
export type MessageKey = keyof typeof messages;
export type Locale = 'en' | 'es';
export type Text = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** BCP 47 tag of the browser → the language that we have. */
export const localeOf = (tag: string): Locale => (/^es\b/i.test(tag) ? 'es' : 'en');

/** Raw messages → words. `{name}` takes a parameter; `{n|one|many}` picks by number. */
export const textOf =
  (lookup: (key: MessageKey) => string): Text =>
  (key, params = {}) =>
    lookup(key).replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return one === undefined ? String(value) : ((Number(value) === 1 ? one : many) ?? '');
    });

const LocaleContext = createContext<{ locale: Locale; t: Text }>({ locale: 'en', t: textOf((key) => key) });

type Props = { locale: Locale; lookup: (key: MessageKey) => string; children: ReactNode };

/** `lookup` gives the raw message of a key: the browser's own i18n in the extension, the file itself elsewhere. */
export function LocaleProvider({ locale, lookup, children }: Props) {
  const value = useMemo(() => ({ locale, t: textOf(lookup) }), [locale, lookup]);
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

export const useText = (): Text => useContext(LocaleContext).t;
export const useLocale = (): Locale => useContext(LocaleContext).locale;
