import { describe, expect, test } from 'vitest';
import { billingRemarks } from '@/lib/crosswalk/billing-remarks';

const kinds = (text: string) => billingRemarks({ procedures: [], notes: [{ id: 'n1', text }] }).map((remark) => remark.kind);

describe('talk of billing', () => {
  test.each([
    ['Delta Dental claim for D7230 paid $248.00 on 10/19 EFT.', 'paid-by-dental'],
    ['Already billed to dental last week.', 'paid-by-dental'],
    ['Send to medical, don’t mention dental.'.replace('’', "'"), 'concealment'],
    ['Please backdate the visit to September.', 'concealment'],
    ['Code as abscess so medical pays.', 'miscoding'],
    ['Bill it as a biopsy so it gets covered.', 'miscoding'],
    ['Send to Medicare w/ KX modifier?', 'miscoding'],
    ['Owner says unbundle the graft.', 'miscoding'],
    ['Per rep, TMJ is excluded under this plan.', 'exclusion'],
    ['Anthem PA pending at time of surgery?', 'authorization-open'],
    ['Medical coverage termed 9/30.', 'inactive'],
  ])('%s', (text, kind) => expect(kinds(text)).toContain(kind));

  test.each([
    'Pt paid attention to instructions.',
    'PA #17: normal, no periapical pathology.',
    'Wound closed as planned, no complications.',
    'Listed allergies: penicillin.',
    'Abscess drained, 3 cc pus.',
    'Patient was told to send a photo of the swelling.',
  ])('is not: %s', (text) => expect(kinds(text)).toEqual([]));

  test('a request that the note turns down hides nothing', () => {
    expect(kinds('Pt asked us not to mention dental plan. Explained no.')).not.toContain('concealment');
  });

  test('the quote is the words of the note', () => {
    const text = 'Seen today.\n  Code as abscess so medical pays.\nDone.';
    const [remark] = billingRemarks({ procedures: [], notes: [{ id: 'n1', text }] });
    expect(text.slice(remark?.quote.start, remark?.quote.end)).toBe(remark?.quote.quote);
  });
});
