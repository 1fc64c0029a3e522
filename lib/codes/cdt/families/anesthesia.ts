import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'anesthesia',
  `
D9210||Local anesthesia alone
D9211||Regional block
D9212||Trigeminal division block
D9215||Local anesthesia with a procedure
D9219||Evaluated for deep sedation
D9220|m|General anesthesia, first half hour|-2015|D9222 D9223
D9221|m|General anesthesia, each more quarter hour|-2015|D9223
D9222|m|Deep sedation, first quarter hour|2018-
D9223|m|Deep sedation, each more quarter hour|2016-
D9224|m|General anesthesia with airway device, first quarter hour|2026-
D9225|m|General anesthesia with airway device, each more quarter hour|2026-
D9230||Laughing gas
D9239|m|IV moderate sedation, first quarter hour|2018-
D9241|m|IV sedation, first half hour|-2015|D9239 D9243
D9242|m|IV sedation, each more quarter hour|-2015|D9243
D9243|m|IV moderate sedation, each more quarter hour|2016-
D9244||Minimal sedation, one swallowed drug|2026-
D9245||Moderate sedation by swallowed drug|2026-
D9246|m|Moderate sedation by injection, not IV, first quarter hour|2026-
D9247|m|Moderate sedation by injection, not IV, each more quarter hour|2026-
D9248||Sedation without IV|-2025|D9244 D9245 D9246 D9247
`,
);
