import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EditCase } from '@/lib/claim/edits/edit';
import { sampleVisit } from '@/lib/claim/edits/sample-visit';
import { allEdits, draftOf, judgeDraft } from '@/lib/claim/find-claim-findings';
import { checkFile } from '@/lib/claim/x12/check-file';
import { shippedIcd } from '@/lib/codes/icd10cm/shipped';
import { medicalPack } from '@/lib/codes/medical/pack';
import type { Source } from '@/lib/encounter/source';

const casesOf = Object.fromEntries(
  Object.entries(import.meta.glob<readonly EditCase[]>('/lib/claim/edits/*/*.ts', { eager: true, import: 'cases' })).map(
    ([path, cases]) => [path.slice(path.lastIndexOf('/') + 1, -3).toUpperCase(), cases],
  ),
);

function findings(change: EditCase['change']) {
  const visit = sampleVisit();
  change(visit);
  const around = { records: visit.records, today: visit.today, checkFile };
  return judgeDraft(
    draftOf(visit.encounter, visit.practice, around),
    visit.encounter,
    visit.practice,
    { icd: shippedIcd, medical: medicalPack },
    around,
  );
}

/** What a source lacks to stop a claim: its own text, or a document that was looked up, not only the house that publishes it. '' for nothing. */
function wantsCitation({ title, locator, url, date, confidence }: Source): string {
  if (confidence === 'practice') return `${title}: customary practice stops no claim`;
  const { protocol, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || pathname.length < 2) return `${title}: ${url} names a house, not a document`;
  return locator && /^\d{4}-\d{2}-\d{2}$/.test(date) ? '' : `${title}: no place or no day`;
}

describe.each(allEdits)('%s', (id, edit) => {
  it('names its source with title, place, date and confidence', () => {
    expect(edit.source.title).not.toBe('');
    expect(edit.source.locator).not.toBe('');
    expect(edit.source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(edit.source.confidence === 'practice' || /^https?:\/\//.test(edit.source.url)).toBe(true);
  });

  it('blocks only on a citation', () => {
    if (edit.severity === 'error') expect(wantsCitation(edit.source)).toBe('');
  });

  it('blocks at no place that rests on less', () => {
    const found = (casesOf[id] ?? []).flatMap((one) => findings(one.change)).filter((finding) => finding.id === id);
    const blocking = found.filter(({ severity }) => severity === 'error');
    expect(blocking.map(({ source }) => wantsCitation(source)).filter(Boolean)).toEqual([]);
  });

  it('has a case that is found, one that is not, and fills every name of its message', () => {
    const cases = casesOf[id] ?? [];
    expect(cases.map(({ expect: expected }) => expected)).toEqual(expect.arrayContaining(['found', 'clear']));
    for (const one of cases.filter(({ expect: expected }) => expected === 'found')) {
      for (const finding of findings(one.change).filter((each) => each.id === id)) {
        expect(`${finding.message} ${finding.fix}`).not.toMatch(/[{}]|undefined|\s{2}/);
      }
    }
  });

  it.each(casesOf[id]?.map((one) => [one.title, one] as const) ?? [])('%s', (_, one) => {
    const found = findings(one.change).some((finding) => finding.id === id);
    expect(found).toBe(one.expect === 'found');
  });
});

const rulesFile = '../shared/facts/rules.json';

describe.skipIf(!existsSync(rulesFile))('the rules that were collected beside the project', () => {
  it('are all there', () => {
    const { rules } = JSON.parse(readFileSync(rulesFile, 'utf8')) as { rules: { id: string }[] };
    const ids = new Set(allEdits.map(([id]) => id));
    expect(rules.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('the sample visit', () => {
  it('is free of errors', () => {
    expect(findings(() => {}).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is free of errors where no clock was given', () => {
    const found = findings((visit) => {
      visit.today = '';
    });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('keeps an overridden finding as information, with the person and the reason, unless no reason can help', () => {
    const soft = findings((visit) => {
      visit.practice.acceptAssignment = undefined;
      visit.encounter.overrides = [{ finding: 'SIG-03', reason: 'payer told us', by: 'Dana Whitlock' }];
    }).find(({ id }) => id === 'SIG-03');
    expect(soft?.severity).toBe('info');
    expect(soft?.message).toContain('Dana Whitlock');
    const hard = findings((visit) => {
      visit.practice.billing = { ...visit.practice.billing, npi: '1' };
      visit.encounter.overrides = [{ finding: 'NPI-01', reason: 'trust me', by: 'Dana Whitlock' }];
    }).find(({ id }) => id === 'NPI-01');
    expect(hard?.severity).toBe('error');
  });
});
