import { describe, expect, it } from 'vitest';
import { findFacts } from '@/lib/notes/find-facts';

const factsOf = (text: string) => findFacts([{ id: 'n1', text }]);
const one = (text: string, concept: string) => factsOf(text).find((fact) => fact.concept === concept);
const value = (text: string, concept: string) => {
  const fact = factsOf(text).find((each) => each.concept === concept && each.value !== null);
  return fact ? [fact.value, fact.unit, fact.comparison].filter((part) => part !== '') : null;
};

describe('measures', () => {
  it.each([
    ['AHI 22.4/h on HST', 'AHI', [22.4, '/h']],
    ['AHI of 31 events/hr', 'AHI', [31, '/h']],
    ['apnea-hypopnea index (AHI) was 18.2', 'AHI', [18.2, '/h']],
    ['AHI=7.5', 'AHI', [7.5, '/h']],
    ['AHI: 14', 'AHI', [14, '/h']],
    ['RDI 27', 'RDI', [27, '/h']],
    ['ESS 13/24', 'ESS', [13, '']],
    ['Epworth: 9', 'ESS', [9, '']],
    ['Epworth score of 15', 'ESS', [15, '']],
    ['MIO 28mm', 'MIO', [28, 'mm']],
    ['MIO: 35 mm w/ pain', 'MIO', [35, 'mm']],
    ['max opening 4.2 cm', 'MIO', [42, 'mm']],
    ['opens 22 mm', 'MIO', [22, 'mm']],
    ['BMI 34.2', 'BMI', [34.2, '']],
    ['A1c 8.9% (9/26)', 'HbA1c', [8.9, '%']],
    ['HbA1c > 9', 'HbA1c', [9, '%', '>']],
    ['T 101.2F', 'temperature', [101.2, 'F']],
    ['Temp: 38.4 C', 'temperature', [38.4, 'C']],
    ['BP 142/88', 'blood pressure', [[142, 88], 'mmHg']],
    ['BP: 128/76 mmHg', 'blood pressure', [[128, 76], 'mmHg']],
    ['pain 7/10', 'pain score', null],
    ['VAS 6/10', 'pain score', [6, '']],
    ['nadir SpO2 81%', 'SpO2 nadir', [81, '%']],
    ['lowest O2 sat 79%', 'SpO2 nadir', [79, '%']],
    ['PD 5-7 mm', 'probing depth', [[5, 7], 'mm']],
    ['CPAP use 2.1 hrs/night', 'CPAP use', [2.1, 'h']],
    ['Mallampati III', 'Mallampati', [3, '']],
    ['ASA III', 'ASA', [3, '']],
    ['INR 2.4', 'INR', [2.4, '']],
    ['neck 17.5 in', 'neck circumference', [17.5, 'in']],
    ['HATLFF function score 8', 'HATLFF', [8, '']],
    ['lesion 12 x 8 mm', 'lesion size', [[12, 8], 'mm']],
    ['1.5 cm laceration lower lip', 'lesion size', [1.5, 'cm']],
    ['Anesthesia start 0805, stop 0920', 'anesthesia time', [75, 'min']],
    ['Sedation 9:10 am - 9:55 am', 'anesthesia time', [45, 'min']],
    ['anes start 11:50 end 12:35', 'anesthesia time', [45, 'min']],
    ['XRT 66 Gy to R tonsil', 'radiation therapy', [66, 'Gy']],
    ['148 respiratory events', 'respiratory events', [148, 'events']],
    ['26 teeth present', 'remaining teeth', [26, '']],
  ] as const)('%s', (text, concept, expected) => {
    const got = value(text, concept);
    expect(got?.[0] ?? null).toEqual(expected?.[0] ?? null);
    if (expected?.[1]) expect(got).toEqual(expected);
  });

  it.each(['3/4 crown #30', '2/2 cold', '3/4-5 pockets', '1/2 carp lido'])('takes no date from %s', (text) => {
    expect(factsOf(text).filter(({ date }) => date !== '')).toEqual([]);
  });
});

