import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEncounters } from '@/bin/demo/practice/encounters';
import { patients } from '@/bin/demo/practice/patients.mjs';
import { servePractice } from '@/bin/demo/practice/server.mjs';
import type { Encounter } from '@/lib/encounter/encounter';
import { buildExtension, chromiumPath, launchExtension } from '../support/extension';
import { openChart } from '../support/practice-walk';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What a reader must bring of a visit, whichever face of the practice shows it. */
const essence = ({ patient, dateOfService, procedures, notes, coverage }: Encounter) => ({
  name: [patient?.name?.last, patient?.name?.first, patient?.name?.middle].filter(Boolean).join(' '),
  birthDate: patient?.birthDate,
  sex: patient?.sex,
  chartNumber: patient?.chartNumber,
  dateOfService,
  procedures: procedures.map(({ cdt, tooth, fee, status }) => ({ cdt, tooth, fee, status })),
  notes: notes.flatMap(({ kind, text }) => (kind === 'questionnaire' ? [] : [flat(text)])).sort(),
  payers: (coverage ?? []).map(({ kind, payerName, memberId }) => `${kind} ${payerName} ${memberId}`),
});

describe.skipIf(!chromiumPath)('every chart of the demo practice (needs Chromium)', () => {
  let extension: Awaited<ReturnType<typeof launchExtension>>;
  let practice: Awaited<ReturnType<typeof servePractice>>;
  beforeAll(async () => {
    buildExtension();
    practice = await servePractice(0);
    extension = await launchExtension();
  });
  afterAll(async () => {
    await extension?.close();
    practice?.close();
  });

  it.each(['/app.html#/patient/ID/chart', '/classic/ID'])(
    'is read as it stands there: %s',
    async (place) => {
      const wrong: string[] = [];
      for (const expected of demoEncounters) {
        const id = expected.patient?.chartNumber ?? '';
        const page = await extension.context.newPage();
        await openChart(page, practice.url + place.replace('ID', id));
        await extension.clickAction(page.url());
        await extension
          .waitIn(
            'popup.html',
            `Boolean(document.querySelector('[data-verdict]')) && document.body.innerText.includes(${JSON.stringify(expected.patient?.name?.last)})`,
          )
          .catch(() => wrong.push(`${id}: no answer`));
        const read = (await extension.shownCheck())?.encounter;
        const [own, wanted] = [read && essence(read), essence(expected)];
        for (const key of Object.keys(wanted) as (keyof typeof wanted)[]) {
          if (JSON.stringify(own?.[key]) !== JSON.stringify(wanted[key])) wrong.push(`${id}: ${key}`);
        }
        const alerts = (patients as { id: string; alerts?: string }[]).find((one) => one.id === id)?.alerts;
        const history = read?.notes.find(({ kind }) => kind === 'questionnaire')?.text;
        // What says nothing, and what a note says as well, is not told again.
        const told = alerts && alerts !== 'NKDA' && !expected.notes.some(({ text }) => text.includes(alerts));
        if (history !== (told ? `Medical alerts: ${alerts}` : undefined)) wrong.push(`${id}: alerts`);
        await page.close();
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );
});
