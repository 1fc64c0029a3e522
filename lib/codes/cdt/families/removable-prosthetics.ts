import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'removable-prosthetics',
  `
D5110||Full upper denture
D5120||Full lower denture
D5130||Full upper denture on the day of removal
D5140||Full lower denture on the day of removal
D5211||Upper partial, resin
D5212||Lower partial, resin
D5213||Upper partial, cast metal
D5214||Lower partial, cast metal
D5221||Upper resin partial on the day of removal|2016-
D5222||Lower resin partial on the day of removal|2016-
D5223||Upper cast partial on the day of removal|2016-
D5224||Lower cast partial on the day of removal|2016-
D5225||Upper partial, flexible
D5226||Lower partial, flexible
D5227||Upper flexible partial on the day of removal|2022-
D5228||Lower flexible partial on the day of removal|2022-
D5281||One-sided cast partial|-2018|D5282 D5283
D5282||One-sided cast partial, upper|2019-
D5283||One-sided cast partial, lower|2019-
D5284|q|One-sided flexible partial|2020-
D5286|q|One-sided resin partial|2020-
D5410||Full upper denture adjusted
D5411||Full lower denture adjusted
D5421||Upper partial adjusted
D5422||Lower partial adjusted
D5510||Full denture base mended|-2017|D5511 D5512
D5511||Full lower denture base mended|2018-
D5512||Full upper denture base mended|2018-
D5520|t|Tooth replaced on a full denture
D5610||Partial resin base mended|-2017|D5611 D5612
D5611||Lower partial resin base mended|2018-
D5612||Upper partial resin base mended|2018-
D5620||Partial cast frame mended|-2017|D5621 D5622
D5621||Lower partial frame mended|2018-
D5622||Upper partial frame mended|2018-
D5630|t|Partial clasp mended or replaced
D5640|t|Tooth replaced on a partial
D5650|t|Tooth added to a partial
D5660|t|Clasp added to a partial
D5670||Upper partial: teeth and resin all replaced
D5671||Lower partial: teeth and resin all replaced
D5710||Full upper denture rebased
D5711||Full lower denture rebased
D5720||Upper partial rebased
D5721||Lower partial rebased
D5725|a|Hybrid prosthesis rebased|2022-
D5730||Full upper denture relined at the chair
D5731||Full lower denture relined at the chair
D5740||Upper partial relined at the chair
D5741||Lower partial relined at the chair
D5750||Full upper denture relined in a laboratory
D5751||Full lower denture relined in a laboratory
D5760||Upper partial relined in a laboratory
D5761||Lower partial relined in a laboratory
D5765|a|Soft liner in a denture|2022-
D5810||Interim full denture, upper
D5811||Interim full denture, lower
D5820||Interim partial, upper
D5821||Interim partial, lower
D5850||Upper tissue conditioned
D5851||Lower tissue conditioned
D5860||Full overdenture|-2014|D5863 D5865
D5861||Partial overdenture|-2014|D5864 D5866
D5862||Precision attachment
D5863||Full overdenture, upper
D5864||Partial overdenture, upper
D5865||Full overdenture, lower
D5866||Partial overdenture, lower
D5867||Wearing part of an attachment replaced
D5875|a|Denture changed after implant surgery
D5876|a|Metal added to a resin denture|2019-
D5877||Upper full denture copied|2026-
D5878||Lower full denture copied|2026-
D5899||Other removable denture service
`,
);
