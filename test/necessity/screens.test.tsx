import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { printPreCheck } from '@/bin/cli/output/print-precheck';
import { QueryCard } from '@/components/documentation/QueryCard';
import { QueryPaper } from '@/components/documentation/QueryPaper';
import { CriteriaTree } from '@/components/suggestion/CriteriaTree';
import { LocaleProvider } from '@/components/ui/locale';
import type { Encounter } from '@/lib/encounter/encounter';
import { notesMark } from '@/lib/encounter/notes-mark';
import { buildQueries, type ClinicianQuery } from '@/lib/necessity/queries/build-queries';
import { objectionTo } from '@/lib/necessity/queries/wording';
import { ruleDates } from '@/lib/necessity/rule-dates';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import messages from '@/public/_locales/en/messages.json';

const render = (view: React.ReactNode) =>
  renderToStaticMarkup(
    <LocaleProvider locale="en" lookup={(key) => messages[key].message}>
      {view}
    </LocaleProvider>,
  );

const visit = (payerName: string, more: Partial<Encounter> = {}): Encounter => ({
  dateOfService: '2026-11-03',
  patient: { chartNumber: '4711' },
  coverage: [{ kind: 'medical', order: 1, payerName, payerClass: 'commercial' }],
  procedures: [{ id: 'p1', cdt: 'D7230', tooth: '17', status: 'completed' }],
  notes: [{ id: 'n1', date: '2026-11-03', text: 'Partial bony impaction #17. Removed.' }],
  ...more,
});

describe('how old a rule is', () => {
  const rule = { checked: '2026-11-24', effectiveFrom: '2024-01-01' };
  test.each([
    ['2026-11-03', '2026-11-26', []],
    ['', '2026-11-26', []],
    ['2026-11-03', '2027-11-24', []],
    ['2026-11-03', '2027-11-25', [/last read on 2026-11-24/]],
    ['2028-01-10', '', [/last read on 2026-11-24/]],
    ['2023-12-31', '2026-11-26', [/holds from 2024-01-01/]],
    ['2023-12-31', '2028-01-01', [/last read/, /holds from/]],
  ])('seen for a visit of “%s” on “%s”', (dateOfService, today, said) => {
    const sentences = ruleDates(rule, dateOfService, today);
    expect(sentences).toHaveLength(said.length);
    for (const [index, words] of said.entries()) expect(sentences[index]).toMatch(words);
  });

  test('stands in the panel and on the command line, by the day it is looked at', () => {
    const encounter = visit('Example Health');
    const check = precheck(encounter, defaultKnowledge);
    const tree = (today: string) =>
      render(<CriteriaTree necessity={check.necessity[0]!} dateOfService="2026-11-03" today={today} />);
    expect(tree('2026-11-26')).not.toContain('last read');
    expect(tree('2028-02-01')).toContain('last read on');
    expect(printPreCheck(check, encounter, '2026-11-26')).not.toContain('last read');
    expect(printPreCheck(check, encounter, '2028-02-01')).toContain('last read on');
  });
});

describe('payers that differ', () => {
  test.each([
    ['QualChoice', /QualChoice BI207[^<]*<strong>/],
    ['Aetna Choice POS II', /Aetna CPB 0082[^<]*<strong>/],
  ])('stand side by side, that of the plan marked: %s', (payerName, ours) => {
    const encounter = visit(payerName);
    const check = precheck(encounter, defaultKnowledge);
    const tree = render(<CriteriaTree necessity={check.necessity[0]!} dateOfService="2026-11-03" today="2026-11-26" />);
    expect(tree).toContain('QualChoice BI207');
    expect(tree).toContain('Aetna CPB 0082');
    expect(tree).toMatch(ours);
    expect(tree.match(/This plan/g)).toHaveLength(1);
    expect(printPreCheck(check, encounter, '2026-11-26').match(/^ +this plan /gm)).toHaveLength(1);
  });

  test('no plan of theirs: none is marked', () => {
    const check = precheck(visit('Example Health'), defaultKnowledge);
    expect(check.necessity[0]?.positions?.map((one) => one.ours)).toEqual([false, false]);
  });
});

describe('a question to the clinician', () => {
  const nothing = async () => ({ ok: true as const });
  const card = (query: ClinicianQuery) =>
    render(
      <QueryCard
        query={query}
        actions={{ answer: nothing, undo: nothing } as never}
        signed={{ decide: async () => '' } as never}
        onCopy={() => {}}
        onPrint={() => {}}
      />,
    );
  const first = (encounter: Encounter) =>
    buildQueries(precheck(encounter, defaultKnowledge), encounter).find((one) => one.missing.startsWith('doc:impaction-reason'))!;
  const answered = (text: string) => {
    const open = visit('Example Health');
    return visit('Example Health', {
      notes: [{ id: 'n1', date: '2026-11-03', text }],
      answers: [
        {
          missing: first(open).missing,
          value: 'Recurrent pericoronitis',
          by: 'R. Lane DDS',
          at: '2026-11-04T09:05:00',
          notes: notesMark(open.notes),
        },
      ],
    });
  };

  test('open: can be answered, copied, printed', () => {
    const shown = card(first(visit('Example Health')));
    for (const words of ['Open', 'Record answer', 'Copy as text', 'Print']) expect(shown).toContain(words);
  });

  test('answered: by whom, on which day and at what time', () => {
    const shown = card(first(answered('Partial bony impaction #17. Removed.')));
    expect(shown).toMatch(/R\. Lane DDS, Nov 4, 2026, 9:05\sAM/);
    expect(shown).toContain('Recurrent pericoronitis');
    expect(shown).not.toContain('Record answer');
  });

  test('stale once the chart is another: can be answered anew', () => {
    const shown = card(first(answered('Partial bony impaction #17. Removed in two pieces.')));
    expect(shown).toContain('The chart has changed since');
    expect(shown).toContain('Record answer');
  });

  test('on paper: chart and day, the words of the chart, no word of payment', () => {
    const encounter = visit('Example Health');
    const queries = buildQueries(precheck(encounter, defaultKnowledge), encounter);
    const paper = render(<QueryPaper queries={queries} encounter={encounter} />);
    expect(paper).toContain('Chart 4711, visit of Nov 3, 2026');
    expect(paper.match(/Unable to determine/g)?.length).toBe(queries.length);
    expect(objectionTo(paper.replace(/<[^>]*>/g, ' '))).toBe('');
  });
});
