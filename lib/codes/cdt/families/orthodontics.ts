import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'orthodontics',
  `
D8010||Limited braces, baby teeth
D8020||Limited braces, mixed teeth
D8030||Limited braces, teenager
D8040||Limited braces, adult
D8050||Early braces, baby teeth|-2021|D8010
D8060||Early braces, mixed teeth|-2021|D8020
D8070||Full braces, mixed teeth
D8080||Full braces, teenager
D8090||Full braces, adult
D8091||Full braces with jaw surgery|2025-
D8210||Removable appliance for a habit
D8220||Fixed appliance for a habit
D8660||Visit before braces, growth watched
D8670||Braces visit
D8671||Braces visit around jaw surgery|2025-
D8680||Braces off, retainers made
D8681||Retainer adjusted|2016-
D8690||Braces billed by visit|-2021|D8670
D8691||Orthodontic appliance mended|-2019|D8696 D8697
D8692||Lost retainer replaced|-2019|D8703 D8704
D8693||Fixed retainer bonded again|-2019|D8698 D8699
D8694||Fixed retainer mended|-2019|D8701 D8702
D8695||Braces taken off early|2018-
D8696||Upper orthodontic appliance mended|2020-
D8697||Lower orthodontic appliance mended|2020-
D8698||Upper fixed retainer bonded again|2020-
D8699||Lower fixed retainer bonded again|2020-
D8701||Upper fixed retainer mended|2020-
D8702||Lower fixed retainer mended|2020-
D8703||Upper lost retainer replaced|2020-
D8704||Lower lost retainer replaced|2020-
D8999||Other orthodontic service
`,
);
