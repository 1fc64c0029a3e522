/** What is wrong with a written file. `rule` is the edit that speaks of it; `segment` counts from 1 at ISA. */
export interface FileProblem {
  readonly rule: 'X12-01' | 'X12-02' | 'X12-03' | 'PRC-13' | 'DOC-07';
  readonly segment: number;
  readonly sentence: string;
}
