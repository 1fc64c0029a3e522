import { conceptsOf } from '../concepts-of';

/** Places in the mouth, face and neck. */
export const concepts = conceptsOf(
  'finding',
  `
tongue < anatomical site : lingual dorsum
lateral tongue < tongue : lateral border of tongue, side of tongue, lateral tongue border, tongue lateral border, tongue lateral, lateral border tongue, lat tongue, lat border tongue
anterior tongue < tongue : anterior two-thirds of tongue, ant 2/3, anterior 2/3, anterior two thirds, ant two thirds, ant tongue, anterior 2/3 of tongue
ventral tongue < tongue : undersurface of tongue, ventrum of tongue, tongue ventral, underside of tongue
base of tongue < tongue : posterior third of tongue, tongue base, BOT, posterior 1/3 of tongue, posterior tongue, posterior one third of tongue
floor of mouth < anatomical site : FOM, mouth floor
vestibule < anatomical site : mucobuccal fold, vestibular, buccal sulcus, MBF, buccal fold
buccal mucosa < anatomical site : cheek mucosa, inner cheek, inside of cheek, inside cheek
labial mucosa < lip : lip mucosa, inner lip, inside lower lip, inside upper lip, mucosal lip, inside of lip, inside lip
lip < anatomical site : lips
hard palate : palate, palatal mucosa, palatal, roof of mouth
soft palate < hard palate
uvula < anatomical site
retromolar pad < anatomical site : retromolar trigone, retromolar, retromolar area
gingiva < anatomical site : gums, gum tissue, gingivae, gum, gingival
alveolar ridge < anatomical site : alveolus, edentulous ridge, ridge, alveolar
maxillary sinus < anatomical site : antrum, sinus floor, sinus membrane, sinus, maxillary sinuses, sinuses
maxilla < anatomical site : upper jaw, maxillary
mandible < anatomical site : lower jaw, mandibular, mand
condyle < mandible : condylar head, mandibular condyle, condylar
zygoma < anatomical site : malar, zygomatic
chin < anatomical site : mentum
cheek < anatomical site
parotid gland < salivary gland : parotid
submandibular gland < salivary gland : SMG, submandibular duct, wharton duct, wharton's duct
sublingual gland < salivary gland
minor salivary gland < salivary gland : labial salivary gland, minor gland
salivary gland < anatomical site : salivary duct
masseter < anatomical site
temporalis < anatomical site
temporomandibular joint < anatomical site : TMJ, TMJs, jaw joint, joint
frenum : frenulum, lingual frenum attachment
inferior alveolar nerve : IAN, inferior alveolar canal, mandibular canal
airway
skin
third molar < anatomical site : wisdom tooth, 3rd molar, 3rds, thirds, wisdoms
dorsal tongue < tongue : dorsum of tongue, tongue dorsum
tip of tongue < tongue : tongue tip
upper lip < lip
lower lip < lip
commissure < lip : corner of mouth
alveolar mucosa < anatomical site
tuberosity < anatomical site : maxillary tuberosity
tonsil < anatomical site : tonsillar pillar
oropharynx < anatomical site : pharynx
ramus < mandible
body of mandible < mandible : mandibular body
angle of mandible < mandible : mandibular angle, jaw angle
symphysis < mandible : parasymphysis
nose < anatomical site
neck region < anatomical site : cervical
pterygoid < anatomical site
submandibular region < anatomical site : submandibular
submental region < anatomical site : submental
preauricular region < anatomical site : preauricular
anterior teeth < anatomical site : anteriors
posterior teeth < anatomical site : posteriors
jaw < anatomical site : jaws
anatomical site
`,
);
