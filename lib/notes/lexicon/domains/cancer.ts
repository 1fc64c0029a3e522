import { conceptsOf } from '../concepts-of';

/** Cancer by site. */
export const concepts = conceptsOf(
  'diagnosis',
  `
malignant neoplasm:carcinoma,malignancy,malignant,malignant lesion,malignant tumor,sarcoma
head and neck cancer<malignant neoplasm:H&N cancer,head and neck squamous cell carcinoma,head neck cancer,HNC,HNSCC
tongue cancer<oral cancer:base of tongue cancer,base of tongue SCC,BOT cancer,BOT SCC,SCC base of tongue,SCC of tongue,SCC tongue,squamous cell carcinoma of the tongue,tongue SCC
tonsil cancer<head and neck cancer:SCC L tonsil,SCC of tonsil,SCC R tonsil,SCC tonsil,tonsil SCC,tonsillar carcinoma,tonsillar SCC
floor of mouth cancer<oral cancer:floor of mouth SCC,FOM cancer,FOM SCC,SCC floor of mouth,SCC of floor of mouth
gingival cancer<head and neck cancer:alveolar ridge SCC,gingival SCC,SCC gingiva,SCC of mandibular gingiva
palate cancer<head and neck cancer:palatal carcinoma,SCC palate
larynx cancer<head and neck cancer:glottic cancer,laryngeal carcinoma,laryngeal SCC,SCC larynx,throat cancer
nasopharynx cancer<head and neck cancer:nasopharyngeal carcinoma,NPC,NPC nasopharyngeal
oropharynx cancer<head and neck cancer:HPV+ oropharyngeal,HPV+ oropharyngeal SCC,oropharyngeal cancer,oropharyngeal SCC,SCC oropharynx
hypopharynx cancer<head and neck cancer:hypopharyngeal cancer
parotid cancer<head and neck cancer
lip cancer<head and neck cancer:SCC lip,SCC of lip
breast cancer<malignant neoplasm:br ca,BrCA,ca breast,metastatic breast cancer
prostate cancer<malignant neoplasm:CRPC,metastatic prostate cancer
lung cancer<malignant neoplasm:NSCLC,SCLC
colon cancer<malignant neoplasm:colorectal cancer
kidney cancer<malignant neoplasm:RCC,renal cell carcinoma
multiple myeloma<malignant neoplasm:myeloma
leukemia<malignant neoplasm:AML,CLL,CML
lymphoma<malignant neoplasm:DLBCL,hodgkin,hodgkin lymphoma,hodgkin's,NHL,non-hodgkin lymphoma
thyroid cancer<malignant neoplasm
ovarian cancer<malignant neoplasm
melanoma<malignant neoplasm
bone metastasis<malignant neoplasm:bone mets,bony metastases,metastasis to bone,metastatic to bone,mets to bone,osseous metastases,skeletal metastases
metastasis<malignant neoplasm:metastases,metastatic,mets
myelodysplastic syndrome<malignant neoplasm:MDS
`,
);
