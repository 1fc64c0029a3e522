import { type RuleCase, rulesOf, tabular } from '../rule';

/** Mucosa, tongue, lips, salivary glands; neoplasms by site and behavior as the note or the report states them. */
export const rules = rulesOf(
  'disease',
  tabular('C00-C14, D00, D10, D37, K11-K14, L10, L12, L43'),
  `
lesion !lesion : +radiolucency & -{mucos|tongue|lip|gingiv|palat} = ?M27.9 | {tongue} = K14.8 | K13.70
white lesion !lesion : K13.29
red lesion !lesion : K13.29
mass !lesion : {tongue} = K14.8 | {salivary|parotid|submandibular gland} = K11.8 | {palat|gingiv|mucosa|lip|cheek|floor|vestibul|intraoral|oral} = K13.79 | {neck} = R22.1 | R22.0
leukoplakia : {hairy|\\bOHL\\b} = K13.3 | K13.21
erythroplakia : K13.29
lichen planus : L43.9
pemphigus : L10.9
mucous membrane pemphigoid : L12.1
erythema multiforme : L51.9
ulcer !lesion : {tongue} = K14.0 | {aphth} = K12.0 | {\\blips?\\b|vermil} & -{mucosa|inner|inside} = K13.0 | K12.1
aphthous ulcer : K12.0
oral mucositis : {radia|\\bRT\\b|\\bXRT\\b} = K12.33, Y84.2 | {chemo|antineoplast|methotrexate|5.?FU} = K12.31 | +radiation therapy = K12.33, Y84.2 | +chemotherapy = K12.31 | ?K12.30
stomatitis : {nicotin} = K13.24 | K12.1
fibroma : {irritat|traumat} & {tongue} = K13.6 | {irritat|traumat|denture} = K13.6 | {tongue} = D10.1 | {\\blip\\b|labial} = D10.0 | {buccal|cheek|gingiv|palat|mucosa|retromolar} = D10.39 | {floor} = D10.2 | ?D10.30
papilloma : {tongue} = D10.1 | {\\blip\\b|labial} = D10.0 | {floor} = D10.2 | {buccal|cheek|gingiv|palat|uvula|mucosa|retromolar} = D10.39 | ?D10.30
lipoma : D17.0
hemangioma : D18.09
lymphangioma : D18.1
neurofibroma : D36.11
pleomorphic adenoma : {^(?!.*pleomorphic).*gland tumou?r} = D49.0 | {parotid} = D11.0 | {submandib|sublingual} = D11.7 | {palat|minor|lip} = D10.39 | ?D11.9
pyogenic granuloma : {gingiv} = K06.8 | K13.4
peripheral giant cell granuloma : K06.8
peripheral ossifying fibroma : K06.8
epulis fissuratum : K13.6
denture hyperplasia : K13.6
papillary hyperplasia : K13.6
hyperplasia : {gingiv} = K06.1 | K13.6
mucocele : K11.6
ranula : K11.6
amalgam tattoo : K13.79
nicotinic stomatitis : K13.24
geographic tongue : K14.1
glossitis : K14.0
hairy tongue : K14.3
median rhomboid glossitis : K14.2
angular cheilitis : K13.0
actinic cheilitis : L57.0
cheilitis : K13.0
frictional keratosis : K13.29
hyperkeratosis : K13.29
epithelial dysplasia : {tongue} = K14.8 | K13.29
carcinoma in situ : {tongue} = D00.07 | {floor} = D00.06 | {buccal|cheek} = D00.02 | {gingiv|ridge} = D00.03 | {soft palate} = D00.04 | {hard palate} = D00.05 | {\\blip\\b} = D00.01 | D00.00
verrucous carcinoma : over & {tongue} = Z85.810 | over = Z85.818 | {tongue} = C02.9 | {floor} = C04.9 | {gingiv|ridge} & upper = C03.0 | {gingiv|ridge} & lower = C03.1 | {buccal|cheek} = C06.0 | {palat} = C05.9 | ?C06.9
squamous cell carcinoma : over & {tongue|\\bBOT\\b} = Z85.810 | over & {tonsil|pharyn|gingiv|palat|floor|FOM|buccal|lip} = Z85.818 | over & {laryn} = Z85.21 | over = Z85.819 | {base of tongue|tongue base|\\bBOT\\b} = C01 | {tongue} & {lateral|border|tip} = C02.1 | {tongue} & {ventral} = C02.2 | {tongue} & {dors} = C02.0 | {tongue} = C02.9 | {floor|\\bFOM\\b} = C04.9 | {retromolar} = C06.2 | {gingiv|ridge|alveol} & upper = C03.0 | {gingiv|ridge|alveol} & lower = C03.1 | {gingiv|ridge|alveol} = C03.9 | {buccal|cheek} = C06.0 | {hard palat} = C05.0 | {soft palat} = C05.1 | {palat} = C05.9 | {tonsil} = C09.9 | {oropharyn} = C10.9 | {lower lip} = C00.4 | {upper lip} = C00.3 | {laryn} = C32.9 | ?C06.9
mucoepidermoid carcinoma : over = Z85.818 | {parotid} = C07 | {submandib} = C08.0 | {palat} = C05.9 | ?C08.9
adenoid cystic carcinoma : over = Z85.818 | {parotid} = C07 | {submandib} = C08.0 | {palat} = C05.9 | ?C08.9
melanoma @cancer @mucosa : none
tumor !lesion : none
oral submucous fibrosis : K13.5
burning mouth syndrome : K14.6
xerostomia : {radiat} & +radiation therapy = K11.7 | K11.7
taste disturbance !symptom : R43.2
sialolithiasis : K11.5
sialadenitis : acute & recurrent = K11.22 | acute = K11.21 | chronic = K11.23 | ?K11.20
salivary fistula : K11.4
sjogren syndrome : M35.00
microstomia : K13.0
`,
);

export const cases: readonly RuleCase[] = [
  {
    note: 'Clinical dx leukoplakia L lateral tongue. R/O dysplasia, r/o SCC.',
    cdt: 'D7286',
    codes: ['K13.21'],
    not: ['C02.1', 'C02.9', 'K14.8'],
  },
  { note: 'Mucocele lower lip, recurrent.', cdt: 'D7410', codes: ['K11.6'] },
  { note: 'HIV+. Dx oral hairy leukoplakia of the tongue, both sides.', cdt: 'D7286', codes: ['K13.3'], not: ['K13.21'] },
  { note: 'White palate with red dots. Dx nicotine stomatitis.', cdt: 'D7286', codes: ['K13.24'], not: ['K12.1'] },
  { note: '4 mm lesion of soft palate. Path report: squamous papilloma.', cdt: 'D7410', codes: ['D10.39'], not: ['D10.30'] },
  { note: 'Dx salivary gland tumor, hard palate. Incisional biopsy.', cdt: 'D7286', codes: ['D49.0'], not: ['D10.39'] },
  { note: 'Path report: squamous cell carcinoma of the floor of mouth.', cdt: 'D7465', codes: ['C04.9'] },
  { note: 'Erosive lichen planus of buccal mucosa.', cdt: 'D7286', codes: ['L43.9'] },
  { note: 'Sialolith left submandibular duct.', cdt: 'D7980', codes: ['K11.5'] },
];
