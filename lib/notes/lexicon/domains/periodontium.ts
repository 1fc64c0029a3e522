import { conceptsOf } from '../concepts-of';

/** Gum and supporting tissue. */
export const concepts = conceptsOf(
  'diagnosis',
  `
gingivitis:bleeding gums,gum inflammation,inflamed gums,plaque induced gingivitis
acute gingivitis<gingivitis
chronic gingivitis<gingivitis
necrotizing gingivitis<gingivitis:ANUG,necrotizing ulcerative gingivitis,NUG,trench mouth,vincent's
necrotizing periodontitis<periodontitis:NUP
periodontitis:gum disease,perio,perio disease,perio dz,periodontal disease,pyorrhea
chronic periodontitis<periodontitis:adult periodontitis
aggressive periodontitis<periodontitis:juvenile periodontitis,molar incisor periodontitis
generalized periodontitis<periodontitis:gen chronic periodontitis,gen periodontitis,generalized chronic periodontitis
localized periodontitis<periodontitis:loc periodontitis,localized chronic periodontitis
stage I periodontitis<periodontitis:stage 1 periodontitis
stage II periodontitis<periodontitis:stage II
stage III periodontitis<periodontitis:stage III
stage IV periodontitis<periodontitis:stage 4 periodontitis,stage IV
periodontal abscess<abscess,odontogenic infection:gingival abscess,perio abscess
pericoronitis<odontogenic infection:inflamed operculum,operculitis,pericoronal infection,pericoronal inflammation
acute pericoronitis<pericoronitis
chronic pericoronitis<pericoronitis:recurrent pericoronitis
pericoronal abscess<abscess,pericoronitis
gingival recession:gum recession,miller class,recession,root exposure
gingival overgrowth:gingival enlargement,gingival hyperplasia,gingival hypertrophy,gum overgrowth,hyperplastic gingiva,overgrown gums
drug-induced gingival overgrowth<gingival overgrowth:cyclosporine gingival overgrowth,dilantin hyperplasia,drug induced gingival hyperplasia,phenytoin hyperplasia
gingival fibromatosis<gingival overgrowth
bone loss:alveolar bone loss,perio bone loss,RBL,vertical defect
severe bone loss<bone loss:advanced bone loss,severe periodontal bone loss,severe vertical bone loss
furcation involvement ~:furc,furcation
clinical attachment loss:attachment loss,CAL loss
mucogingival defect:inadequate attached gingiva,lack of attached gingiva,mucogingival deformity
peri-implantitis:peri-implant mucositis,periimplantitis
alveolar ridge atrophy:alveolar atrophy,atrophic ridge,deficient ridge,resorbed ridge,ridge atrophy,ridge deficiency,ridge resorption
jaw atrophy<alveolar ridge atrophy:atrophic mandible,atrophic maxilla,severe atrophy of mandible
occlusal trauma:trauma from occlusion,traumatic occlusion
mobility ~:loose tooth,loosened,mob,mobile
`,
);
