import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'endodontics',
  `
D3110|t|Cap on an exposed pulp
D3120|t|Cap over a nearly exposed pulp
D3220|t|Upper pulp removed
D3221|t|Pulp opened for pain
D3222|t|Part of the pulp removed so that the root can grow
D3230|t|Baby front tooth pulp filled
D3240|t|Baby back tooth pulp filled
D3310|t|Root canal, front tooth
D3320|t|Root canal, premolar
D3330|t|Root canal, molar
D3331|t|Blocked canal treated without surgery
D3332|t|Root canal given up
D3333|t|Root hole repaired from inside
D3346|t|Root canal done again, front tooth
D3347|t|Root canal done again, premolar
D3348|t|Root canal done again, molar
D3351|t|Root end closure, first visit
D3352|t|Root end closure, next visit
D3353|t|Root end closure, last visit
D3355|t|Pulp regrowth, first visit
D3356|t|Pulp regrowth, next visit
D3357|t|Pulp regrowth, last visit
D3410|t|Root end surgery, front tooth
D3421|t|Root end surgery, premolar
D3425|t|Root end surgery, molar
D3426|t|Root end surgery, each more root
D3427|t|Surgery around the root without resection|-2020|D3471 D3472 D3473
D3428|t|Bone graft with root end surgery, first tooth
D3429|t|Bone graft with root end surgery, each more tooth
D3430|t|Root end filling
D3431|t|Biologic agent with root end surgery
D3432|t|Membrane with root end surgery
D3450|t|Root cut off
D3460|t|Implant through the root
D3470|t|Tooth taken out and put back on purpose
D3471|t|Resorption repaired, front tooth|2021-
D3472|t|Resorption repaired, premolar|2021-
D3473|t|Resorption repaired, molar|2021-
D3501|t|Root uncovered without repair, front tooth|2021-
D3502|t|Root uncovered without repair, premolar|2021-
D3503|t|Root uncovered without repair, molar|2021-
D3910|t|Surgery to let the dam hold
D3911|t|Barrier over the canal opening|2022-
D3920|t|Half of a molar taken away
D3921|t|Crown removed, root left below the gum|2022-
D3950|t|Canal prepared for a post
D3999||Other root canal service
`,
);
