import { conceptsOf } from '../concepts-of';

/** Mucosa, tongue, lips, salivary glands. */
export const concepts = conceptsOf(
  'diagnosis',
  `
lesion ~ : growth
white lesion < lesion : white patch, white plaque, white area, whitish plaque, white patches, non-homogenous white plaque
red lesion < lesion : red patch, erythematous patch, red area
leukoplakia < lesion : leukoplakic, leukoplakic lesion, proliferative verrucous leukoplakia, PVL
erythroplakia < lesion : erythroplasia, erythroleukoplakia, speckled leukoplakia
lichen planus < lesion * : OLP, lichenoid mucositis, lichenoid reaction, wickham striae
pemphigus * : pemphigus vulgaris
mucous membrane pemphigoid * : MMP, pemphigoid
erythema multiforme
ulcer < lesion ~ : ulceration, ulcerated, traumatic ulcer
aphthous ulcer < ulcer : aphthous, canker sore, RAS, aphthous stomatitis
oral mucositis : mucositis, radiation mucositis, chemo mucositis
stomatitis
mass < lesion ~ : lump, nodule, bump, mass noted
fibroma < lesion, tumor : traumatic fibroma, fibrous hyperplasia, fibroepithelial polyp
papilloma < lesion, tumor : verruca, wart, verruca vulgaris
pyogenic granuloma < lesion : lobular capillary hemangioma, pregnancy tumor
peripheral giant cell granuloma < lesion : PGCG
peripheral ossifying fibroma < lesion : POF
epulis fissuratum < lesion : epulis, inflammatory fibrous hyperplasia, denture epulis
denture hyperplasia < lesion : papillary hyperplasia of denture, hyperplastic tissue under denture
papillary hyperplasia < lesion
hyperplasia : hyperplastic tissue
mucocele < lesion : mucous retention cyst, mucous extravasation, mucus retention phenomenon
ranula < lesion
lipoma < tumor, lesion
amalgam tattoo < lesion : melanotic macule, pigmented lesion, pigmented macule
nicotinic stomatitis : smoker's palate
geographic tongue : benign migratory glossitis, erythema migrans
glossitis : inflamed tongue
hairy tongue
median rhomboid glossitis
angular cheilitis : angular stomatitis, perleche
actinic cheilitis : solar cheilitis, actinic cheilosis
cheilitis
frictional keratosis < lesion : morsicatio, cheek biting, linea alba, cheek chewing, frictional
hyperkeratosis < lesion : keratosis, hyperkeratotic
epithelial dysplasia < lesion : dysplasia
carcinoma in situ < lesion : CIS
verrucous carcinoma < malignant neoplasm
squamous cell carcinoma < head and neck cancer : SCC, SCCA, squamous carcinoma, squamous cell ca, OSCC
oral submucous fibrosis : OSMF, submucous fibrosis
burning mouth syndrome : BMS, burning mouth, burning tongue, glossodynia, stomatodynia
xerostomia : dry mouth, mouth dryness, hyposalivation, salivary hypofunction, oral dryness
taste disturbance : dysgeusia, ageusia, altered taste, loss of taste, foul taste, bad taste, metallic taste
halitosis : bad breath, malodor
sialolithiasis : salivary stone, salivary calculus, salivary duct stone
sialolith < sialolithiasis : stone, submandibular stone, calculus of duct
intraglandular stone < sialolithiasis
sialadenitis : parotitis, submandibular sialadenitis, salivary gland infection, sialoadenitis
salivary fistula : sialocele
sjogren syndrome * : sjogren's, sjogrens, sicca, sjogren's syndrome, sicca syndrome
pleomorphic adenoma < tumor : salivary gland tumor
mucoepidermoid carcinoma < head and neck cancer
adenoid cystic carcinoma < head and neck cancer
`,
);
