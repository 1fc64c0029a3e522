import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'maxillofacial-prosthetics',
  `
D5909||Upper guiding prosthesis with flange|2026-
D5911||Part of the face moulded
D5912||Whole face moulded
D5913||Nose prosthesis
D5914||Ear prosthesis
D5915||Eye socket prosthesis
D5916||Artificial eye
D5919||Face prosthesis
D5922||Nasal septum prosthesis
D5923||Interim artificial eye
D5924||Skull prosthesis
D5925||Face augmentation implant prosthesis
D5926||Nose prosthesis made again
D5927||Ear prosthesis made again
D5928||Eye socket prosthesis made again
D5929||Face prosthesis made again
D5930||Upper guiding prosthesis without flange|2026-
D5931||Obturator at surgery
D5932||Obturator, definitive
D5933||Obturator changed
D5934||Lower resection prosthesis with flange
D5935||Lower resection prosthesis without flange
D5936||Obturator, interim
D5937||Trismus device, not for joint treatment
D5938||Removable resection prosthesis, kind 1 of 4|2026-
D5939||Removable resection prosthesis, kind 2 of 4|2026-
D5940||Removable resection prosthesis, kind 3 of 4|2026-
D5941||Removable resection prosthesis, kind 4 of 4|2026-
D5942||Resection prosthesis on implants, kind 1 of 8|2026-
D5943||Resection prosthesis on implants, kind 2 of 8|2026-
D5944||Resection prosthesis on implants, kind 3 of 8|2026-
D5945||Resection prosthesis on implants, kind 4 of 8|2026-
D5946||Resection prosthesis on implants, kind 5 of 8|2026-
D5947||Resection prosthesis on implants, kind 6 of 8|2026-
D5948||Upper fixed resection prosthesis on implants, some teeth left|2026-
D5949||Resection prosthesis on implants, kind 8 of 8|2026-
D5951||Feeding aid for a cleft
D5952||Speech aid, child
D5953||Speech aid, adult
D5954||Palate augmentation prosthesis
D5955||Palatal lift, definitive
D5958||Palatal lift, interim
D5959||Palatal lift changed
D5960||Speech aid changed
D5982||Stent for surgery
D5983||Radiation source carrier
D5984||Radiation shield
D5985||Radiation cone guide
D5986|a|Fluoride tray
D5987||Splint used after surgery
D5988||Splint used at surgery
D5991||Carrier for a drug on the mucosa
D5992||Maxillofacial prosthesis adjusted
D5993||Maxillofacial prosthesis cleaned and maintained
D5994||Carrier for gum drugs, laboratory made|-2020|D5995 D5996
D5995||Carrier for gum drugs, upper|2021-
D5996||Carrier for gum drugs, lower|2021-
D5999||Other maxillofacial prosthesis
`,
);
