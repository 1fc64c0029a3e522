import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '@/bin/cli/command';
import { main } from '@/bin/cli/main';
import type { CaseVisit } from '@/lib/claim/edits/edit';
import { changeLine, changePlan, sampleVisit } from '@/lib/claim/edits/sample-visit';

const folder = mkdtempSync(path.join(os.tmpdir(), 'claim-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the claim command on a changed sample visit, every output asked for. */
async function claim(change: (visit: CaseVisit) => void, ...more: string[]) {
  const visit = sampleVisit();
  change(visit);
  const file = (name: string) => path.join(folder, name);
  for (const name of ['out.837', 'out.pdf', 'out.txt', 'out.json', 'out-house.json']) rmSync(file(name), { force: true });
  writeFileSync(file('encounter.json'), JSON.stringify(visit.encounter));
  writeFileSync(file('practice.json'), JSON.stringify(visit.practice));
  let out = '';
  let err = '';
  const io: Io = {
    stdin: (async function* () {})(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    terminal: false,
  };
  const status = await main(
    [
      'claim',
      file('encounter.json'),
      '--practice',
      file('practice.json'),
      '--837p',
      file('out.837'),
      '--cms1500',
      file('out.pdf'),
      '--grid',
      file('out.txt'),
      '--fhir',
      file('out.json'),
      '--clearinghouse',
      file('out-house.json'),
      '--json',
      ...more,
    ],
    io,
  );
  const answer = out
    ? (JSON.parse(out) as {
        findings: { id: string; severity: string }[];
        written: string[];
        boxes: { item: string; value: string }[];
      })
    : null;
  return {
    status,
    err,
    answer,
    errors: answer?.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id) ?? [],
    has: (name: string) => existsSync(file(name)),
    text: (name: string) => readFileSync(file(name), 'latin1'),
  };
}

const accepted = (visit: CaseVisit, patch: object) => {
  visit.encounter.accepted = { ...visit.encounter.accepted, ...patch };
};

const wrong: readonly (readonly [string, string, (visit: CaseVisit) => void])[] = [
  [
    'a billing NPI with a wrong check digit',
    'NPI-01',
    (v) => {
      v.practice.billing = { ...v.practice.billing, npi: '1999999985' };
    },
  ],
  [
    'a rendering NPI that is missing',
    'NPI-02',
    (v) => {
      v.practice.providers = [{ id: 'smith', name: { last: 'Smith' } }];
    },
  ],
  ['a code that does not exist', 'DX-03', (v) => accepted(v, { diagnoses: ['K07.6'] })],
  ['a code that was deleted before the date', 'DX-03', (v) => accepted(v, { diagnoses: ['M26.60'] })],
  ['a category', 'DX-04', (v) => accepted(v, { diagnoses: ['K05.3'] })],
  ['a missing 7th character', 'DX-05', (v) => accepted(v, { diagnoses: ['S02.5XX'] })],
  ['an external cause first', 'DX-08', (v) => accepted(v, { diagnoses: ['W01.0XXA', 'S02.5XXA'] })],
  [
    'thirteen diagnoses',
    'DX-02',
    (v) =>
      accepted(v, {
        diagnoses: [
          'K01.1',
          'K05.30',
          'K04.7',
          'K04.6',
          'K02.9',
          'K03.81',
          'K08.89',
          'K12.2',
          'K13.21',
          'M27.3',
          'M27.2',
          'R06.83',
          'G47.33',
        ],
      }),
  ],
  ['a diagnosis twice', 'DX-16', (v) => accepted(v, { diagnoses: ['K01.1', 'K01.1'] })],
  ['no diagnosis', 'DX-01', (v) => accepted(v, { diagnoses: [] })],
  ['two codes that exclude each other', 'DX-10', (v) => accepted(v, { diagnoses: ['K03.81', 'S02.5XXA'] })],
  ['a pointer out of range', 'PRC-16', (v) => changeLine(v, 0, { pointers: [5] })],
  ['no pointer', 'PRC-16', (v) => changeLine(v, 0, { pointers: [] })],
  [
    'a patient without ZIP',
    'PAT-04',
    (v) => {
      v.encounter.patient = { ...v.encounter.patient, address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH' } };
    },
  ],
  [
    'an accident without date',
    'ACC-03',
    (v) => {
      v.encounter.accident = { kind: 'other' };
    },
  ],
  [
    'a car accident without state',
    'ACC-02',
    (v) => {
      v.encounter.accident = { kind: 'auto', date: '2026-11-01' };
    },
  ],
  [
    'an insured patient without address',
    'PAT-09',
    (v) => {
      v.encounter.patient = { ...v.encounter.patient, address: undefined };
    },
  ],
  [
    'a P.O. box to bill from',
    'PRV-02',
    (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: 'PO Box 77', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  ],
  [
    'a billing ZIP of five digits',
    'PRV-03',
    (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '400 Lake Ave', city: 'Columbus', state: 'OH', zip: '43215' },
      };
    },
  ],
  ['no member id', 'PAT-05', (v) => changePlan(v, { memberId: undefined })],
  ['a zero charge', 'PRC-11', (v) => changeLine(v, 0, { charge: 0 })],
  ['negative units', 'PRC-12', (v) => changeLine(v, 0, { units: -1 })],
  ['a modifier of three characters', 'MOD-01', (v) => changeLine(v, 0, { modifiers: ['RTX'] })],
  [
    'a Medicare dental line without KX or GY',
    'MOD-09',
    (v) => {
      changePlan(v, { payerClass: 'medicare', memberId: '1EG4TE5MK73' });
      changeLine(v, 0, { system: 'CDT', code: 'D7240' });
    },
  ],
  [
    'KX together with GY',
    'MOD-11',
    (v) => {
      changePlan(v, { payerClass: 'medicare' });
      changeLine(v, 0, { system: 'CDT', code: 'D7240', modifiers: ['KX', 'GY'] });
    },
  ],
  ['a child without subscriber', 'PAT-08', (v) => changePlan(v, { relationship: 'child' })],
  [
    'a date of service in the future',
    'DAT-01',
    (v) => {
      v.encounter.dateOfService = '2999-01-01';
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, date: '2999-01-01' }));
    },
  ],
  ['an unlisted code without words', 'PRC-04', (v) => changeLine(v, 0, { narrative: '' })],
  ['no place of service', 'PRC-17', (v) => changeLine(v, 0, { pos: undefined })],
  [
    'a replacement without the number of the original',
    'COR-01',
    (v) => {
      v.encounter.claim = { frequency: '7' };
    },
  ],
  [
    'a secondary claim without what the first plan paid',
    'COB-02',
    (v) => {
      v.encounter.coverage = [
        { ...v.encounter.coverage?.[0], kind: 'medical', order: 1, adjudication: { adjustments: [] } },
        {
          kind: 'medical',
          order: 2,
          payerName: 'Second',
          payerId: '2',
          payerClass: 'commercial',
          memberId: 'M2',
          relationship: 'self',
        },
      ];
    },
  ],
  ['no accepted line', 'PRC-26', (v) => accepted(v, { lines: [] })],
  [
    'no medical plan',
    'PAY-01',
    (v) => {
      v.encounter.coverage = [];
    },
  ],
  ['a diagnosis of no code set', 'DX-03', (v) => accepted(v, { diagnoses: ['ZZ9.9'] })],
  ['a joint code that lacks its 7th character long since split', 'DX-03', (v) => accepted(v, { diagnoses: ['S03.0XXA'] })],
  ['a jaw fracture cut short', 'DX-05', (v) => accepted(v, { diagnoses: ['S02.609'] })],
  ['a pointer to nothing at zero', 'PRC-16', (v) => changeLine(v, 0, { pointers: [0] })],
  ['five pointers', 'PRC-16', (v) => changeLine(v, 0, { pointers: [1, 2, 3, 4, 5] })],
  ['half a unit', 'PRC-12', (v) => changeLine(v, 0, { units: 0.5 })],
  ['no units', 'PRC-12', (v) => changeLine(v, 0, { units: undefined })],
  ['anesthesia without minutes', 'PRC-12', (v) => changeLine(v, 0, { code: '00170', units: 1 })],
  ['a charge of a million', 'PRC-11', (v) => changeLine(v, 0, { charge: 1_000_000 })],
  [
    'no charge at all',
    'PRC-11',
    (v) => {
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, fee: undefined }));
    },
  ],
  ['a place that does not exist', 'PRC-17', (v) => changeLine(v, 0, { pos: '00' })],
  ['a code of four characters', 'PRC-01', (v) => changeLine(v, 0, { code: '4189' })],
  ['a dental number under the wrong set', 'PRC-01', (v) => changeLine(v, 0, { code: 'D7240' })],
  ['five modifiers', 'MOD-01', (v) => changeLine(v, 0, { modifiers: ['22', '51', '59', 'RT', 'KX'] })],
  ['the two parts of one service', 'MOD-11', (v) => changeLine(v, 0, { modifiers: ['26', 'TC'] })],
  [
    'a tax ID of eight digits',
    'PRV-01',
    (v) => {
      v.practice.billing = { ...v.practice.billing, taxId: '31000000' };
    },
  ],
  [
    'a tax ID that does not say which',
    'PRV-01',
    (v) => {
      v.practice.billing = { ...v.practice.billing, taxIdType: undefined };
    },
  ],
  [
    'a taxonomy code cut short',
    'PRV-04',
    (v) => {
      v.practice.billing = { ...v.practice.billing, taxonomy: '1223S01' };
    },
  ],
  [
    'a practice without name',
    'X12-05',
    (v) => {
      v.practice.billing = { ...v.practice.billing, name: undefined };
    },
  ],
  [
    'a billing address without city',
    'PRV-02',
    (v) => {
      v.practice.billing = { ...v.practice.billing, address: { line1: '400 Lake Ave', state: 'OH', zip: '432151234' } };
    },
  ],
  [
    'a referring clinician with a wrong check digit',
    'NPI-03',
    (v) => {
      v.encounter.referring = { name: 'Imelda Roque MD', npi: '1999999983', role: 'referring' };
    },
  ],
  [
    'a provider nobody knows',
    'NPI-02',
    (v) => {
      v.practice.providers = [...(v.practice.providers ?? []), { id: 'jones', name: { last: 'Jones' }, npi: '1999999984' }];
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, provider: 'Dr. Unknown' }));
    },
  ],
  [
    'a patient without birth date',
    'PAT-02',
    (v) => {
      v.encounter.patient = { ...v.encounter.patient, birthDate: undefined };
    },
  ],
  [
    'a patient born after the service',
    'PAT-02',
    (v) => {
      v.encounter.patient = { ...v.encounter.patient, birthDate: '2026-11-10' };
    },
  ],
  [
    'a patient without sex',
    'PAT-03',
    (v) => {
      v.encounter.patient = { ...v.encounter.patient, sex: undefined };
    },
  ],
  [
    'a patient without first name',
    'PAT-01',
    (v) => {
      v.encounter.patient = { ...v.encounter.patient, name: { last: 'Marsh' } };
    },
  ],
  [
    'a state that is none',
    'PAT-04',
    (v) => {
      v.encounter.patient = {
        ...v.encounter.patient,
        address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'XX', zip: '43098' },
      };
    },
  ],
  ['no relationship', 'PAT-07', (v) => changePlan(v, { relationship: undefined })],
  [
    'an insured spouse without birth date',
    'PAT-08',
    (v) =>
      changePlan(v, {
        relationship: 'spouse',
        subscriber: {
          name: { last: 'Marsh', first: 'Ann' },
          address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH', zip: '43098' },
        },
      }),
  ],
  ['no class of payer', 'PAY-03', (v) => changePlan(v, { payerClass: undefined })],
  ['no payer ID', 'PAY-01', (v) => changePlan(v, { payerId: undefined })],
  [
    'an unanswered accident question',
    'ACC-01',
    (v) => {
      v.encounter.accident = undefined;
    },
  ],
  [
    'an accident after the service',
    'ACC-03',
    (v) => {
      v.encounter.accident = { kind: 'other', date: '2026-11-20' };
    },
  ],
  [
    'a car accident in a state that is none',
    'ACC-02',
    (v) => {
      v.encounter.accident = { kind: 'auto', date: '2026-11-01', state: 'QQ' };
    },
  ],
  [
    'an onset after the service',
    'DAT-06',
    (v) => {
      v.encounter.claim = { onsetDate: '2026-11-20' };
    },
  ],
  ['a last day before the first', 'DAT-02', (v) => changeLine(v, 0, { dateTo: '2026-10-30' })],
  ['a service before the patient was born', 'DAT-01', (v) => changeLine(v, 0, { date: '2001-01-01' })],
  [
    'a service past the limit of Medicare',
    'PAY-07',
    (v) => {
      changePlan(v, { payerClass: 'medicare', memberId: '1EG4TE5MK73' });
      for (const i of [0, 1]) changeLine(v, i, { system: 'CDT', code: 'D7240', modifiers: ['KX'], date: '2025-08-01' });
    },
  ],
  [
    'a void without the number of the original',
    'COR-01',
    (v) => {
      v.encounter.claim = { frequency: '8' };
    },
  ],
  [
    'an original with a number of an original',
    'COR-02',
    (v) => {
      v.encounter.claim = { frequency: '1', originalReference: 'ICN77' };
    },
  ],
  ['a second plan whose first is not known', 'COB-02', (v) => changePlan(v, { order: 2 })],
  [
    'a first plan whose decision does not balance',
    'COB-03',
    (v) => {
      v.encounter.coverage = [
        {
          ...v.encounter.coverage?.[0],
          kind: 'medical',
          order: 1,
          adjudication: { paid: 100, adjustments: [{ group: 'CO', reason: '45', amount: 5 }], date: '2026-11-20' },
        },
        {
          kind: 'medical',
          order: 2,
          payerName: 'Second',
          payerId: '22',
          payerClass: 'commercial',
          memberId: 'M2',
          relationship: 'self',
        },
      ];
    },
  ],
  [
    'a dentist who opted out of Medicare',
    'PRV-06',
    (v) => {
      changePlan(v, { payerClass: 'medicare', memberId: '1EG4TE5MK73' });
      v.practice.providers = (v.practice.providers ?? []).map((one) => ({ ...one, medicare: 'opted-out' as const }));
    },
  ],
  [
    'an appliance for Medicare from no supplier',
    'PRV-07',
    (v) => {
      changePlan(v, { payerClass: 'medicare', memberId: '1EG4TE5MK73' });
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486', modifiers: ['NU'] });
      v.practice.providers = (v.practice.providers ?? []).map((one) => ({ ...one, dmepos: false }));
    },
  ],
  ['two units of an appliance', 'PRC-09', (v) => changeLine(v, 0, { system: 'HCPCS', code: 'E0486', units: 2 })],
  [
    'an appliance before it is delivered',
    'DAT-04',
    (v) => {
      changeLine(v, 0, { system: 'HCPCS', code: 'E0486' });
      v.encounter.procedures = v.encounter.procedures.map((p) => ({ ...p, status: 'planned' as const }));
    },
  ],
  [
    'no answer on assignment',
    'SIG-03',
    (v) => {
      v.practice.acceptAssignment = undefined;
    },
  ],
  [
    'no signature on file',
    'SIG-01',
    (v) => {
      v.practice.signatureOnFile = undefined;
    },
  ],
  [
    'fifty-one lines',
    'PRC-26',
    (v) => accepted(v, { lines: Array.from({ length: 51 }, () => v.encounter.accepted?.lines?.[0]) }),
  ],
  [
    'an NPI of nine digits',
    'NPI-01',
    (v) => {
      v.practice.billing = { ...v.practice.billing, npi: '199999998' };
    },
  ],
  [
    'a private mailbox to bill from',
    'PRV-02',
    (v) => {
      v.practice.billing = {
        ...v.practice.billing,
        address: { line1: '400 Lake Ave', line2: 'PMB 33', city: 'Columbus', state: 'OH', zip: '432151234' },
      };
    },
  ],
  ['a word instead of the member id', 'PAT-05', (v) => changePlan(v, { memberId: 'unknown' })],
  ['a diagnosis left empty', 'DX-03', (v) => accepted(v, { diagnoses: ['', 'K01.1'] })],
  ['a diagnosis of the revision before', 'DX-03', (v) => accepted(v, { diagnoses: ['520.6'] })],
  ['one diagnosis in two writings', 'DX-16', (v) => accepted(v, { diagnoses: ['K01.1', 'k011'] })],
  ['a place of an accident first', 'DX-08', (v) => accepted(v, { diagnoses: ['Y92.010', 'S02.5XXA'] })],
  ['a 7th character that the code does not have', 'DX-03', (v) => accepted(v, { diagnoses: ['S02.5XXZ'] })],
  ['a pointer between two diagnoses', 'PRC-16', (v) => changeLine(v, 0, { pointers: [1.5] })],
  ['a negative charge', 'PRC-11', (v) => changeLine(v, 0, { charge: -5 })],
  ['a charge below a cent', 'PRC-11', (v) => changeLine(v, 0, { charge: 0.004 })],
  ['a modifier of one character', 'MOD-01', (v) => changeLine(v, 0, { modifiers: ['R'] })],
  ['one modifier twice', 'MOD-01', (v) => changeLine(v, 0, { modifiers: ['59', '59'] })],
  [
    'a patient whose ZIP has four digits',
    'PAT-04',
    (v) => {
      v.encounter.patient = {
        ...v.encounter.patient,
        address: { line1: '18 Alder Ct', city: 'Brookmoor', state: 'OH', zip: '4309' },
      };
    },
  ],
  [
    'an onset before the patient was born',
    'DAT-06',
    (v) => {
      v.encounter.claim = { onsetDate: '1990-01-01' };
    },
  ],
  [
    'more paid than charged',
    'PRC-13',
    (v) => {
      v.encounter.claim = { amountPaid: 99_999 };
    },
  ],
  [
    'a place of service whose ZIP has five digits',
    'PRV-03',
    (v) => {
      v.practice.facility = {
        name: 'Mill Road Surgery Center',
        npi: '1999999984',
        address: { line1: '9 Mill Rd', city: 'Brookmoor', state: 'OH', zip: '43098' },
      };
    },
  ],
  ['nobody who accepted it', 'DX-17', (v) => accepted(v, { by: '' })],
];

