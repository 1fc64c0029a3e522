import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'periodontics',
  `
D4210|q|Gum cut back, four teeth and more
D4211|q|Gum cut back, one to three teeth
D4212|t|Gum cut back to reach a filling
D4230|q|Healthy crowns exposed, four teeth and more
D4231|q|Healthy crowns exposed, one to three teeth
D4240|q|Gum flap with root planing, four teeth and more
D4241|q|Gum flap with root planing, one to three teeth
D4245|q|Gum flap moved toward the root
D4249|t|Crown lengthening in bone
D4260|q|Bone surgery, four teeth and more
D4261|q|Bone surgery, one to three teeth
D4263|t|Bone graft at a kept tooth, first site
D4264|t|Bone graft at a kept tooth, each more site
D4265|t|Biologic agent for gum regrowth
D4266|t|Dissolving membrane at a natural tooth
D4267|t|Lasting membrane at a natural tooth
D4268|t|Gum surgery revised
D4270|t|Pedicle gum graft
D4271|t|Free gum graft|-2012|D4277 D4278
D4273|t|Own connective tissue graft, first tooth
D4274|t|Wedge of gum behind or in front of a tooth
D4275|t|Donor connective tissue graft, first tooth
D4276|t|Connective tissue and pedicle graft together
D4277|t|Free gum graft, first tooth
D4278|t|Free gum graft, each more tooth
D4283|t|Own connective tissue graft, each more tooth|2016-
D4285|t|Donor connective tissue graft, each more tooth|2016-
D4286|t|Lasting membrane taken out|2023-
D4320||Teeth splinted inside the crowns|-2021|D4322
D4321||Teeth splinted outside the crowns|-2021|D4323
D4322|a|Splint within natural teeth or crowns|2022-
D4323|a|Splint outside natural teeth or crowns|2022-
D4341|q|Scaling and root planing, four teeth and more
D4342|q|Scaling and root planing, one to three teeth
D4346||Scaling of inflamed gums without bone loss|2017-
D4355||Debridement to allow an exam
D4381|t|Drug placed in a gum pocket
D4910||Cleaning after gum treatment
D4920||Dressing changed by somebody else
D4921|q|Gum pockets rinsed with a drug
D4999||Other gum service
`,
);
