import { conceptsOf } from '../concepts-of';

/** Places in the mouth, face and neck. */
export const concepts = conceptsOf(
  'finding',
  `
tongue : lingual dorsum, dorsal tongue
lateral tongue < tongue : lateral border of tongue, lateral border of the tongue, side of tongue
anterior tongue < tongue : anterior two-thirds of tongue, anterior two thirds of tongue, ant 2/3
ventral tongue < tongue : undersurface of tongue
base of tongue < tongue : posterior third of tongue, tongue base
floor of mouth : FOM, floor of the mouth
vestibule : buccal vestibule, mucobuccal fold, vestibular, labial vestibule, buccal sulcus
buccal mucosa : cheek mucosa, inner cheek, inside of cheek
labial mucosa : lip mucosa, inner lip, inside lower lip, inside upper lip, mucosal lip
lip : lower lip, upper lip, lips
hard palate : palate, palatal mucosa
soft palate
uvula
retromolar pad : retromolar trigone, retromolar
gingiva : gums, attached gingiva, marginal gingiva, gum tissue
alveolar ridge : alveolus, edentulous ridge
maxillary sinus : antrum, sinus floor, sinus membrane
maxilla : upper jaw, maxillary
mandible : lower jaw, mandibular
condyle : condylar head
zygoma : malar
chin : mentum
cheek
parotid gland : parotid
submandibular gland : SMG
sublingual gland
minor salivary gland : labial salivary gland, minor gland
salivary gland : salivary glands
masseter : masseters
temporalis
temporomandibular joint : TMJ, TMJs, jaw joint, joint
frenum : frenulum, lingual frenum, lingual frenulum
inferior alveolar nerve : IAN, inferior alveolar canal, mandibular canal
airway : airway patent
skin : facial skin
third molar : wisdom tooth, wisdom teeth, third molars, 3rd molar, 3rds, thirds
`,
);
