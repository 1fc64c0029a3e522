import { conceptsOf } from '../concepts-of';

/** Cancer by site. */
export const concepts = conceptsOf(
  'diagnosis',
  `
malignant neoplasm : cancer, malignancy, carcinoma, malignant, sarcoma, malignant tumor, ca, malignant lesion
head and neck cancer < malignant neoplasm : H&N cancer, HNSCC, head neck cancer, HNC, head and neck squamous cell carcinoma, H&N ca, head and neck ca
tongue cancer < oral cancer : cancer of tongue, carcinoma of tongue, tongue ca, SCC of tongue, SCC tongue, squamous cell carcinoma of the tongue, tongue SCC, base of tongue cancer, BOT cancer, base of tongue SCC, SCC base of tongue, BOT SCC
tonsil cancer < head and neck cancer : tonsillar carcinoma, SCC tonsil, tonsil SCC, tonsillar SCC, SCC of tonsil, tonsillar cancer, SCC R tonsil, SCC L tonsil
floor of mouth cancer < oral cancer : FOM cancer, SCC floor of mouth, FOM SCC, SCC of floor of mouth, floor of mouth SCC
gingival cancer < head and neck cancer : gingival carcinoma, SCC gingiva, gingival SCC, alveolar ridge SCC, SCC of mandibular gingiva
palate cancer < head and neck cancer : SCC palate, palatal carcinoma
larynx cancer < head and neck cancer : laryngeal cancer, laryngeal carcinoma, SCC larynx, glottic cancer, laryngeal SCC, throat cancer
nasopharynx cancer < head and neck cancer : nasopharyngeal carcinoma, NPC, nasopharyngeal cancer, NPC nasopharyngeal
oropharynx cancer < head and neck cancer : oropharyngeal carcinoma, HPV+ oropharyngeal
hypopharynx cancer < head and neck cancer : hypopharyngeal cancer
parotid cancer < head and neck cancer : parotid carcinoma
lip cancer < head and neck cancer : SCC lip, SCC of lip
breast cancer < malignant neoplasm : breast ca, breast carcinoma, ca breast, metastatic breast cancer, metastatic breast ca, BrCA, br ca
prostate cancer < malignant neoplasm : prostate ca, metastatic prostate cancer, CRPC
lung cancer < malignant neoplasm : lung ca, NSCLC, SCLC
colon cancer < malignant neoplasm : colorectal cancer, colon ca
kidney cancer < malignant neoplasm : renal cell carcinoma, RCC
multiple myeloma < malignant neoplasm : myeloma
leukemia < malignant neoplasm : AML, CLL, CML
lymphoma < malignant neoplasm : NHL, hodgkin lymphoma, DLBCL, non-hodgkin lymphoma, hodgkin's, hodgkin
thyroid cancer < malignant neoplasm : thyroid ca
ovarian cancer < malignant neoplasm
melanoma < malignant neoplasm
bone metastasis < malignant neoplasm : bone metastases, bone mets, metastatic to bone, mets to bone, osseous metastases, metastasis to bone, bony metastases, skeletal metastases
metastasis < malignant neoplasm : metastatic, metastases, mets
myelodysplastic syndrome < malignant neoplasm : MDS
`,
);
