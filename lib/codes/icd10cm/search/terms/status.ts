/** Words for encounters, history, complications, malformations and causes: `code | term, term`. Our own list. */
export const terms = `
Z0120 | dental exam, dental checkup, dental cleaning visit, routine dental
Z0121 | dental exam with abnormal findings
Z01818 | pre op exam, preoperative clearance, surgical clearance, dental clearance before surgery, medical clearance
Z01812 | preop lab
Z01810 | preop heart exam
Z0189 | other special exam
Z4802 | suture removal, take out stitches
Z4801 | dressing change
Z48814 | aftercare following surgery on teeth, aftercare oral surgery, post op visit teeth
Z463 | denture fitting, fitting of dental prosthesis
Z464 | braces, orthodontic device fitting
Z510 | radiation therapy, radiotherapy, XRT
Z5111 | chemo, chemotherapy
Z5112 | immunotherapy
Z5181 | drug level monitoring
Z7901 | on blood thinners, anticoagulant, warfarin, coumadin, eliquis, xarelto, anticoagulated
Z7902 | plavix, clopidogrel, antiplatelet
Z7982 | aspirin
Z7983 | bisphosphonate, fosamax, alendronate, zoledronic acid, bisphosphonates long term
Z794 | on insulin, insulin
Z7984 | metformin, oral diabetes pills
Z7952 | on steroids, prednisone, long term steroids
Z79891 | opioids long term
Z7962 | immunosuppressant
Z79899 | long term medication, prolia, denosumab
Z792 | long term antibiotics
Z880 | penicillin allergy, allergic to penicillin, PCN allergy, amoxicillin allergy
Z882 | sulfa allergy
Z885 | narcotic allergy, codeine allergy
Z884 | anesthetic allergy, lidocaine allergy
Z886 | NSAID allergy, aspirin allergy
Z883 | antibiotic allergy, clindamycin allergy
Z91040 | latex allergy
Z923 | history of radiation, irradiated jaw, past radiation, history of radiotherapy
Z9221 | history of chemotherapy, past chemo
Z85810 | history of tongue cancer
Z85818 | history of mouth cancer, history of oral cancer
Z85819 | history of head and neck cancer, history of throat cancer
Z853 | history of breast cancer
Z8546 | history of prostate cancer
Z952 | artificial heart valve, prosthetic heart valve, mechanical valve, heart valve replacement
Z953 | tissue valve, pig valve
Z950 | pacemaker
Z95810 | defibrillator, ICD device
Z955 | heart stent, stent
Z951 | bypass surgery, CABG
Z9661 | shoulder replacement
Z96641 | hip replacement right
Z96649 | hip replacement, artificial hip, total hip
Z96659 | knee replacement, artificial knee, total knee
Z940 | kidney transplant
Z941 | heart transplant
Z944 | liver transplant
Z942 | lung transplant
Z9481 | bone marrow transplant
Z9484 | stem cell transplant
Z7682 | awaiting transplant, transplant candidate, transplant list, organ transplant workup
Z972 | wears dentures, has denture, denture status
Z9884 | bariatric surgery
Z9989 | CPAP dependence, uses CPAP
Z9181 | falls
Z9114 | noncompliance with treatment
Z9119 | CPAP noncompliance, does not use CPAP, noncompliance
Z789 | CPAP intolerance, other health status
Z6841 | BMI 40
Z9981 | home oxygen
Z993 | wheelchair
Z590 | homeless
Z23 | vaccination, vaccine, immunization, HPV shot
Z1281 | oral cancer screening, screening for mouth cancer
Z809 | family cancer
Z713 | diet counseling
Z716 | tobacco counseling
T8189 | non healing surgical wound, nonhealing socket, delayed healing
T814 | infection after surgery, postoperative infection
T8140 | post op infection, infected extraction site, infection following a procedure
T8110 | shock after procedure
T8130 | wound opened, dehiscence, wound dehiscence
T8579 | infected implant, infection of prosthetic device
T8469 | infected plate
T887 | adverse drug reaction, drug side effect
T782 | anaphylaxis, anaphylactic shock
T783 | angioedema, lip swelling allergic
T458X5 | bisphosphonate adverse effect
T50995 | adverse effect of drug other
T451X5 | adverse effect of chemo, chemotherapy side effect, denosumab adverse effect
K9161 | bleeding during procedure digestive
K91840 | post op bleeding, bleeding after extraction, postoperative hemorrhage, bleeding socket, hemorrhage after tooth removal
K9189 | oroantral communication after extraction, oroantral fistula, OAC, OAF, hole into sinus
T180 | swallowed crown, foreign body in mouth, object stuck in mouth
T17 | aspirated foreign body
T189 | swallowed foreign body
T7432 | child abuse
T7412 | child physical abuse
T280 | burned mouth, mouth burn, chemical burn mouth
Q359 | cleft palate
Q369 | cleft lip, harelip
Q379 | cleft lip and palate, cleft lip and cleft palate
Q353 | cleft soft palate
Q351 | cleft hard palate
Q357 | bifid uvula, cleft uvula
Q381 | tongue tie, ankyloglossia, tongue-tied, short frenulum, tight frenum
Q380 | lip tie, labial frenum, high frenum, frenum lip
Q382 | macroglossia congenital, big tongue
Q385 | high arched palate, high palate, uvula malformation
Q386 | mouth malformation
Q674 | facial asymmetry congenital, flat face
Q670 | facial asymmetry from birth
Q750 | craniosynostosis
Q7500 | craniosynostosis
Q751 | crouzon, craniofacial dysostosis
Q754 | treacher collins, mandibulofacial dysostosis
Q753 | big head macrocephaly
Q752 | hypertelorism
Q755 | oculomandibular dysostosis
Q870 | pierre robin, goldenhar, hemifacial microsomia, apert, moebius
Q824 | ectodermal dysplasia
Q780 | osteogenesis imperfecta
Q796 | ehlers danlos
Q8500 | neurofibromatosis
Q874 | marfan
Q9381 | velocardiofacial, digeorge
D821 | digeorge syndrome
W19 | fall, fell, fell down
W109 | fell down stairs, fall on stairs
W1830 | fell at same level
W010 | tripped, slipped and fell, tripped and fell
W06 | fell out of bed
W07 | fell from chair
W098 | playground fall, fell at playground
W500 | hit by another person, elbow to the face, elbowed, accidental hit
W540 | dog bite, bitten by dog
W5501 | cat bite
W2107 | hit by softball
W2103 | hit by baseball, baseball to the face
W2105 | hit by basketball
W21220 | hit by hockey puck
W228 | hit in the mouth by object, struck by object
W2201 | walked into wall
V181 | bicycle fall
V189 | bike accident, bicycle accident, fell off bike
V4343 | car accident driver
V499 | car accident, motor vehicle accident, MVA, auto accident
V892 | traffic accident, motor vehicle accident unspecified
V299 | motorcycle accident
V0013 | skateboard accident, fell off skateboard
V0014 | scooter fall
Y040 | fight, fist fight, punched, punched in the face, assault unarmed
Y09 | assault
Y042 | bumped by another in assault
X959 | gunshot
Y92009 | at home
Y92219 | at school
Y9361 | football injury
Y9367 | basketball injury
Y9322 | ice hockey
Y990 | at work, work injury
`;
