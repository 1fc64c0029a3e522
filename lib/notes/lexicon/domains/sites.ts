import { conceptsOf } from '../concepts-of';

/** Places in the mouth, face and neck. */
export const concepts = conceptsOf(
  'finding',
  `
tongue<anatomical site:lingual dorsum
lateral tongue<tongue:lat border tongue,lat tongue,lateral border of tongue,lateral border tongue,side of tongue,tongue lateral
anterior tongue<tongue:ant 2/3,ant tongue,ant two thirds,anterior 2/3,anterior 2/3 of tongue,anterior two thirds,anterior two-thirds of tongue
ventral tongue<tongue:tongue ventral,underside of tongue,undersurface of tongue,ventrum of tongue
base of tongue<tongue:BOT,posterior 1/3 of tongue,posterior one third of tongue,posterior third of tongue,posterior tongue,tongue base
floor of mouth<anatomical site:FOM,mouth floor
vestibule<anatomical site:buccal fold,buccal sulcus,MBF,mucobuccal fold,vestibular
buccal mucosa<anatomical site:cheek mucosa,inner cheek,inside cheek,inside of cheek
labial mucosa<lip:inner lip,inside lip,inside lower lip,inside of lip,inside upper lip,lip mucosa,mucosal lip
lip<anatomical site:lips
hard palate:palatal,palatal mucosa,palate,roof of mouth
soft palate<hard palate
uvula<anatomical site
retromolar pad<anatomical site:retromolar,retromolar area,retromolar trigone
gingiva<anatomical site:gingivae,gingival,gum,gum tissue,gums
alveolar ridge<anatomical site:alveolar,alveolus,edentulous ridge,ridge
maxillary sinus<anatomical site:antrum,maxillary sinuses,sinus,sinus floor,sinus membrane,sinuses
maxilla<anatomical site:maxillary,upper jaw
mandible<anatomical site:lower jaw,mand,mandibular
condyle<mandible:condylar,condylar head,mandibular condyle
zygoma<anatomical site:malar,zygomatic
chin<anatomical site:mentum
cheek<anatomical site
parotid gland<salivary gland:parotid
submandibular gland<salivary gland:SMG,submandibular duct,wharton duct,wharton's duct
sublingual gland<salivary gland
minor salivary gland<salivary gland:labial salivary gland,minor gland
salivary gland<anatomical site:salivary duct
masseter<anatomical site
temporalis<anatomical site
temporomandibular joint<anatomical site:jaw joint,joint,TMJ,TMJs
frenum
inferior alveolar nerve:IAN,inferior alveolar canal,mandibular canal
airway
skin
third molar<anatomical site:3rd molar,3rds,thirds,wisdom tooth,wisdoms
dorsal tongue<tongue:tongue dorsum
tip of tongue<tongue:tongue tip
upper lip<lip
lower lip<lip
commissure<lip:corner of mouth
alveolar mucosa<anatomical site
tuberosity<anatomical site:maxillary tuberosity
tonsil<anatomical site:tonsillar pillar
oropharynx<anatomical site:pharynx
ramus<mandible
body of mandible<mandible:mandibular body
angle of mandible<mandible:jaw angle,mandibular angle
symphysis<mandible:parasymphysis
nose<anatomical site
neck region<anatomical site:cervical
pterygoid<anatomical site
submandibular region<anatomical site:submandibular
submental region<anatomical site:submental
preauricular region<anatomical site:preauricular
anterior teeth<anatomical site:anteriors
posterior teeth<anatomical site:posteriors
jaw<anatomical site:jaws
anatomical site
`,
);
