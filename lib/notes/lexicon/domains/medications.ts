import { conceptsOf } from '../concepts-of';

/** Medications that matter for dental-medical claims. */
export const concepts = conceptsOf(
  'medication',
  `
bone-modifying agent : antiresorptive, antiresorptive medication, bone-modifying medication, bone medication, osteoporosis medication, BMA
bisphosphonate < bone-modifying agent : BPs, bisphos
alendronate < bisphosphonate : fosamax, alendronic acid
risedronate < bisphosphonate : actonel, atelvia
ibandronate < bisphosphonate : boniva
zoledronic acid < bisphosphonate : zometa, reclast, zoledronate, zoledronic, zolendronic acid
pamidronate < bisphosphonate : aredia
denosumab < bone-modifying agent : xgeva, prolia, jubbonti, wyost
romosozumab < bone-modifying agent : evenity
antiangiogenic : angiogenesis inhibitor
anticoagulant : anticoagulated, blood thinner, anticoagulation, anti-coagulant
warfarin < anticoagulant : coumadin
apixaban < anticoagulant : eliquis
rivaroxaban < anticoagulant : xarelto
dabigatran < anticoagulant : pradaxa
heparin < anticoagulant : lovenox, enoxaparin
antiplatelet : DAPT
aspirin < antiplatelet, nsaid : ASA 81, ASA 325, ASA 325, acetylsalicylic acid, ecotrin
immunosuppressant : sirolimus, everolimus, immunosuppressive, anti-rejection, antirejection, anti-rejection meds
methotrexate < immunosuppressant : MTX
biologic < immunosuppressant : stelara, cosentyx
corticosteroid < immunosuppressant : hydrocortisone, triamcinolone, kenalog, steroid, topical steroid, fluocinonide, clobetasol
dexamethasone < corticosteroid : decadron, dex
insulin : lantus, humalog, novolog
metformin : glucophage
glp-1 agonist : ozempic, wegovy, mounjaro, semaglutide, tirzepatide, trulicity
antihypertensive : losartan, lisinopril, HCTZ, metoprolol, hydrochlorothiazide, diuretic, furosemide, lasix, atenolol, BP meds, carvedilol, valsartan
calcium channel blocker < antihypertensive, gingival overgrowth drug : CCB
phenytoin < anticonvulsant, gingival overgrowth drug : dilantin
antiepileptic : levetiracetam, keppra, valproate, depakote, lamotrigine, lamictal
statin : atorvastatin, simvastatin, rosuvastatin, lipitor, crestor
proton pump inhibitor : omeprazole, PPI, pantoprazole, nexium, prilosec, esomeprazole
antidepressant < xerogenic drug : SSRI, sertraline, zoloft, fluoxetine, prozac, escitalopram, lexapro, citalopram, duloxetine, cymbalta, bupropion, wellbutrin, amitriptyline, nortriptyline, trazodone, venlafaxine, paroxetine
antipsychotic < xerogenic drug : risperidone, quetiapine, seroquel, olanzapine, clozapine, abilify, aripiprazole, haloperidol
lithium
benzodiazepine : alprazolam, xanax, lorazepam, ativan, diazepam, valium, klonopin, clonazepam, benzo
stimulant medication < xerogenic drug : adderall, ritalin, methylphenidate, vyvanse, concerta
antihistamine < xerogenic drug : benadryl, diphenhydramine, cetirizine, zyrtec, loratadine, claritin
anticholinergic < xerogenic drug : oxybutynin, glycopyrrolate, benztropine, atropine, tolterodine
xerogenic medication
buprenorphine < medication for opioid use disorder, opioid : suboxone, buprenorphine/naloxone, subutex, sublocade, zubsolv
methadone < medication for opioid use disorder, opioid
naltrexone < medication for opioid use disorder : vivitrol
medication for opioid use disorder : MOUD, MAT, medication assisted treatment
opioid medication
nsaid : anti-inflammatories, anti-inflammatory, antiinflammatory
ketorolac < nsaid : toradol
acetaminophen : tylenol, APAP acetaminophen, paracetamol
muscle relaxant : skelaxin, muscle relaxer
gabapentin < anticonvulsant : neurontin, pregabalin, lyrica
carbamazepine < anticonvulsant : tegretol, oxcarbazepine, trileptal
antibiotic : ATB
amoxicillin < penicillin : amox, augmentin, amoxil
penicillin < antibiotic : pen VK, PCN, penVK
clindamycin < antibiotic : clinda, cleocin
cephalexin < antibiotic : keflex, cefadroxil
azithromycin < antibiotic : z-pack, zithromax, zpak, z-pak, azithro
metronidazole < antibiotic : flagyl, metro
doxycycline < antibiotic : minocycline, tetracycline, doxy, periostat, arestin
antibiotic prophylaxis < antibiotic : premed, SBE prophylaxis, premedication, premedicated, amox 2 g premed, prophylactic antibiotics, antibiotic premed, amox premed, pre-med
chlorhexidine : CHX, peridex
antifungal
antiviral : acyclovir, valacyclovir, valtrex
magic mouthwash
botulinum toxin medication
pilocarpine : salagen, cevimeline, evoxac, sialogogue, biotene, artificial saliva, saliva substitute
oral contraceptive : OCP, birth control
tamoxifen : anastrozole, letrozole, aromatase inhibitor, arimidex, femara, exemestane
CPAP < PAP therapy : APAP machine, auto-PAP, positive airway pressure, autoPAP, PAP trial, C-PAP, cpap mask
tranexamic acid : amicar, TXA rinse
local anesthetic
epinephrine : epi, w/ epi, 1:100k epi, 1:100
naloxone : narcan
teriparatide : forteo, tymlos, abaloparatide
bevacizumab < antiangiogenic, cancer drug : avastin
sunitinib < antiangiogenic, cancer drug : sutent
sorafenib < antiangiogenic, cancer drug
lenvatinib < antiangiogenic, cancer drug
edoxaban < anticoagulant : savaysa
clopidogrel < antiplatelet : plavix
ticagrelor < antiplatelet : brilinta, prasugrel
tacrolimus < immunosuppressant : prograf
cyclosporine < immunosuppressant, gingival overgrowth drug : neoral, sandimmune, cyclosporin
mycophenolate < immunosuppressant : cellcept, myfortic, MMF mycophenolate
azathioprine < immunosuppressant : imuran
rituximab < biologic
adalimumab < biologic : humira
etanercept < biologic : enbrel
infliximab < biologic : remicade
prednisone < corticosteroid : prednisolone
methylprednisolone < corticosteroid : medrol, solumedrol
cancer drug
cisplatin < cancer drug, chemotherapy : carboplatin, platinum
fluorouracil < cancer drug : capecitabine, xeloda
paclitaxel < cancer drug, chemotherapy : taxol, docetaxel, taxotere
doxorubicin < cancer drug, chemotherapy : adriamycin, cyclophosphamide, cytoxan, AC-T
vincristine < cancer drug
lenalidomide < cancer drug : revlimid, velcade, daratumumab
cetuximab < cancer drug : erbitux
ampicillin < penicillin : unasyn
cefazolin < antibiotic : ancef, ceftriaxone, rocephin
ciprofloxacin < antibiotic : cipro, levofloxacin, moxifloxacin
vancomycin < antibiotic
nystatin < antifungal
fluconazole < antifungal : diflucan
clotrimazole < antifungal
pentoxifylline : tocopherol, PENTO
ibuprofen < nsaid : motrin, advil, ibu, ibuprofin
naproxen < nsaid : aleve, naprosyn
meloxicam < nsaid : mobic
celecoxib < nsaid : celebrex
diclofenac < nsaid : voltaren
opioid < medication : narcotic, opiates
hydrocodone < opioid : norco, vicodin, lortab, hydrocodone/APAP
oxycodone < opioid : percocet, oxycontin, roxicodone
codeine < opioid : tylenol 3, T3, tylenol #3
tramadol < opioid : ultram
morphine < opioid : hydromorphone, dilaudid
cyclobenzaprine < muscle relaxant : flexeril
methocarbamol < muscle relaxant : robaxin
baclofen < muscle relaxant
tizanidine < muscle relaxant : zanaflex
triazolam < benzodiazepine : halcion
hydroxyzine < antihistamine : vistaril, atarax
anticonvulsant : AED
topiramate < anticonvulsant : topamax
gingival overgrowth drug
nifedipine < calcium channel blocker : procardia
amlodipine < calcium channel blocker : norvasc
diltiazem < calcium channel blocker : verapamil
xerogenic drug : xerostomic medication, drying medications, xerogenic medications
tricyclic antidepressant < antidepressant : TCA, elavil
SNRI < antidepressant : effexor
levothyroxine : synthroid
inhaler : albuterol
factor replacement : factor VIII, factor IX, DDAVP, desmopressin
triptan : sumatriptan, imitrex
modafinil : armodafinil, provigil
supplemental oxygen : O2, home oxygen
prescription : rx, prescribed, rx'd, script
medication : meds, medicine
bone morphogenetic protein : BMP, rhBMP-2
`,
);
