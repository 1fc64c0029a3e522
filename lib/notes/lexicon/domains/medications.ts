import { conceptsOf } from '../concepts-of';

/** Medications that matter for dental-medical claims. */
export const concepts = conceptsOf(
  'medication',
  `
bone-modifying agent:antiresorptive,antiresorptive medication,BMA,bone medication,bone-modifying medication,osteoporosis medication
bisphosphonate<bone-modifying agent:bisphos,BPs
alendronate<bisphosphonate:alendronic acid,fosamax
risedronate<bisphosphonate:actonel,atelvia
ibandronate<bisphosphonate:boniva
zoledronic acid<bisphosphonate:reclast,zoledronate,zoledronic,zolendronic acid,zometa
pamidronate<bisphosphonate:aredia
denosumab<bone-modifying agent:jubbonti,prolia,wyost,xgeva
romosozumab<bone-modifying agent:evenity
antiangiogenic:angiogenesis inhibitor
anticoagulant:anti-coagulant,anticoagulated,anticoagulation,blood thinner
warfarin<anticoagulant:coumadin
apixaban<anticoagulant:eliquis
rivaroxaban<anticoagulant:xarelto
dabigatran<anticoagulant:pradaxa
heparin<anticoagulant:enoxaparin,lovenox
antiplatelet:DAPT
aspirin<antiplatelet,nsaid:acetylsalicylic acid,ASA 325,ASA 325,ASA 81,ecotrin
immunosuppressant:anti-rejection,anti-rejection meds,antirejection,everolimus,immunosuppressive,sirolimus
methotrexate<immunosuppressant:MTX
biologic<immunosuppressant:cosentyx,stelara
corticosteroid<immunosuppressant:clobetasol,fluocinonide,hydrocortisone,kenalog,steroid,topical steroid,triamcinolone
dexamethasone<corticosteroid:decadron,dex
insulin:humalog,lantus,novolog
metformin:glucophage
glp-1 agonist:mounjaro,ozempic,semaglutide,tirzepatide,trulicity,wegovy
antihypertensive:atenolol,BP meds,carvedilol,diuretic,furosemide,HCTZ,hydrochlorothiazide,lasix,lisinopril,losartan,metoprolol,valsartan
calcium channel blocker<antihypertensive,gingival overgrowth drug:CCB
phenytoin<anticonvulsant,gingival overgrowth drug:dilantin
antiepileptic:depakote,keppra,lamictal,lamotrigine,levetiracetam,valproate
statin:atorvastatin,crestor,lipitor,rosuvastatin,simvastatin
proton pump inhibitor:esomeprazole,nexium,omeprazole,pantoprazole,PPI,prilosec
antidepressant<xerogenic drug:amitriptyline,bupropion,citalopram,cymbalta,duloxetine,escitalopram,fluoxetine,lexapro,nortriptyline,paroxetine,prozac,sertraline,SSRI,trazodone,venlafaxine,wellbutrin,zoloft
antipsychotic<xerogenic drug:abilify,aripiprazole,clozapine,haloperidol,olanzapine,quetiapine,risperidone,seroquel
lithium
benzodiazepine:alprazolam,ativan,benzo,clonazepam,diazepam,klonopin,lorazepam,valium,xanax
stimulant medication<xerogenic drug:adderall,concerta,methylphenidate,ritalin,vyvanse
antihistamine<xerogenic drug:benadryl,cetirizine,claritin,diphenhydramine,loratadine,zyrtec
anticholinergic<xerogenic drug:atropine,benztropine,glycopyrrolate,oxybutynin,tolterodine
xerogenic medication
buprenorphine<medication for opioid use disorder,opioid:buprenorphine/naloxone,sublocade,suboxone,subutex,zubsolv
methadone<medication for opioid use disorder,opioid
naltrexone<medication for opioid use disorder:vivitrol
medication for opioid use disorder:MAT,medication assisted treatment,MOUD
opioid medication
nsaid:anti-inflammatories,anti-inflammatory,antiinflammatory
ketorolac<nsaid:toradol
acetaminophen:APAP acetaminophen,paracetamol,tylenol
muscle relaxant:muscle relaxer,skelaxin
gabapentin<anticonvulsant:lyrica,neurontin,pregabalin
carbamazepine<anticonvulsant:oxcarbazepine,tegretol,trileptal
antibiotic:ATB
amoxicillin<penicillin:amox,amoxil,augmentin
penicillin<antibiotic:PCN,pen VK,penVK
clindamycin<antibiotic:cleocin,clinda
cephalexin<antibiotic:cefadroxil,keflex
azithromycin<antibiotic:azithro,z-pack,z-pak,zithromax,zpak
metronidazole<antibiotic:flagyl,metro
doxycycline<antibiotic:arestin,doxy,minocycline,periostat,tetracycline
antibiotic prophylaxis<antibiotic:amox 2 g premed,amox premed,antibiotic premed,pre-med,premed,premedicated,premedication,prophylactic antibiotics,SBE prophylaxis
chlorhexidine:CHX,peridex
antifungal
antiviral:acyclovir,valacyclovir,valtrex
magic mouthwash
botulinum toxin medication
pilocarpine:artificial saliva,biotene,cevimeline,evoxac,salagen,saliva substitute,sialogogue
oral contraceptive:birth control,OCP
tamoxifen:anastrozole,arimidex,aromatase inhibitor,exemestane,femara,letrozole
CPAP<PAP therapy:APAP machine,auto-PAP,autoPAP,C-PAP,cpap mask,PAP trial,positive airway pressure
tranexamic acid:amicar,TXA rinse
local anesthetic
epinephrine:1:100,1:100k epi,epi,w/ epi
naloxone:narcan
teriparatide:abaloparatide,forteo,tymlos
bevacizumab<antiangiogenic,cancer drug:avastin
sunitinib<antiangiogenic,cancer drug:sutent
sorafenib<antiangiogenic,cancer drug
lenvatinib<antiangiogenic,cancer drug
edoxaban<anticoagulant:savaysa
clopidogrel<antiplatelet:plavix
ticagrelor<antiplatelet:brilinta,prasugrel
tacrolimus<immunosuppressant:prograf
cyclosporine<immunosuppressant,gingival overgrowth drug:cyclosporin,neoral,sandimmune
mycophenolate<immunosuppressant:cellcept,MMF mycophenolate,myfortic
azathioprine<immunosuppressant:imuran
rituximab<biologic
adalimumab<biologic:humira
etanercept<biologic:enbrel
infliximab<biologic:remicade
prednisone<corticosteroid:prednisolone
methylprednisolone<corticosteroid:medrol,solumedrol
cancer drug
cisplatin<cancer drug,chemotherapy:carboplatin,platinum
fluorouracil<cancer drug:capecitabine,xeloda
paclitaxel<cancer drug,chemotherapy:docetaxel,taxol,taxotere
doxorubicin<cancer drug,chemotherapy:AC-T,adriamycin,cyclophosphamide,cytoxan
vincristine<cancer drug
lenalidomide<cancer drug:daratumumab,revlimid,velcade
cetuximab<cancer drug:erbitux
ampicillin<penicillin:unasyn
cefazolin<antibiotic:ancef,ceftriaxone,rocephin
ciprofloxacin<antibiotic:cipro,levofloxacin,moxifloxacin
vancomycin<antibiotic
nystatin<antifungal
fluconazole<antifungal:diflucan
clotrimazole<antifungal
pentoxifylline:PENTO,tocopherol
ibuprofen<nsaid:advil,ibu,ibuprofin,motrin
naproxen<nsaid:aleve,naprosyn
meloxicam<nsaid:mobic
celecoxib<nsaid:celebrex
diclofenac<nsaid:voltaren
opioid<medication:narcotic,opiates
hydrocodone<opioid:hydrocodone/APAP,lortab,norco,vicodin
oxycodone<opioid:oxycontin,percocet,roxicodone
codeine<opioid:T3,tylenol #3,tylenol 3
tramadol<opioid:ultram
morphine<opioid:dilaudid,hydromorphone
cyclobenzaprine<muscle relaxant:flexeril
methocarbamol<muscle relaxant:robaxin
baclofen<muscle relaxant
tizanidine<muscle relaxant:zanaflex
triazolam<benzodiazepine:halcion
hydroxyzine<antihistamine:atarax,vistaril
anticonvulsant:AED
topiramate<anticonvulsant:topamax
gingival overgrowth drug
nifedipine<calcium channel blocker:procardia
amlodipine<calcium channel blocker:norvasc
diltiazem<calcium channel blocker:verapamil
xerogenic drug:drying medications,xerogenic medications,xerostomic medication
tricyclic antidepressant<antidepressant:elavil,TCA
SNRI<antidepressant:effexor
levothyroxine:synthroid
inhaler:albuterol
factor replacement:DDAVP,desmopressin,factor IX,factor VIII
triptan:imitrex,sumatriptan
modafinil:armodafinil,provigil
supplemental oxygen:home oxygen,O2
prescription:prescribed,rx,rx'd,script
medication:medicine,meds
bone morphogenetic protein:BMP,rhBMP-2
`,
);
