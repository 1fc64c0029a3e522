import { createContext, useContext } from 'react';
import type { Quote } from '@/lib/encounter/evidence';

export type Quotes = {
  /** The words at hand. */
  readonly active: Quote | null;
  readonly show: (quote: Quote) => void;
  readonly hover: (quote: Quote | null) => void;
};

const QuotesContext = createContext<Quotes>({ active: null, show: () => undefined, hover: () => undefined });
export const QuotesProvider = QuotesContext;
export const useQuotes = (): Quotes => useContext(QuotesContext);
