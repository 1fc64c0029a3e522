import type { Encounter } from '@/lib/encounter/encounter';
import { defaultKnowledge } from '@/lib/precheck/knowledge';
import { precheck } from '@/lib/precheck/precheck';
import type { VisitRecord } from '@/lib/storage/visit-record';

/** An invented visit as it is kept. */
export function keptVisit(id: string, change: Partial<Encounter> = {}, kept: Partial<VisitRecord> = {}): VisitRecord {
  const encounter: Encounter = {
    schema: 'crossbite.encounter/1',
    dateOfService: '2026-10-05',
    patient: { name: { last: 'Quillfeather', first: 'Odalys' }, birthDate: '1990-02-03', sex: 'F', chartNumber: `K-${id}` },
    coverage: [{ kind: 'medical', order: 1, payerName: 'Harborline Mutual', payerId: 'HLM01', payerClass: 'commercial' }],
    procedures: [{ id: 'p1', cdt: 'D7240', tooth: '32', date: '2026-10-05', status: 'completed', provider: 'Dr. Vance' }],
    notes: [{ id: 'n1', date: '2026-10-05', text: 'Full bony impaction #32 with recurrent pericoronitis. Removed under local.' }],
    ...change,
  };
  return {
    schema: 'crossbite.visit/1',
    id,
    patient: `patient-${id}`,
    status: 'unaccepted',
    firstCheckedAt: '2026-10-06T15:00:00.000Z',
    checkedAt: '2026-10-06T15:00:00.000Z',
    reading: {
      schema: 'crossbite.reading/1',
      encounter,
      absent: [],
      unreadable: [],
      toothSystem: 'Universal',
      incompleteNotes: [],
      collapsed: [],
      warnings: [],
      refused: '',
    },
    encounter,
    precheck: precheck(encounter, defaultKnowledge),
    decisions: [],
    ...kept,
  };
}
