import { describe, expect, test } from 'vitest';
import type { Encounter } from '@/lib/encounter/encounter';
import { isQuote } from '@/lib/encounter/evidence';
import { visitOf } from '@/lib/encounter/visit';
import { type ElementId, elements } from '@/lib/necessity/documentation/elements';
import { judgeDocumentation } from '@/lib/necessity/documentation/judge-documentation';
import { factSet } from '@/lib/notes/fact-set';
import { findFacts } from '@/lib/notes/find-facts';

function stateOf(element: ElementId, text: string, more: Partial<Encounter> = {}, lookedFor: readonly ElementId[] = [element]) {
  const encounter: Encounter = {
    dateOfService: '2026-11-09',
    procedures: [{ id: 'p1', cdt: 'D7880' }],
    notes: [{ id: 'n1', date: '2026-11-09', text }],
    ...more,
  };
  const chart = { visit: visitOf(encounter), facts: factSet(findFacts(encounter.notes)) };
  const item = judgeDocumentation({ chart, procedure: encounter.procedures[0]!, diagnoses: [] }, lookedFor).find(
    (one) => one.element === element,
  );
  for (const evidence of item?.evidence ?? [])
    if (isQuote(evidence)) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  return item?.state;
}

/** By element: sentences of a chart that have it, and sentences that do not. */
const sentences: Record<ElementId, { found: readonly string[]; missing: readonly string[] }> = {
  complaint: {
    found: ['CC: lower left hurts when I chew.', 'Pt presents with swelling LL x 3 d.', 'Referred by Dr. Cole for eval of #17.'],
    missing: ['#30 extracted, gauze placed.', 'Splint delivered and adjusted.'],
  },
  onset: {
    found: ['Pain x 3 wks.', 'Started two months ago after a filling.', 'Swelling since yesterday.'],
    missing: ['#30 extracted.', 'Jaw pain, clicking R.'],
  },
  symptoms: {
    found: ['Throbbing pain LL.', 'Denies pain and swelling.', 'Asymptomatic.'],
    missing: ['#30 extracted.', 'Recall, no changes.'],
  },
  impairment: {
    found: ['Cannot chew on the right.', 'Soft food only.', 'Wakes at night gasping.', 'Speech and swallowing not affected.'],
    missing: ['Pain 6/10 LL.', '#30 extracted.'],
  },
  examination: {
    found: ['Exam: tender to palpation R masseter.', 'O/E firm swelling LL vestibule.', 'Intraoral: white patch L buccal.'],
    missing: ['Pt wants the tooth out.', 'Consent signed.'],
  },
  measurements: {
    found: ['Lesion 8 x 5 mm.', 'MIO 32 mm.', 'Swelling about 3 cm.'],
    missing: ['Small lesion.', 'Opening limited.'],
  },
  image: {
    found: [
      'PAN: #17 horizontal, follicle enlarged.',
      'PA #30 shows PARL 4 mm.',
      'CBCT reviewed: roots touch the canal.',
      'No PARL on PA.',
    ],
    missing: ['PAN taken.', 'Order CBCT.', 'Will take BW next visit.', '#30 extracted.'],
  },
  diagnosis: {
    found: ['Dx: acute apical abscess #30.', 'Assessment: R disc displacement with reduction.', 'A: leukoplakia L buccal.'],
    missing: ['#30 extracted.', 'Splint delivered.'],
  },
  'medical-link': {
    found: [
      'Trismus secondary to radiation.',
      'Clearance before valve replacement.',
      'Xerostomia due to Sjogren, with rampant decay.',
      'Abscess drives his blood sugar, per PCP related to the diabetes.',
    ],
    missing: ['Diabetes, on metformin.', 'Took ibuprofen before the visit.', 'Gauze placed prior to discharge.'],
  },
  'systemic-history': {
    found: ['PMH: HTN, T2DM.', 'Meds: lisinopril.', 'NKDA, healthy.', 'No significant medical history.'],
    missing: ['#30 extracted.', 'Pain LL x 3 d.'],
  },
  'conservative-care': {
    found: ['Naproxen x 4 wks without relief.', 'Soft diet and PT tried, no improvement.', 'Night guard failed.'],
    missing: ['Jaw pain R, clicking.', '#30 extracted.'],
  },
  plan: {
    found: [
      'Plan: splint, recheck in 4 wks.',
      'Tx: I&D and extraction to drain the infection.',
      'Options discussed, rec removal of #17.',
    ],
    missing: ['Jaw pain R.', 'Exam WNL.'],
  },
  risk: {
    found: ['If untreated the infection would spread.', 'Risk of fracture explained.', 'Prognosis poor without removal.'],
    missing: ['Jaw pain R.', '#30 extracted.'],
  },
  referral: {
    found: ['Referred by Dr. Cole.', 'Written order from Dr. Ono on file.', 'Letter from the oncologist scanned.'],
    missing: ['No referral on file.', '#30 extracted.'],
  },
  consent: {
    found: ['Informed consent signed.', 'PARQ.', 'R/B/A discussed, pt consents.'],
    missing: ['Consent pending.', 'No consent on file.', 'Pt informed of the next appointment.'],
  },
  signature: {
    found: ['Electronically signed by R. Lane DDS 11/9/2026.', 'Signed: R. Lane, DMD'],
    missing: ['Referred by Dr. Hill MD.', 'Seen today.', 'Note not signed.'],
  },
};

test('every element has its sentences', () => {
  expect(Object.keys(sentences).sort()).toEqual(elements.map((element) => element.id).sort());
});

describe.each(elements.map((element) => element.id))('%s', (id) => {
  test.each(sentences[id].found)('found: %s', (text) => {
    expect(stateOf(id, text)).toBe('found');
  });
  test.each(sentences[id].missing)('missing: %s', (text) => {
    expect(stateOf(id, text)).toBe('missing');
  });
  test('closes by itself once the chart says it, and is not needed where nobody looks for it', () => {
    const [without = ''] = sentences[id].missing;
    const [with_ = ''] = sentences[id].found;
    expect([stateOf(id, without), stateOf(id, `${without} ${with_}`)]).toEqual(['missing', 'found']);
    expect(stateOf(id, without, {}, [])).toBe('not-needed');
  });
});

test('a signature is the author of the note too, a referral the referring physician', () => {
  expect(stateOf('signature', 'Seen today.', { notes: [{ id: 'n1', text: 'Seen today.', author: 'R. Lane DDS' }] })).toBe(
    'found',
  );
  expect(stateOf('referral', 'Seen today.', { referring: { name: 'A. Cole MD' } })).toBe('found');
});
