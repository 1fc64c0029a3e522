import { parseCdt } from '@/lib/codes/cdt/cdt';
import { type Encounter, PayerClass, type Procedure, Sex } from '@/lib/encounter/encounter';
import { InputError } from '../command';

/** Flags that fill in or override what an input does not say. */
export interface FillIn {
  readonly cdt?: string;
  readonly payer?: string;
  readonly dos?: string;
  readonly dob?: string;
  readonly sex?: string;
}

/** The encounter with the flags applied. A flag that cannot be used is an InputError with one sentence. */
export function fillIn(encounter: Encounter, flags: FillIn): Encounter {
  const dateOfService = flags.dos === undefined ? encounter.dateOfService : isoDate(flags.dos, '--dos');
  const patient = {
    ...encounter.patient,
    ...(flags.dob !== undefined && { birthDate: isoDate(flags.dob, '--dob') }),
    ...(flags.sex !== undefined && { sex: sexOf(flags.sex) }),
  };
  const procedures = flags.cdt === undefined ? encounter.procedures : proceduresOf(flags.cdt);
  return {
    ...encounter,
    ...(dateOfService !== undefined && { dateOfService }),
    ...(Object.keys(patient).length > 0 && { patient }),
    ...(flags.payer !== undefined && { coverage: coverageOf(encounter, flags.payer) }),
    procedures,
  };
}

function isoDate(value: string, flag: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InputError(`${flag} takes a date written YYYY-MM-DD.`);
  return value;
}

function sexOf(value: string): Sex {
  const sex = Sex.safeParse(value.toUpperCase());
  if (!sex.success) throw new InputError('--sex takes F, M or U.');
  return sex.data;
}

/** `D7240:17,D9222` → procedures; a tooth or an area may follow the code. */
function proceduresOf(list: string): Procedure[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => {
      const [number = '', place = ''] = part.split(':').map((piece) => piece.trim());
      const cdt = parseCdt(number);
      if (!cdt) throw new InputError('--cdt takes dental codes such as D7240:17,D9222.');
      const area = /^(UR|UL|LL|LR|00|01|02|10|20|30|40)$/i.test(place);
      return {
        id: `p${index + 1}`,
        cdt,
        status: 'completed' as const,
        ...(place !== '' && (area ? { area: place.toUpperCase() } : { tooth: place.toUpperCase() })),
      };
    });
}

function coverageOf(encounter: Encounter, payer: string): Encounter['coverage'] {
  const payerClass = PayerClass.safeParse(payer.toLowerCase());
  if (!payerClass.success) throw new InputError(`--payer takes one of ${PayerClass.options.join(', ')}.`);
  const plans = encounter.coverage ?? [];
  const medical = plans.some((plan) => plan.kind === 'medical');
  if (!medical) return [{ kind: 'medical', order: 1, payerClass: payerClass.data }, ...plans];
  let first = true;
  return plans.map((plan) => {
    if (plan.kind !== 'medical' || !first) return plan;
    first = false;
    return { ...plan, payerClass: payerClass.data };
  });
}
