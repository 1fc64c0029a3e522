import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'preventive',
  `
D1110||Cleaning, adult teeth
D1120||Cleaning, child
D1203||Fluoride, child|-2012|D1208
D1204||Fluoride, adult|-2012|D1208
D1206||Fluoride varnish
D1208||Fluoride other than varnish
D1301||Advice on vaccines|2024-
D1310||Advice on diet
D1320||Advice on stopping tobacco
D1321||Advice on high-risk substance use|2021-
D1330||Home care taught
D1351|t|Sealant
D1352|t|Resin over a small lesion, adult tooth|-2025|D2391
D1353|t|Sealant mended
D1354|t|Silver or other agent to arrest decay|2016-
D1355|t|Agent to prevent decay|2021-
D1510|q|Fixed space keeper, one side
D1515|a|Fixed space keeper, two sides|-2018|D1516 D1517
D1516||Fixed space keeper, upper, two sides|2019-
D1517||Fixed space keeper, lower, two sides|2019-
D1520|q|Removable space keeper, one side
D1525|a|Removable space keeper, two sides|-2018|D1526 D1527
D1526||Removable space keeper, upper, two sides|2019-
D1527||Removable space keeper, lower, two sides|2019-
D1550||Space keeper put back|-2019|D1551 D1552 D1553
D1551||Upper two-sided space keeper put back|2020-
D1552||Lower two-sided space keeper put back|2020-
D1553|q|One-sided space keeper put back|2020-
D1555||Fixed space keeper taken off|-2019|D1556 D1557 D1558
D1556|q|One-sided space keeper taken off|2020-
D1557||Upper two-sided space keeper taken off|2020-
D1558||Lower two-sided space keeper taken off|2020-
D1575|q|Space keeper reaching behind the last tooth|2017-
D1701||COVID shot, Pfizer, first|2021-
D1702||COVID shot, Pfizer, second|2021-
D1703||COVID shot, Moderna, first|2021-
D1704||COVID shot, Moderna, second|2021-
D1705||COVID shot, AstraZeneca, first|2021-2025
D1706||COVID shot, AstraZeneca, second|2021-2025
D1707||COVID shot, Janssen|2021-2025
D1708||COVID shot, Pfizer, third|2022-
D1709||COVID shot, Pfizer, booster|2022-
D1710||COVID shot, Moderna, third|2022-
D1711||COVID shot, Moderna, booster|2022-
D1712||COVID shot, Janssen, booster|2022-2025
D1713||COVID shot, Pfizer, child, first|2022-
D1714||COVID shot, Pfizer, child, second|2022-
D1720||Flu shot|2026-
D1781||HPV shot, first|2023-
D1782||HPV shot, second|2023-
D1783||HPV shot, third|2023-
D1999||Other preventive service
`,
);
