import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'fixed-prosthetics',
  `
D6205|t|Bridge tooth, resin
D6210|t|Bridge tooth, high noble metal
D6211|t|Bridge tooth, base metal
D6212|t|Bridge tooth, noble metal
D6214|t|Bridge tooth, titanium
D6240|t|Bridge tooth, porcelain on high noble
D6241|t|Bridge tooth, porcelain on base metal
D6242|t|Bridge tooth, porcelain on noble
D6243|t|Bridge tooth, porcelain on titanium|2020-
D6245|t|Bridge tooth, ceramic
D6250|t|Bridge tooth, resin on high noble
D6251|t|Bridge tooth, resin on base metal
D6252|t|Bridge tooth, resin on noble
D6253|t|Interim bridge tooth
D6545|t|Metal wing of a bonded bridge
D6548|t|Ceramic wing of a bonded bridge
D6549|t|Resin wing of a bonded bridge
D6600|ts|Bridge inlay, ceramic, two surfaces
D6601|ts|Bridge inlay, ceramic, three surfaces and more
D6602|ts|Bridge inlay, high noble, two surfaces
D6603|ts|Bridge inlay, high noble, three surfaces and more
D6604|ts|Bridge inlay, base metal, two surfaces
D6605|ts|Bridge inlay, base metal, three surfaces and more
D6606|ts|Bridge inlay, noble, two surfaces
D6607|ts|Bridge inlay, noble, three surfaces and more
D6608|ts|Bridge onlay, ceramic, two surfaces
D6609|ts|Bridge onlay, ceramic, three surfaces and more
D6610|ts|Bridge onlay, high noble, two surfaces
D6611|ts|Bridge onlay, high noble, three surfaces and more
D6612|ts|Bridge onlay, base metal, two surfaces
D6613|ts|Bridge onlay, base metal, three surfaces and more
D6614|ts|Bridge onlay, noble, two surfaces
D6615|ts|Bridge onlay, noble, three surfaces and more
D6624|t|Bridge inlay, titanium
D6634|t|Bridge onlay, titanium
D6710|t|Bridge crown, resin
D6720|t|Bridge crown, resin on high noble
D6721|t|Bridge crown, resin on base metal
D6722|t|Bridge crown, resin on noble
D6740|t|Bridge crown, ceramic
D6750|t|Bridge crown, porcelain on high noble
D6751|t|Bridge crown, porcelain on base metal
D6752|t|Bridge crown, porcelain on noble
D6753|t|Bridge crown, porcelain on titanium|2020-
D6780|t|Bridge three-quarter crown, high noble
D6781|t|Bridge three-quarter crown, base metal
D6782|t|Bridge three-quarter crown, noble
D6783|t|Bridge three-quarter crown, ceramic
D6784|t|Bridge three-quarter crown, titanium|2020-
D6790|t|Bridge crown, high noble metal
D6791|t|Bridge crown, base metal
D6792|t|Bridge crown, noble metal
D6793|t|Interim bridge crown
D6794|t|Bridge crown, titanium
D6920|a|Connecting bar on teeth
D6930||Bridge cemented again
D6940||Stress breaker
D6950|t|Precision attachment of a bridge
D6980||Bridge mended
D6985||Partial bridge for a child
D6999||Other bridge service
`,
);
