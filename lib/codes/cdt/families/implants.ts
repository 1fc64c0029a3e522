import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'implants',
  `
D6010|t|Implant placed in bone
D6011|t|Implant uncovered
D6012|t|Interim implant placed
D6013|t|Mini implant placed
D6040|a|Implant placed on bone
D6049|t|Inflamed implant cleaned, no flap|2026-
D6050|a|Implant placed through the jaw
D6051|t|Interim abutment
D6052|t|Semi-precision attachment abutment|-2020|D6191 D6192
D6055|a|Connecting bar
D6056|t|Ready-made abutment
D6057|t|Custom abutment
D6058|t|Ceramic crown on abutment
D6059|t|Porcelain and high noble crown on abutment
D6060|t|Porcelain and base metal crown on abutment
D6061|t|Porcelain and noble crown on abutment
D6062|t|High noble crown on abutment
D6063|t|Base metal crown on abutment
D6064|t|Noble crown on abutment
D6065|t|Ceramic crown on implant
D6066|t|Porcelain and high noble crown on implant
D6067|t|High noble crown on implant
D6068|t|Ceramic bridge anchor on abutment
D6069|t|Porcelain and high noble bridge anchor on abutment
D6070|t|Porcelain and base metal bridge anchor on abutment
D6071|t|Porcelain and noble bridge anchor on abutment
D6072|t|High noble bridge anchor on abutment
D6073|t|Base metal bridge anchor on abutment
D6074|t|Noble bridge anchor on abutment
D6075|t|Ceramic bridge anchor on implant
D6076|t|Porcelain and high noble bridge anchor on implant
D6077|t|High noble bridge anchor on implant
D6080|a|Implant bridge taken off, cleaned, put back
D6081|t|Implant cleaned of inflammation, no flap|2017-
D6082|t|Porcelain and base metal crown on implant|2020-
D6083|t|Porcelain and noble crown on implant|2020-
D6084|t|Porcelain and titanium crown on implant|2020-
D6085|t|Interim implant crown|2017-
D6086|t|Base metal crown on implant|2020-
D6087|t|Noble crown on implant|2020-
D6088|t|Titanium crown on implant|2020-
D6089|t|Abutment screw reached and tightened again|2024-
D6090||Implant prosthesis mended
D6091||Attachment part replaced on an implant prosthesis
D6092|t|Implant crown cemented again
D6093||Implant bridge cemented again
D6094|t|Titanium crown on abutment
D6095|t|Abutment mended|-2024|D6090
D6096|t|Broken screw removed|2018-
D6097|t|Porcelain and titanium crown on abutment|2020-
D6098|t|Porcelain and base metal bridge anchor on implant|2020-
D6099|t|Porcelain and noble bridge anchor on implant|2020-
D6100|t|Implant removed by surgery
D6101|t|Defect at an implant cleaned
D6102|t|Defect at an implant cleaned and reshaped
D6103|t|Bone graft at an implant defect
D6104|t|Bone graft as the implant is placed
D6105|t|Implant removed without bone or flap|2023-
D6106|t|Dissolving membrane at an implant|2023-
D6107|t|Lasting membrane at an implant|2023-
D6110||Removable full denture on implants, upper
D6111||Removable full denture on implants, lower
D6112||Removable partial on implants, upper
D6113||Removable partial on implants, lower
D6114||Fixed full denture on implants, upper
D6115||Fixed full denture on implants, lower
D6116||Fixed partial on implants, upper
D6117||Fixed partial on implants, lower
D6118||Interim fixed denture on implants, lower|2018-
D6119||Interim fixed denture on implants, upper|2018-
D6120|t|Porcelain and titanium bridge anchor on implant|2020-
D6121|t|Base metal bridge anchor on implant|2020-
D6122|t|Noble bridge anchor on implant|2020-
D6123|t|Titanium bridge anchor on implant|2020-
D6180|a|Fixed full implant bridge cleaned in place|2025-
D6190||Guide or index for implants
D6191|t|Semi-precision abutment placed|2021-
D6192|t|Semi-precision attachment placed|2021-
D6193|t|Implant screw replaced|2025-
D6194|t|Titanium bridge anchor on abutment
D6195|t|Porcelain and titanium bridge anchor on abutment|2020-
D6196|t|Restoration taken off an implant|2026-
D6197|t|Screw hole of an implant filled again|2023-
D6198|t|Interim implant part removed|2022-
D6199||Other implant service
D6280|a|Removable implant denture, implants cleaned|2026-
`,
);
