import type { Evidence } from '@/lib/encounter/evidence';
import type { Line } from './line';

/** Force from outside. Chewing is none: plans count a tooth broken by food as dental. */
const mechanisms = [
  'fall',
  'bicycle accident',
  'motor vehicle collision',
  'motorcycle accident',
  'pedestrian struck',
  'assault',
  'sports injury',
  'struck by object',
  'animal bite',
  'work injury',
  'gunshot wound',
  'seizure injury',
];
const injuries = ['trauma', 'fracture', 'luxation', 'avulsion', 'laceration'];

/** Words of an injury by force from outside, for this line; none where the chart tells of no accident. */
export function injuryWords(line: Line): Evidence[] {
  const reported = ['work', 'auto', 'other'].includes(line.visit.encounter.accident?.kind ?? '');
  const how = line.chart.facts.with(['present', 'historical'], mechanisms);
  if (!reported && how.length === 0) return [];
  const evidence = line.evidence(injuries);
  return evidence.length > 0 ? evidence : line.evidence(mechanisms);
}
