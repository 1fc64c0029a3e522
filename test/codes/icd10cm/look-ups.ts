/** What people at a clinic or billing desk type, and codes (beginnings, no dots) of which one must be among the first five. */
export const lookUps = `
tooth abcess | K047 K046
abscessed tooth | K047 K046
swollen face from tooth | K047 R220 K122 L03211
gum boil | K046 K047
parulis | K046
draining fistula tooth | K046
PAP abscess | K047
periapical cyst | K048
radicular cyst mandible | K048
PARL #30 | K045 K046 K047 K048
asymptomatic apical periodontitis | K045
symptomatic apical periodontits | K044
necrotic pulp | K041
dead tooth | K041
revers pulpitis | K0401
SIP | K0402
toothache | K0889 K08
tooth ache | K0889 K08
pain in tooth | K0889
sensitive teeth | K0389 K03
broken tooth | S025 K0381 K0853
chipped front tooth | S025 K0381
fractured incisor | S025
fx #9 trauma | S025
cracked tooth syndrome | K0381
vertical root fracture | S025 K0381
avulsed tooth #8 | S032
luxation of tooth | S032
tooth knocked loose | S032
subluxed tooth | S032
intruded tooth | S032
cavities | K02
dental caries into pulp | K0253 K0263
early childhood caries | K02
root caries | K027
decay | K02
impactd wisdom teeth | K011
third molar impaction | K011
bony impacted #17 | K011
impacted canine | K011
embedded tooth | K010
unerupted teeth | K010 K006
supernumerary tooth | K001
mesiodens | K001
extra teeth | K001
missing teeth congenital | K000
hypodontia | K000
peg laterals | K002
enamel hypoplasia | K004
amelogenesis imperfecta | K005
dentinogenesis imperfecta | K005
fluorosis | K003
retained baby tooth | K006
natal teeth | K006
ankylosed tooth | K035
root resorption | K033
internal resorption | K033
attrition | K030
wear of teeth excessive | K030
erosion teeth | K032
pericoronitis | K0522 K0530 K0531 K0532 K0520 K052 K053
acute pericoronitis | K052
chronic pericoronitis | K053
pericoronitus | K052 K053
gingivitis | K05
acute gingivits plaque induced | K0500
gum disease | K05
advanced perio | K05
chronic perio localized moderate | K05312
periodontal abscess | K0521
gum recession | K060
gingival hyperplasia | K061
overgrown gums from dilantin | K061
epulis | K068 K061 K06
bleeding gums | K068 K05 K06
edentulous | K081 K084
missing tooth | K084 K081 K000
partial edentulism | K084
no teeth | K081
lost tooth due to trauma | K0811 K0841
atrophy of mandible | K082
ridge resorption | K082
alveolar ridge atrophy maxilla severe | K0826
retained root tip | K083
root tips | K083
dry socet | M273
alveolar osteitis | M273
lockjaw | R252 M2652 A35
trismis | R252
jaw locked open | S030 M266
cant open mouth | R252 M2652
jaw clicking | M266 M2669 M2663
jaw popping and pain | M266 R6884
TMJ | M266
TMD | M266
tmj dissorder | M266
temperomandibular joint pain | M2662
right tmj pain | M26621
bilateral TMJ arthralgia | M26623
disc displacement w/o reduction left | M26632
tmj arthritis | M2664 M266
ankylosis of jaw joint | M2661
dislocated jaw | S030
masseter pain | M7911 M791
myofascial pain jaw | M791
jaw muscle spasm | M6283 M6240 R252
facial pain | R519 G501 R51 G50 R6884
atypical face pain | G501
jaw pain | R6884
ear pain | H92
headache | R51 G44
MRONJ | M87180
osteonecrosis jaw due to fosamax | M87180
bisphosphonate jaw | M87180
ORN | M272
osteoradionecrosis | M272
osteomylitis of jaw | M272
jaw bone infection | M272 M86
ludwig's angina | K122
cellulitis of face | L03211
facial cellulitis | L03211
submandibular abscess | K122 L021 K11
neck abscess | L0211
peritonsillar abscess | J36
sialolith | K115
salivary gland stone | K115
blocked salivary duct | K115 K118 K11
parotitis | K112
sialadenitis acute | K112
mucocele | K116
mucocele lower lip | K116
ranula | K116
xerostomia | K117 R682
dry mouth | K117 R682
drooling | K117
canker sore | K120
apthous ulcer | K120
oral mucositis chemo | K1231 K123
mouth sores | K12 K13
oral ulcer | K12 K13
lichen planus oral | L43
leukoplakia tongue | K1321
white patch mouth | K1321
lukoplakia | K1321
erythroplakia | K1329 K132
hairy tongue | K143
geographic tongue | K141
burning tongue | K146
burning mouth syndrome | K146
fissured tongue | K145
glossitis | K140
thrush | B370
oral candidiasis | B370
cold sores | B001 B002
herpetic gingivostomatitis | B002
angular chelitis | K130 B3783
irritation fibroma | K136 D10
fibroma buccal mucosa | D10 K136
pyogenic granuloma gums | K068 K134
papilloma of tongue | D101
hemangioma lip | D180 D100
lipoma cheek | D10 D17
osteoma mandible | D165
torus mandibularis | M270
palatal tori | M270
exostosis | M278 M2679 M27
odontogenic keratocyst | K090 D16
follicular cyst | K090
nasopalatine cyst | K091
bone cyst jaw | M274 M27
traumatic bone cyst | M274 M27
ameloblastoma mandible | D165
ameloblastoma of maxilla | D164
odontoma | D16
giant cell granuloma | M271
fibrous dysplasia jaw | M278 M85
cherubism | M278
oral cancer | C06 C03 C04 C05 C00 C02
SCC floor of mouth | C04
tounge cancer | C01 C02
cancer of gum lower | C031
lip cancer | C00
base of tongue ca | C01
tonsil cancer | C09
parotid tumor benign | D110
pleomorphic adenoma | D11
cancer of the jaw bone | C411 C410
HPV | B977
history of oral cancer | Z8581
history of radiation | Z923
snoring | R0683
sleep apnea | G473
obstructive sleep apnia | G4733
hypopnea | G473
sleep bruxism | G4763
clenching teeth | G4763 F458
daytime sleepiness | G471 R40
insomnia | G470 F510
CPAP dependence | Z998 Z99
trigeminal neuralga | G500
tic douloureux | G500
numb lip | R20 G5
paresthesia lower lip | R202 R20
lingual nerve injury | S043 S048 S04
IAN injury | S043
bell's palsy | G510
glossopharyngeal neuralgia | G521
jaw fracture | S026 S024
broken jaw | S026
mandible fx angle left | S0265
condyle fracture | S0261
parasymphysis fracture | S0266
alveolar ridge fracture maxilla | S0242 S024
lefort 1 | S02411
zygoma fracture | S0240
orbital floor fracture | S023
nasal bone fx | S022
cut lip | S0151
lip lac | S0151
tongue laceration | S0151
chin laceration | S018
cheek laceration left | S01412 S0141
gum laceration | S0151 S015
foreign body in lip | S015 S005
bruised lip | S005
concussion | S060
dog bite face | S018 S01 W54
fell down stairs | W10
bicycle accident | V1
hit by baseball | W210
car accident | V4 V89
punched in face | Y04
assault | Y0 X9
sports injury | Y93 W21
cleft palate | Q35
cleft lip and palate unilateral | Q37
bifid uvula | Q357
pierre robin | Q870
treacher collins | Q754 Q870
hemifacial microsomia | Q67 Q75 Q18 Q87
ankyloglosia | Q381
tongue tie newborn | Q381
lip tie | Q380
ectodermal dysplasia | Q824
cleidocranial dysplasia | Q740
down's syndrome | Q90
micrognathia | M260
retrognathia | M2619 M2610 M261 M260
prognathism | M261 M260
class III malocclusion | M26213
class 2 | M26212
open bite | M2622
crossbite | M2624
deep bite | M2629
overjet | M2623
crowding | M2631
maxillary deficiency | M2602
mandibular excess | M2603 M260
chin too small | M2606
facial asymmetry | Q670 M2612 M261
DM type 2 | E11
diabetes w/ perio | E11630 E1163
uncontrolled diabetes | E1165 E116
high blood sugar | R739 E116
prediabetes | R7303
a1c elevated | R7309 R7303 R73
hypertention | I10
CHF | I50
afib | I48
heart attack history | I252
prosthetic heart valve | Z952
pacemaker | Z950
endocarditis | I33 I38 I39
on blood thinners | Z7901
coumadin | Z7901
eliquis | Z7901
plavix | Z7902
long term bisphosphonates | Z7983
on prolia | Z7983 Z79620 Z796 Z798
ESRD on dialysis | N186 Z992
kidney transplant | Z940 T861
awaiting organ transplant | Z7682
hemophilia | D66 D67
von willebrand dz | D680
thrombocytopenia | D69
low platelets | D69
anemia | D64 D50
neutropenia | D70
leukemia | C91 C92 C95
multiple myeloma | C900
lymphoma | C85 C83 C81 C82
breast cancer mets to bone | C50 C795
prostate ca | C61
on chemo | Z5111 Z9221
osteoporosis | M81
rheumatoid arthritis | M06 M05
sjogrens | M350
lupus | M32
fibromyalgia | M797
HIV positive | B20 Z21
hep c | B18 B19
asthma | J45
COPD | J44
acid reflux | K21
seizures | G40 R56
autism | F840
ADHD | F90
intellectual disability severe | F72
dental anxiety | F4023 F41
dental phobia | F4023
scared of dentist | F4023
cerebral palsy | G80
dementia | F03
bulemia | F502
smoker | F172 Z720
chewing tobacco | F1722 Z720
vaping | F1729 F17
former smoker | Z87891
meth use | F15
opioid addiction | F11
alcoholism | F10
penicillin allergy | Z880
latex allergy | Z9104
allergic reaction to amoxicillin | T360X5 T360 Z880 T88
adverse reaction to local anesthetic | T413 T88
sinusitis maxillary | J32 J01
odontogenic sinusitis | J348 J320 J32 J010
oroantral fistula | J32 M27 K04 J348 T81 J34
sinus communication after extraction | J32 J348 T81 K91 J95
root tip in sinus | T17 T18 J32 J348 J34 T81
bleeding after extraction | K918 K9184 K91 D78
post op infection | T814
failed implant | M276
peri-implantitis | M2762 M27
implant fracture | M2763
failed root canal | M2759 M275
broken filling | K0853
denture sore | K062 K12
fear of needles | F40231
pre op clearance | Z0181
dental exam | Z012
suture removal | Z4802
pregnant | Z33 Z34 O09
difficulty swallowing | R13
dysphagia | R13
odynophagia | R13
bad breath | R196
loss of taste | R43
fever | R50
lump in neck | R221
swelling of jaw | R220 R22
swollen lymph nodes | R59
facial swelling | R220
weight loss | R634
nausea after anesthesia | T882 R11 T88
halitosis | R196
halitos | R196
perico | K05
periap | K04
ameloblas | D16
leukop | K1321
osteom | M86 M272 D16 M27
sialo | K11
trigem | G50 S043
K04.7 | K047
k047 | K047
K05.3 | K053
m26.62 | M2662
S02.5 | S025
g47.33 | G4733
KO4.7 | K047
s03.2xxa | S032XXA
z01.2 | Z012
`;
