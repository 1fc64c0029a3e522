import type { IcdEntry, IcdSet } from '@/lib/codes/icd10cm/icd-set';

const entry = (code: string, label: string, billable = true, excludes1: string[] = []): IcdEntry => ({
  code,
  label,
  billable,
  validFrom: '',
  validTo: '',
  excludes1,
  excludes2: [],
  codeFirst: [],
  useAdditional: [],
  inclusion: [],
});

const entries = [
  entry('K01.1', 'Impacted teeth'),
  entry('K05.3', 'Chronic periodontitis', false),
  entry('K05.30', 'Chronic periodontitis, unspecified'),
  entry('K03.81', 'Cracked tooth', true, ['broken or fractured tooth due to trauma (S02.5)']),
  entry('S02.5', 'Fracture of tooth (traumatic)', false),
  entry('S02.5XX', 'Fracture of tooth (traumatic)', false),
  entry('S02.5XXA', 'Fracture of tooth (traumatic), initial encounter for closed fracture'),
  entry('S02.5XXS', 'Fracture of tooth (traumatic), sequela'),
  entry('M26.63', 'Articular disc disorder of temporomandibular joint', false),
  entry('M26.631', 'Articular disc disorder of right temporomandibular joint'),
  entry('M26.632', 'Articular disc disorder of left temporomandibular joint'),
  entry('M26.639', 'Articular disc disorder of temporomandibular joint, unspecified side'),
  entry('W01.0XXA', 'Fall on same level, initial encounter'),
  entry('O99.61', 'Diseases of the digestive system complicating pregnancy'),
  entry('K02.9', 'Dental caries, unspecified'),
  entry('K05.10', 'Chronic gingivitis, plaque induced'),
  entry('K08.89', 'Other specified disorders of teeth'),
];

const plain = (code: string) => code.replace('.', '').toUpperCase();

/** A handful of codes, enough for the cases of the claim edits. */
export const fewCodes: IcdSet = {
  version: 'few',
  get: (code) => entries.find((one) => plain(one.code) === plain(code)) ?? null,
  children: (code) =>
    entries.filter((one) => one.billable && plain(one.code).startsWith(plain(code)) && plain(one.code) !== plain(code)),
};
