import type { Source } from '@/lib/encounter/source';
import { addDays } from '../calendar';

/** Calendar days that a payer has for its answer to an ordinary request, and where that is said. */
export interface AnswerTime {
  readonly days: number;
  readonly source: Source;
}

const seven: AnswerTime = {
  days: 7,
  source: {
    title: 'CMS Interoperability and Prior Authorization final rule (CMS-0057-F)',
    locator: 'standard requests since 2026-01-01, Medicare Advantage and Medicaid',
    url: 'https://www.cms.gov',
    date: '2026-11-25',
    confidence: 'secondary',
  },
};
const fifteen: AnswerTime = {
  days: 15,
  source: {
    title: 'Claims procedure of employer plans',
    locator: '29 CFR 2560.503-1(f)(2)(iii)(A), a claim before the service',
    url: 'https://www.ecfr.gov',
    date: '2026-11-25',
    confidence: 'secondary',
  },
};
const customary: AnswerTime = {
  days: 7,
  source: {
    title: 'Customary office practice',
    locator: 'ask after a week',
    url: '',
    date: '2026-11-25',
    confidence: 'practice',
  },
};

export const answerTime = (payerClass: string): AnswerTime =>
  payerClass === 'medicare-advantage' || payerClass === 'medicaid' ? seven : payerClass === 'commercial' ? fifteen : customary;

/** The last day of the payer's time; null where no request was dated. */
export const answerBy = ({ requestedDate, payerClass }: { requestedDate: string; payerClass: string }): string | null =>
  addDays(requestedDate, answerTime(payerClass).days);
