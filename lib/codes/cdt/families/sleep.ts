import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'sleep',
  `
D9947||Custom sleep apnea appliance made and fitted|2022-
D9948||Sleep apnea appliance adjusted|2022-
D9949||Sleep apnea appliance mended|2022-
D9953||Sleep apnea appliance relined|2023-
D9954||Morning jaw repositioner made and given|2024-
D9955||Sleep apnea appliance titration visit|2024-
D9956||Home sleep apnea test given|2024-
D9957||Screened for sleep breathing|2024-
D9959||Other sleep apnea service|2025-
`,
);