describe('a claim in error', () => {
  it.each(wrong)('%s is stopped by %s and nothing is written', async (_, rule, change) => {
    const { status, errors, answer, has } = await claim(change);
    expect(errors).toContain(rule);
    expect(status).toBe(1);
    expect(answer?.written).toEqual([]);
    for (const name of ['out.837', 'out.pdf', 'out.txt', 'out.json', 'out-house.json']) expect(has(name)).toBe(false);
  });

  it('may be printed as a draft that says so, but never becomes an 837P', async () => {
    const { status, has, text } = await claim((v) => changeLine(v, 0, { charge: 0 }), '--draft');
    expect(status).toBe(1);
    expect(has('out.pdf')).toBe(true);
    expect(text('out.txt').startsWith('DRAFT')).toBe(true);
    expect(has('out.837')).toBe(false);
  });
});

describe('what can be put right by itself', () => {
  const put: readonly (readonly [string, string, (visit: CaseVisit) => void])[] = [
    ['dots in diagnoses', 'DX-06', () => {}],
    ['small letters in codes', 'DX-06', (v) => accepted(v, { diagnoses: ['k01.1', 'k05.30'] })],
    [
      'typographic quotes and accents',
      'DOC-07',
      (v) => {
        v.encounter.patient = { ...v.encounter.patient, name: { last: 'O\u2019Brien', first: 'Zo\u00eb' } };
      },
    ],
    ['delimiters in data', 'DOC-07', (v) => changeLine(v, 0, { narrative: 'Removal ~ of a * tooth: impacted^' })],
    [
      'more than six lines',
      'PRC-15',
      (v) => accepted(v, { lines: Array.from({ length: 8 }, () => v.encounter.accepted?.lines?.[0]) }),
    ],
  ];
  it.each(put)('%s is said as information (%s), and the claim is written', async (_, rule, change) => {
    const { status, errors, answer, has, text } = await claim(change);
    expect(errors).toEqual([]);
    expect(status).toBe(0);
    expect(answer?.findings.find(({ id }) => id === rule)?.severity).toBe('info');
    expect(has('out.837')).toBe(true);
    expect([...text('out.837')].filter((one) => one !== '\n' && (one < ' ' || one > '~'))).toEqual([]);
    expect(
      text('out.837')
        .split('\n')
        .filter((line) => line.startsWith('SV1'))
        .every((line) => line.split('*').length <= 9),
    ).toBe(true);
  });
});

