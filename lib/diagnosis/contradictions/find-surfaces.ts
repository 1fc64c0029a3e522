import { teethOf } from '@/lib/crosswalk/teeth';
import { cdtOf } from '../surroundings';
import { contradiction, type FindContradiction } from './contradiction';

const order = 'MODBFLIV';
const sorted = (surfaces: string) =>
  [...new Set([...surfaces.toUpperCase()])].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join('');

/** Surfaces of a filling that note and ledger write differently. */
export const findContradiction: FindContradiction = (chart) =>
  chart.visit.procedures.flatMap((procedure, index) => {
    const tooth = teethOf(procedure.tooth)[0];
    if (!tooth || !procedure.surfaces || !/^D2[13]/.test(cdtOf(procedure))) return [];
    const text = chart.visit.encounter.notes.map((note) => note.text).join('\n');
    const written = [
      ...text.matchAll(
        new RegExp(`#\\s?${tooth}\\s?[-:]?\\s?(?:comp\\w*|resin|amalg\\w*|fill\\w*|composite)?\\s?([MODBLFI]{1,5})\\b`, 'g'),
      ),
    ].map((match) => sorted(match[1] ?? ''));
    if (written.length === 0 || written.includes(sorted(procedure.surfaces))) return [];
    return [
      contradiction(
        'CHART-09',
        `procedures[${index}].surfaces`,
        `The note writes surfaces ${written[0]} for tooth ${tooth}, the ledger ${sorted(procedure.surfaces)}.`,
      ),
    ];
  });
