import { conceptsOf } from '../concepts-of';

/** Medications that matter for dental-medical claims. */
export const concepts = conceptsOf(
  'medication',
  `
bone-modifying agent : antiresorptive, antiresorptives, antiresorptive therapy, antiresorptive medication, bone modifying agent
bisphosphonate < bone-modifying agent : bisphosphonates, IV bisphosphonate, oral bisphosphonate
alendronate < bisphosphonate, bone-modifying agent : fosamax
risedronate < bisphosphonate, bone-modifying agent : actonel
ibandronate < bisphosphonate, bone-modifying agent : boniva
zoledronic acid < bisphosphonate, bone-modifying agent : zometa, reclast, zoledronate, zoledronic, zoledronate IV
pamidronate < bisphosphonate, bone-modifying agent : aredia
denosumab < bone-modifying agent : xgeva, prolia
romosozumab < bone-modifying agent : evenity
antiangiogenic : bevacizumab, avastin, sunitinib, sutent
anticoagulant : anticoagulated, blood thinner, blood thinners, anticoagulants
warfarin < anticoagulant : coumadin
apixaban < anticoagulant : eliquis
rivaroxaban < anticoagulant : xarelto
dabigatran < anticoagulant : pradaxa
heparin < anticoagulant : lovenox, enoxaparin
antiplatelet : plavix, clopidogrel, brilinta, ticagrelor
aspirin : ASA 81, baby aspirin, ASA 325
immunosuppressant : tacrolimus, prograf, cyclosporine, mycophenolate, cellcept, azathioprine, imuran, sirolimus, everolimus
methotrexate < immunosuppressant : MTX
biologic : humira, adalimumab, enbrel, remicade, infliximab, rituximab, etanercept
corticosteroid : prednisone, steroids, medrol, solumedrol, oral steroids, methylprednisolone, hydrocortisone, triamcinolone, kenalog
dexamethasone < corticosteroid : decadron
insulin : lantus, humalog, novolog
metformin : glucophage
glp-1 agonist : ozempic, wegovy, mounjaro, semaglutide
antihypertensive : losartan, lisinopril, HCTZ, metoprolol, hydrochlorothiazide
calcium channel blocker < antihypertensive : amlodipine, nifedipine
phenytoin : dilantin
antiepileptic : levetiracetam, keppra, valproate, depakote, lamotrigine
statin : atorvastatin, simvastatin, rosuvastatin
proton pump inhibitor : omeprazole, PPI, pantoprazole, nexium, prilosec, esomeprazole
antidepressant : SSRI, sertraline, zoloft, fluoxetine, prozac, escitalopram, lexapro, citalopram, duloxetine, cymbalta, bupropion, wellbutrin, amitriptyline, nortriptyline, trazodone, venlafaxine
antipsychotic : risperidone, quetiapine, seroquel, olanzapine, clozapine, abilify, aripiprazole, haloperidol
lithium
benzodiazepine : alprazolam, xanax, lorazepam, ativan, diazepam, valium, klonopin, clonazepam
stimulant medication : adderall, ritalin, methylphenidate, vyvanse, concerta
antihistamine : benadryl, diphenhydramine, cetirizine, zyrtec, loratadine
anticholinergic : oxybutynin
xerogenic medication
buprenorphine < medication for opioid use disorder : suboxone, buprenorphine/naloxone, subutex, sublocade, zubsolv
methadone < medication for opioid use disorder : methadone maintenance
naltrexone < medication for opioid use disorder : vivitrol
medication for opioid use disorder : MOUD, MAT
opioid medication : hydrocodone, vicodin, norco, oxycodone, percocet, oxycontin, tramadol, codeine, tylenol #3, lortab, morphine
nsaid : NSAID, NSAIDs, ibuprofen, ibu, motrin, advil, naproxen, aleve, nsaids, meloxicam, anti-inflammatories, anti-inflammatory
ketorolac < nsaid : toradol
acetaminophen : tylenol, APAP
muscle relaxant : cyclobenzaprine, flexeril, muscle relaxants, baclofen, methocarbamol, tizanidine, skelaxin
gabapentin : neurontin, pregabalin, lyrica
carbamazepine : tegretol, oxcarbazepine, trileptal
antibiotic : antibiotics, abx, ATB, abx courses, antibiotic courses, abx course
amoxicillin < antibiotic : amox, augmentin, amoxicillin-clavulanate, amox/clav, amoxil
penicillin < antibiotic : pen VK, PCN, penicillin VK, pen vk
clindamycin < antibiotic : clinda, cleocin
cephalexin < antibiotic : keflex
azithromycin < antibiotic : z-pack, zithromax, zpak, z-pak
metronidazole < antibiotic : flagyl, metro
doxycycline < antibiotic : minocycline, tetracycline
antibiotic prophylaxis : premed, SBE prophylaxis, premedication, premedicated, amox 2 g premed, prophylactic antibiotics
chlorhexidine : CHX, peridex, CHX rinse
antifungal : nystatin, fluconazole, diflucan, clotrimazole
antiviral : acyclovir, valacyclovir, valtrex
magic mouthwash
botulinum toxin medication
pilocarpine : salagen, cevimeline, evoxac
oral contraceptive : OCP, birth control
tamoxifen : anastrozole, letrozole, aromatase inhibitor, arimidex
CPAP : PAP, BiPAP, APAP machine, auto-PAP, PAP therapy, cpap, CPAP therapy, positive airway pressure, autoPAP, CPAP trial, CPAP machine, PAP trial
tranexamic acid : TXA, amicar
local anesthetic
epinephrine : epi
naloxone : narcan
`,
);
