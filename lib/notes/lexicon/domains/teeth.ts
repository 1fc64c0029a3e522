import { conceptsOf } from '../concepts-of';

/** Teeth: decay, pulp, apex, wear, loss. */
export const concepts = conceptsOf(
  'diagnosis',
  `
caries:carie,carious,carious lesion,cavitated,cavities,cavity,decayed,hole in tooth
early childhood caries<caries:baby bottle decay,bottle caries,bottle rot,ECC,nursing caries
rampant caries<caries:extensive decay,gross decay throughout,multiple caries
root caries<caries:cervical caries
recurrent caries<caries:secondary decay
deep caries<caries:caries approximating pulp,caries into pulp,carious to pulp,decay to pulp,deep carious lesion,gross decay,grossly carious,grossly decayed
non-restorable caries<caries,non-restorable tooth:bombed out: nonrestorable caries,nonrestorable decay,unrestorable caries
caries into dentin<caries:dentin caries,dentinal caries,into dentin
enamel caries<caries:incipient decay,white spot lesion
non-restorable tooth:beyond restoration,hopeless,hopeless prognosis,hopeless tooth,non-restorable,non-salvageable,nonrestorable,nonsalvageable,not restorable,not salvageable,unrestorable
pulpitis:inflamed pulp
irreversible pulpitis<pulpitis:AIP,asymptomatic irreversible pulpitis,irrev pulpitis,irreversable pulpitis,SIP
reversible pulpitis<pulpitis:rev pulpitis
pulp necrosis:dead tooth,devital,necrotic,necrotic pulp,non-vital,nonvital,pulpal necrosis
pulp exposure:exposed pulp,pulpal exposure
apical periodontitis
symptomatic apical periodontitis<apical periodontitis:acute apical periodontitis,SAP
asymptomatic apical periodontitis<apical periodontitis:AAP,chronic apical periodontitis
periapical abscess<abscess,odontogenic infection:AAA,abscessed molar,abscessed primary molars,alveolar abscess,dental abscess,dentoalveolar abscess,PA abscess,PAA,periapical abscesses,periapical infection,tooth abscess
chronic apical abscess<periapical abscess:CAA
sinus tract ~:draining fistula,draining sinus,DST,fistulous tract,gum boil,gumboil,intraoral sinus,parulis
radicular cyst<odontogenic cyst:periapical cyst,residual cyst
periapical granuloma:PA granuloma
failed root canal:endodontic failure,failed endodontic treatment,failing endo,failing RCT
cracked tooth:crack,crack line,cracked,cracked cusp
vertical root fracture<root fracture:split root,split tooth,VRF
retained root:residual root,retained dental root,retained roots only,root remnants,root tip
erosion:eroded,erosive tooth wear,erosive wear
attrition:incisal wear,occlusal wear,worn teeth
abrasion of tooth:cervical abrasion,toothbrush abrasion
abfraction
tooth wear<tooth structure loss:generalized wear,severe wear,wear facets
tooth structure loss
tooth resorption
root resorption<tooth resorption:cervical resorption,ECIR,external resorption,internal resorption
tooth hypersensitivity:dentin hypersensitivity,dentinal sensitivity,root sensitivity
tooth discoloration:discolored tooth,tetracycline staining,tooth staining
dental fluorosis:fluorosis
hypercementosis
enamel hypoplasia:hypomineralization,hypomineralized,hypoplastic enamel,MIH
missing teeth:edentulous area,edentulous space,partial edentulism,partially edentulous
edentulism:edentulous
tooth loss due to caries
tooth loss due to trauma:tooth lost in accident,traumatic tooth loss
tooth loss due to periodontal disease
ankylosed tooth:ankylosed,tooth ankylosis
fractured restoration:broken crown,broken filling,defective restoration,failed restoration,fractured filling,lost filling,open margin
overhang
dental calculus:calc,calculus,tartar
plaque:biofilm
food impaction:food packing,food trap,food trapping
denture stomatitis:denture sore mouth
embedded tooth fragment:embedded fragment,tooth frag,tooth fragment
`,
);
