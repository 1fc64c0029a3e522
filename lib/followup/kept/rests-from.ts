import { expiryOf } from '../verification/verification';
import type { Followup } from './followup';

/**
 * The ISO day from which the time of a record runs until it is destroyed; '' while something is still to be done with it. A sheet or an
 * approval has its own end, a letter and a remittance run from the day on which they were kept.
 */
export function restsFrom(record: Followup): string {
  const day = record.at.slice(0, 10);
  switch (record.kind) {
    case 'call':
      return expiryOf(record.value.date) ?? day;
    case 'authorization': {
      const { status, to } = record.value;
      if (status === 'needed' || status === 'requested') return '';
      return (status === 'approved' || status === 'partial') && to > day ? to : day;
    }
    case 'letter':
    case 'remittance':
      return day;
    case 'appeal':
      return record.value.status === 'decided' || record.value.status === 'dropped' ? record.value.outcomeDate || day : '';
  }
}
