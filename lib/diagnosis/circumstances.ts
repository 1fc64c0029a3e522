import type { Chart } from '@/lib/notes/chart';
import type { Circumstance } from './rule';
import { cdtOf, type Surroundings } from './surroundings';

/** Services that Medicare links dental care to, and conditions that say so. */
const linked = [
  'cardiac valve replacement',
  'organ transplant',
  'stem cell transplant',
  'head and neck cancer',
  'chemotherapy',
  'CAR-T cell therapy',
  'dialysis',
  'end-stage renal disease',
  'radiation therapy',
  'bone-modifying agent',
  'dental clearance',
  'cardiac surgery',
  'valvular heart disease',
];

/** What a visit is about, as far as it decides whether a general disease matters to it. */
export function circumstancesOf(chart: Chart, around: Surroundings): ReadonlySet<Circumstance> {
  const found = new Set<Circumstance>();
  const cdts = chart.visit.procedures.map(cdtOf);
  const any = (pattern: RegExp) => cdts.some((cdt) => pattern.test(cdt));
  const says = (concepts: readonly string[]) => chart.facts.present(concepts).length > 0;
  const medicare = chart.visit.payerClass === 'medicare' || chart.visit.payerClass === 'medicare-advantage';
  if (any(/^D92(1[01]|2|3|4)/)) found.add('anesthesia');
  const beforeSurgery =
    chart.facts.with(['present', 'planned'], ['dental clearance', 'cardiac valve replacement', 'organ transplant evaluation'])
      .length > 0;
  if ((medicare && chart.facts.with(['present', 'planned', 'historical'], linked).length > 0) || beforeSurgery)
    found.add('linked');
  if (any(/^D75[12]/) || says(['abscess', 'cellulitis', 'facial space infection', 'osteomyelitis', 'odontogenic infection']))
    found.add('infection');
  if (any(/^D7/) || any(/^D4(2|3(?!4))/)) found.add('surgery');
  if (says(['osteonecrosis of jaw']) || any(/^D7(540|550)/)) found.add('necrosis');
  if (any(/^D99(4[5-9]|5[0-9])|^D7993/)) found.add('sleep');
  if (
    any(/^D7(28[5-8]|4[014])/) ||
    any(/^D04[78]|^D599/) ||
    says(['oral mucositis', 'lichen planus', 'leukoplakia', 'pemphigus'])
  )
    found.add('mucosa');
  if (says(['malignant neoplasm']) && any(/^D(7|59)/)) found.add('cancer');
  if (any(/^D78/)) found.add('joint');
  if (any(/^D(78|9110|913|7996)/)) found.add('pain');
  if (around.trauma) found.add('trauma');
  if (any(/^D4/)) found.add('periodontal');
  if (any(/^D796|^D79(4|5)|^D8|^D60/) || says(['cleft', 'ankyloglossia', 'congenital anomaly', 'jaw deformity']))
    found.add('growth');
  if (any(/^D13(2|1)/)) found.add('counseling');
  if (any(/^D041[12]|^D1310/)) found.add('glucose');
  if (any(/^D17[0-9]/)) found.add('vaccine');
  if (says(['erosion'])) found.add('wear');
  return found;
}
