import { conceptsOf } from '../concepts-of';

/** Teeth: decay, pulp, apex, wear, loss. */
export const concepts = conceptsOf(
  'diagnosis',
  `
caries : hole in tooth, carious, decay, decayed, cavity, cavities, cavitated, carious lesion, carie
early childhood caries < caries : ECC, baby bottle decay, nursing caries, bottle caries, bottle rot
rampant caries < caries : rampant decay, multiple caries, extensive decay, gross decay throughout
root caries < caries : root decay, cervical caries
recurrent caries < caries : recurrent decay, secondary caries, secondary decay, recurrent caries under
deep caries < caries : deep decay, caries to pulp, carious to pulp, decay to pulp, grossly carious, gross caries, grossly decayed, gross decay, grossly carious to pulp, caries into pulp, caries approximating pulp, deep carious lesion
non-restorable caries < caries, non-restorable tooth  : bombed out: nonrestorable caries, unrestorable caries, non-restorable decay, nonrestorable decay
caries into dentin < caries : into dentin, dentin caries, dentinal caries, decay into dentin
enamel caries < caries : incipient caries, incipient decay, white spot lesion
non-restorable tooth : nonrestorable, non-restorable, unrestorable, non-salvageable, nonsalvageable, not salvageable, hopeless, not restorable, beyond restoration, hopeless tooth, hopeless prognosis
pulpitis : inflamed pulp
irreversible pulpitis < pulpitis : irrev pulpitis, SIP, irreversable pulpitis, AIP, asymptomatic irreversible pulpitis
reversible pulpitis < pulpitis : rev pulpitis
pulp necrosis : necrotic pulp, necrosis of pulp, necrotic, nonvital, non-vital, pulpal necrosis, dead tooth, devital
pulp exposure : pulp exposed, exposed pulp, pulpal exposure, exposure of pulp
apical periodontitis : periapical periodontitis
symptomatic apical periodontitis < apical periodontitis : SAP, acute apical periodontitis
asymptomatic apical periodontitis < apical periodontitis : AAP, chronic apical periodontitis
periapical abscess < abscess, odontogenic infection : PA abscess, PAA, apical abscess, AAA, dental abscess, dentoalveolar abscess, alveolar abscess, tooth abscess, periapical abscesses, abscess of tooth, abscessed primary molars, abscessed molar, periapical infection
chronic apical abscess < periapical abscess : CAA, chronic periapical abscess
sinus tract ~ : draining sinus, draining sinus tract, parulis, gumboil, gum boil, draining fistula, fistulous tract, DST, intraoral sinus
radicular cyst < odontogenic cyst : periapical cyst, apical cyst, residual cyst
periapical granuloma : PA granuloma, apical granuloma
failed root canal : failing RCT, failed RCT, failing root canal, failed endo, failing endo, failed endodontic treatment, endodontic failure
cracked tooth : crack, cracked, crack line, cracked cusp, cracked tooth syndrome
vertical root fracture < root fracture : VRF, split root, split tooth
retained root : retained root tip, retained root tips, root tip, residual root, retained dental root, root remnants, retained roots only
erosion : eroded, erosive wear, erosive tooth wear
attrition : occlusal wear, worn teeth, incisal wear
abrasion of tooth : toothbrush abrasion, cervical abrasion
abfraction
tooth wear < tooth structure loss : severe wear, wear facets, generalized wear
tooth structure loss
tooth resorption
root resorption < tooth resorption : internal resorption, external resorption, resorption of root, cervical resorption, ECIR
tooth hypersensitivity : dentin hypersensitivity, dentinal sensitivity, root sensitivity
tooth discoloration : discolored tooth, tooth staining, tetracycline staining
dental fluorosis : fluorosis
hypercementosis
enamel hypoplasia : hypoplastic enamel, MIH, hypomineralization, hypomineralized
missing teeth : edentulous space, partial edentulism, partially edentulous, edentulous area
edentulism : edentulous
tooth loss due to caries
tooth loss due to trauma : traumatic tooth loss, tooth lost in accident
tooth loss due to periodontal disease
ankylosed tooth : ankylosis of tooth, tooth ankylosis, ankylosed
fractured restoration : broken filling, broken crown, fractured filling, lost filling, failed restoration, open margin, defective restoration
overhang
dental calculus : calculus, tartar, calc
plaque : biofilm
food impaction : food trap, food trapping, food packing
denture stomatitis : denture sore mouth
embedded tooth fragment : tooth fragment, tooth frag, embedded fragment
`,
);
