/**
 * Numbers of office visits, consultations and prolonged services that ended, with their last day: old fee schedules still offer them. Put
 * together from practice: the yearly notices were not read, so that such a code may be looked at, not stopped.
 */
const ended: readonly (readonly [lastDay: string, codes: string])[] = [
  ['2020-12-31', '99201'],
  ['2022-12-31', '99241 99251 99217 99218 99219 99220 99224 99225 99226 99343 99354 99355 99356 99357'],
];

const lastDays = new Map(ended.flatMap(([date, codes]) => codes.split(' ').map((code) => [code, date] as const)));

/** Last day on which a code could be reported; '' when it is not known to have ended. */
export const endedOn = (code: string): string => lastDays.get(code) ?? '';
