/** Everyday words, shorthand and clinic names of codes: `code | term, term`. Our own list. */
export const terms = `
K000 | missing teeth from birth, congenitally missing tooth, hypodontia, oligodontia
K001 | extra tooth, supernumerary, mesiodens, fourth molar
K002 | peg lateral, dens in dente, dens invaginatus, fused teeth, small teeth, microdontia, taurodontism
K003 | fluorosis, mottled teeth, white spots on teeth
K004 | MIH, molar incisor hypomineralization, enamel hypoplasia, chalky molars, turner tooth
K005 | amelogenesis imperfecta, dentinogenesis imperfecta
K006 | retained baby tooth, over-retained primary tooth, early eruption, natal tooth, late eruption, delayed eruption, ankylosed baby tooth not shed
K007 | teething
K008 | tetracycline staining, intrinsic stain of tooth development
K010 | embedded tooth, unerupted tooth, tooth that has not come in
K011 | wisdom tooth, impacted wisdom tooth, wisdom teeth, impacted third molar, third molars, bony impaction, impacted canine, impacted tooth, 3rd molar
K0251 | enamel decay pit and fissure, incipient pit caries
K0252 | cavity in the grooves, pit and fissure decay into dentin, occlusal caries
K0253 | deep pit decay to the pulp
K0261 | smooth surface decay in enamel, white spot lesion decay
K0262 | smooth surface decay into dentin, interproximal caries, cavity between teeth
K0263 | deep decay to the pulp, gross caries, pulp exposed by caries
K027 | root caries, root decay, cavity on the root
K029 | cavity, cavities, tooth decay, rotten tooth, rampant caries, recurrent decay, early childhood caries, baby bottle decay
K030 | worn teeth, tooth wear, attrition, worn down teeth
K031 | abrasion of teeth, abfraction, toothbrush abrasion, notched necks
K032 | acid erosion of teeth, erosion from reflux, enamel erosion, erosion from vomiting
K033 | tooth resorption, internal resorption, external root resorption
K034 | hypercementosis
K035 | ankylosis of teeth, ankylosed tooth
K036 | tartar, calculus, plaque, stained teeth, extrinsic stain
K037 | discolored tooth, gray tooth, posteruptive color change
K0381 | cracked tooth, cracked tooth syndrome, crack line, split tooth, craze line
K0389 | sensitive teeth, dentin hypersensitivity, tooth sensitivity
K0401 | reversible pulpitis, sensitive to cold brief
K0402 | irreversible pulpitis, symptomatic irreversible pulpitis, SIP, lingering tooth pain, throbbing nerve, nerve pain in tooth
K041 | necrotic pulp, pulp necrosis, dead tooth, dead nerve, nonvital tooth, pulpal necrosis
K042 | pulp stones, calcified canal, pulp calcification
K044 | symptomatic apical periodontitis, SAP, acute apical periodontitis, tooth hurts to bite
K045 | PARL, periapical radiolucency, periapical lesion, periapical granuloma, chronic apical periodontitis, AAP, asymptomatic apical periodontitis, apical lesion
K046 | gum boil, draining sinus tract, dental abscess with sinus, chronic apical abscess, fistula of tooth, parulis, dental fistula
K047 | tooth abscess, dental abscess, abscessed tooth, acute apical abscess, AAA, periapical abscess, tooth infection, infected tooth, odontogenic infection, dentoalveolar abscess
K048 | radicular cyst, periapical cyst, residual cyst, apical cyst
K0500 | acute gingivitis from plaque
K0510 | gingivitis, chronic gingivitis, bleeding gums from plaque, inflamed gums
K05211 | localized aggressive periodontitis slight
K0520 | aggressive periodontitis, juvenile periodontitis
K05219 | periodontal abscess, gum abscess, lateral periodontal abscess, perio abscess
K0530 | chronic periodontitis, gum disease, perio, periodontal disease, pyorrhea, bone loss around teeth, deep pockets
K055 | combined perio endo lesion, other periodontal disease
K056 | periodontal disease, gum disease, perio disease
K05323 | generalized severe periodontitis, stage IV periodontitis, advanced gum disease
K05322 | generalized moderate periodontitis
K0601 | gum recession, receding gums, gingival recession, exposed root
K06010 | localized gum recession
K06020 | generalized gum recession
K061 | overgrown gums, gingival hyperplasia, gingival enlargement, gingival overgrowth, dilantin gums, swollen gums from medicine
K062 | denture sore gum, traumatic gum lesion
K063 | horizontal bone loss
K068 | bleeding gums, gingival hemorrhage, epulis, pyogenic granuloma of gum, flabby ridge
K080 | shedding of teeth due to systemic cause
K08101 | no teeth, edentulous, full edentulism
K08109 | edentulous, complete loss of teeth, toothless
K08409 | missing tooth, missing teeth, partially edentulous, lost teeth, partial edentulism
K08411 | tooth lost from injury
K0820 | bone loss of jaw ridge, atrophic ridge, resorbed ridge, alveolar bone loss, ridge atrophy
K0821 | minimal mandible atrophy
K0826 | severe atrophy of maxilla
K0824 | severe atrophy of mandible
K083 | retained root, root tip, retained dental root, root fragment left, residual root
K0881 | alveolar cleft acquired, irregular alveolar process
K0889 | toothache, tooth pain, tooth ache, odontalgia, aching tooth, pain in tooth
K0850 | bad filling, defective restoration, failed filling, failing crown
K0851 | open margin, overhanging filling margin
K08530 | broken filling, fractured restoration without loss
K08531 | filling fell out, lost filling, fractured crown restoration
M2630 | crooked teeth, malpositioned tooth
M2631 | crowding, crowded teeth, crowding of teeth
M2632 | gaps between teeth, diastema, excessive spacing
M2633 | tipped tooth, horizontal displacement of tooth
M2634 | supererupted tooth, vertical displacement of tooth, overerupted
M2635 | rotated tooth, twisted tooth
M2636 | not enough interocclusal distance
M26211 | class I malocclusion, angle class 1
M26212 | class II malocclusion, overjet class 2, angle class 2, retrognathic bite
M26213 | class III malocclusion, underbite, angle class 3
M26220 | open bite, anterior open bite, front teeth do not meet
M26221 | posterior open bite
M2623 | excessive overjet, buck teeth, protruding front teeth
M2624 | reverse articulation, crossbite, cross bite
M2629 | deep bite, overbite, excessive overbite, midline shift
M264 | bad bite, malocclusion, misaligned bite
`;
