/**
 * Codes that were once complete and are headers since they were split, with the first day of that: what old software and cheat sheets still
 * offer. The order file of FY2021 shows each as a header; the first days are from practice and only explain.
 */
const splits: readonly (readonly [since: string, codes: string])[] = [
  ['2016-10-01', 'K040 K088 M2660 M2661 M2662 M2663'],
  ['2017-10-01', 'K0521 K0522 K0531 K0532 K060'],
];

const since = new Map(splits.flatMap(([date, codes]) => codes.split(' ').map((code) => [code, date] as const)));

/** First day on which a code (without its dot) is only a header; '' when it was not split. */
export const splitSince = (code: string): string => since.get(code) ?? '';