describe('teeth', () => {
  it.each([
    ['impacted #17', 'impacted tooth', ['17']],
    ['impacted #s 1, 16, 17 and 32', 'impacted tooth', ['1', '16', '17', '32']],
    ['impacted teeth 1, 16, 17, 32', 'impacted tooth', ['1', '16', '17', '32']],
    ['All four third molars are impacted', 'impacted tooth', ['1', '16', '17', '32']],
    ['Impacted 3rds x4', 'impacted tooth', ['1', '16', '17', '32']],
    ['Impacted third molars', 'impacted tooth', []],
    ['impacted #1,16,17,32', 'impacted tooth', ['1', '16', '17', '32']],
    ['Impacted #17 & #32', 'impacted tooth', ['17', '32']],
    ['full bony #1 and #16', 'full bony impaction', ['1', '16']],
    ['caries #A, B, I', 'caries', ['A', 'B', 'I']],
    ['luxation #8-10', 'luxation', ['8', '9', '10']],
    ['#30: periapical abscess', 'periapical abscess', ['30']],
    ['#19 has a periapical abscess', 'periapical abscess', ['19']],
    ['Tooth #3 - PARL', 'periapical radiolucency', ['3']],
    ['tooth #14 w/ caries', 'caries', ['14']],
    ['tooth number 30 caries', 'caries', ['30']],
    ['ext #3 (#2 sound)', 'extraction', ['3']],
    ['2% lido 1:100k epi x4, ext #17', 'extraction', ['17']],
    ['incision w/ #15 blade', 'incision and drainage', null],
  ] as const)('%s', (text, concept, expected) => {
    expect(one(text, concept)?.tooth ?? null).toEqual(expected);
  });
});

describe('sides', () => {
  it.each([
    ['R TMJ click, L quiet', 'joint click', 'right'],
    ['left TMJ arthralgia', 'temporomandibular joint arthralgia', 'left'],
    ['bilateral TMJ arthralgia', 'temporomandibular joint arthralgia', 'bilateral'],
    ['TMJ arthralgia B/L', 'temporomandibular joint arthralgia', 'bilateral'],
    ['MRONJ, left mandible', 'medication-related osteonecrosis of jaw', 'left'],
    ['leukoplakia R lateral tongue', 'leukoplakia', 'right'],
    ['fracture of the left mandibular angle', 'mandibular angle fracture', 'left'],
    ['disc displacement with reduction, Rt joint', 'disc displacement with reduction', 'right'],
    ['swelling LL vestibule', 'swelling', 'left'],
    ['Rt. facial swelling', 'facial swelling', 'right'],
  ] as const)('%s', (text, concept, expected) => {
    expect(one(text, concept)?.side).toBe(expected);
  });
});

describe('what became of a treatment', () => {
  it.each([
    ['Failed CPAP x 6 mo', 'CPAP', 'failed'],
    ['could not tolerate CPAP', 'CPAP', 'not-tolerated'],
    ['CPAP intolerant', 'CPAP', 'not-tolerated'],
    ['Pt refuses CPAP', 'CPAP', 'refused'],
    ['splint x 4 mo w/o relief', 'occlusal splint', 'failed'],
    ['PT did not help', 'physical therapy', 'failed'],
    ['ibuprofen with good relief', 'ibuprofen', 'effective'],
    ['prefers oral appliance over CPAP', 'CPAP', 'refused'],
  ] as const)('%s', (text, concept, expected) => {
    expect(one(text, concept)?.relation).toBe(expected);
  });
});

describe('drugs and durations', () => {
  it.each([
    ['denosumab (Xgeva) 120 mg SQ q4wk', 'denosumab', '120 mg'],
    ['Amox 500 mg tid', 'amoxicillin', '500 mg'],
    ['ibu 600 q6h', 'ibuprofen', '600'],
  ] as const)('%s', (text, concept, expected) => {
    expect(one(text, concept)?.dose).toBe(expected);
  });

  it.each([
    ['splint x 4 mo', 'occlusal splint', { value: 4, unit: 'mo' }],
    ['soft diet for 6 weeks', 'soft diet', { value: 6, unit: 'wk' }],
    ['exposed bone >10 wks', 'exposed bone', { value: 10, unit: 'wk' }],
    ['Fosamax x8 yrs', 'alendronate', { value: 8, unit: 'y' }],
    ['PT for the past 3 months', 'physical therapy', { value: 3, unit: 'mo' }],
  ] as const)('%s', (text, concept, expected) => {
    expect(one(text, concept)?.duration).toEqual(expected);
  });
});
