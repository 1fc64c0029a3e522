import { expect, test } from 'vitest';
import { lineOf } from '@/lib/crosswalk/line';
import { minutesTold } from '@/lib/crosswalk/minutes';
import { chartOf } from './chart-of';

const minutes = (text: string) => {
  const chart = chartOf({ procedures: [{ id: 'p1', cdt: 'D9222' }], text });
  return minutesTold(lineOf(chart, chart.visit.procedures[0]!), /\b(?:anes\w*|sedat\w*|GA)\b/i)?.minutes ?? null;
};

test.each([
  ['Anes start 0805 stop 0920 = 75 min.', 75],
  ['IV sedation 9:05-9:50.', 45],
  ['GA from 11:40 am to 1:10 pm.', 90],
  ['Anesthesia start 11:40, end 1:10.', 90],
  ['Sedation total 40 minutes.', 40],
  ['Anesthesia time: 62 min.', 62],
  ['Sedated. Follow-up in 30 min after recovery.', null],
  ['Anesthesia uneventful.', null],
])('%s', (text, expected) => expect(minutes(text)).toBe(expected));