describe('the office’s own copies of CMS’s NCCI files', () => {
  const pairs =
    'Column 1\tColumn 2\tmark\tEffective Date\tDeletion Date\tModifier\tRationale\n41899\tE0486\t\t20200101\t*\t1\tx\n';
  const limits =
    'HCPCS/CPT Code,Practitioner Services MUE Values,MUE Adjudication Indicator\n41899,1,"2 Date of Service Edit: Policy"\n';

  it('are asked, and warn', async () => {
    writeFileSync(path.join(folder, 'ptp.txt'), pairs);
    writeFileSync(path.join(folder, 'mue.csv'), limits);
    const files = ['--ptp', path.join(folder, 'ptp.txt'), '--mue', path.join(folder, 'mue.csv')];
    const { answer, status } = await claim(
      (v) => {
        accepted(v, { diagnoses: ['G47.33', 'K01.1'] });
        changeLine(v, 1, { system: 'HCPCS', code: 'E0486', pointers: [1] });
        changeLine(v, 0, { units: 2, pointers: [2] });
      },
      ...files,
    );
    expect(status).toBe(0);
    expect(answer?.findings.filter(({ severity }) => severity === 'warning').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['PRC-07', 'PRC-08']),
    );
  });

  it('are refused in one sentence where they are something else', async () => {
    writeFileSync(path.join(folder, 'ptp.txt'), 'a,b,c\n');
    const { status, err, has } = await claim(() => {}, '--ptp', path.join(folder, 'ptp.txt'));
    expect(status).toBe(2);
    expect(err.trim()).toMatch(/^.*not a file of NCCI pairs.*\.$/);
    expect(has('out.837')).toBe(false);
  });
});

describe('bad input', () => {
  it('of a place to write to leaves nothing behind', async () => {
    const { status, err, has } = await claim(() => {}, '--fhir', path.join(folder, 'nowhere', 'out.json'));
    expect(status).toBe(2);
    expect(err).toContain('cannot be written');
    expect(has('out.837')).toBe(false);
    expect(has('out.pdf')).toBe(false);
  });

  it('is refused in one sentence', async () => {
    const { status, err, answer } = await claim((v) => {
      v.encounter.dateOfService = '11/02/2026';
    });
    expect(status).toBe(2);
    expect(answer).toBeNull();
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
