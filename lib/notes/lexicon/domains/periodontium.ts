import { conceptsOf } from '../concepts-of';

/** Gum and supporting tissue. */
export const concepts = conceptsOf(
  'diagnosis',
  `
gingivitis : gum inflammation, plaque induced gingivitis, inflamed gums, gingivitis mild gen, bleeding gums
acute gingivitis < gingivitis
chronic gingivitis < gingivitis
necrotizing gingivitis < gingivitis : ANUG, NUG, trench mouth, vincent's, necrotizing ulcerative gingivitis
necrotizing periodontitis < periodontitis : NUP
periodontitis : perio disease, periodontal disease, gum disease, perio dz, pyorrhea, perio
chronic periodontitis < periodontitis : adult periodontitis
aggressive periodontitis < periodontitis : molar incisor periodontitis, juvenile periodontitis
generalized periodontitis < periodontitis : generalized chronic periodontitis, gen chronic periodontitis, gen periodontitis
localized periodontitis < periodontitis : localized chronic periodontitis, loc periodontitis
stage I periodontitis < periodontitis : stage 1 periodontitis
stage II periodontitis < periodontitis : stage 2 periodontitis, stage II grade B, stage II grade C, stage II grade A, stage II
stage III periodontitis < periodontitis : stage 3 periodontitis, stage III grade B, stage III grade C, stage III grade A, stage III
stage IV periodontitis < periodontitis : stage 4 periodontitis, stage IV grade B, stage IV grade C, stage IV grade A, stage IV
periodontal abscess < abscess, odontogenic infection : perio abscess, gingival abscess
pericoronitis < odontogenic infection : pericoronal infection, operculitis, inflamed operculum, pericoronal inflammation
acute pericoronitis < pericoronitis
chronic pericoronitis < pericoronitis : recurrent pericoronitis
pericoronal abscess < abscess, pericoronitis
gingival recession : recession, gum recession, miller class, root exposure
gingival overgrowth : gingival hyperplasia, gingival enlargement, hyperplastic gingiva, overgrown gums, gingival hypertrophy, gum overgrowth
drug-induced gingival overgrowth < gingival overgrowth : dilantin hyperplasia, phenytoin hyperplasia, drug induced gingival hyperplasia, cyclosporine gingival overgrowth
gingival fibromatosis < gingival overgrowth
bone loss : RBL, alveolar bone loss, perio bone loss, vertical defect
severe bone loss < bone loss : severe periodontal bone loss, advanced bone loss, severe vertical bone loss
furcation involvement ~ : furcation, furc
clinical attachment loss : attachment loss, CAL loss
mucogingival defect : lack of attached gingiva, inadequate attached gingiva, mucogingival deformity
peri-implantitis : periimplantitis, peri-implant mucositis
alveolar ridge atrophy : ridge atrophy, atrophic ridge, ridge resorption, resorbed ridge, alveolar atrophy, deficient ridge, ridge deficiency
jaw atrophy < alveolar ridge atrophy : atrophic mandible, atrophic maxilla, severe atrophy of mandible
occlusal trauma : trauma from occlusion, traumatic occlusion
mobility ~ : mobile, mob, grade 3 mobility, loose tooth, loosened
`,
);
