import { conceptsOf } from '../concepts-of';

/** Mucosa, tongue, lips, salivary glands. */
export const concepts = conceptsOf(
  'diagnosis',
  `
lesion ~:growth
white lesion<lesion:non-homogenous white plaque,white area,white patch,white patches,white plaque,whitish plaque
red lesion<lesion:erythematous patch,red area,red patch
leukoplakia<lesion:leukoplakic,leukoplakic lesion,proliferative verrucous leukoplakia,PVL
erythroplakia<lesion:erythroleukoplakia,erythroplasia,speckled leukoplakia
lichen planus<lesion *:lichenoid mucositis,lichenoid reaction,OLP,wickham striae
pemphigus *:pemphigus vulgaris
mucous membrane pemphigoid *:MMP,pemphigoid
erythema multiforme
ulcer<lesion ~:traumatic ulcer,ulcerated,ulceration
aphthous ulcer<ulcer:aphthous,aphthous stomatitis,canker sore,RAS
oral mucositis:chemo mucositis,mucositis,radiation mucositis
stomatitis
mass<lesion ~:bump,lump,mass noted,nodule
fibroma<lesion,tumor:fibroepithelial polyp,fibrous hyperplasia,traumatic fibroma
papilloma<lesion,tumor:verruca,verruca vulgaris,wart
pyogenic granuloma<lesion:lobular capillary hemangioma,pregnancy tumor
peripheral giant cell granuloma<lesion:PGCG
peripheral ossifying fibroma<lesion:POF
epulis fissuratum<lesion:denture epulis,epulis,inflammatory fibrous hyperplasia
denture hyperplasia<lesion:hyperplastic tissue under denture,papillary hyperplasia of denture
papillary hyperplasia<lesion
hyperplasia:hyperplastic tissue
mucocele<lesion:mucous extravasation,mucous retention cyst,mucus retention phenomenon
ranula<lesion
lipoma<tumor,lesion
amalgam tattoo<lesion:melanotic macule,pigmented lesion,pigmented macule
nicotinic stomatitis:smoker's palate
geographic tongue:benign migratory glossitis,erythema migrans
glossitis:inflamed tongue
hairy tongue
median rhomboid glossitis
angular cheilitis:angular stomatitis,perleche
actinic cheilitis:actinic cheilosis,solar cheilitis
cheilitis
frictional keratosis<lesion:cheek biting,cheek chewing,frictional,linea alba,morsicatio
hyperkeratosis<lesion:hyperkeratotic,keratosis
epithelial dysplasia<lesion:dysplasia
carcinoma in situ<lesion:CIS
verrucous carcinoma<malignant neoplasm
squamous cell carcinoma<head and neck cancer:OSCC,SCC,SCCA,squamous carcinoma
oral submucous fibrosis:OSMF,submucous fibrosis
burning mouth syndrome:BMS,burning mouth,burning tongue,glossodynia,stomatodynia
xerostomia:dry mouth,hyposalivation,mouth dryness,oral dryness,salivary hypofunction
taste disturbance:ageusia,altered taste,bad taste,dysgeusia,foul taste,loss of taste,metallic taste
halitosis:bad breath,malodor
sialolithiasis:salivary calculus,salivary duct stone,salivary stone
sialolith<sialolithiasis:calculus of duct,stone,submandibular stone
intraglandular stone<sialolithiasis
sialadenitis:parotitis,salivary gland infection,sialoadenitis,submandibular sialadenitis
salivary fistula:sialocele
sjogren syndrome *:sicca,sicca syndrome,sjogren's,sjogren's syndrome,sjogrens
pleomorphic adenoma<tumor:salivary gland tumor
mucoepidermoid carcinoma<head and neck cancer
adenoid cystic carcinoma<head and neck cancer
`,
);
