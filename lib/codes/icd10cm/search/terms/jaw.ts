/** Words for jaws, joints and face bones: `code | term, term`. Our own list. */
export const terms = `
M2600 | jaw size anomaly
M2601 | maxillary hyperplasia, big upper jaw, vertical maxillary excess, gummy smile
M2602 | maxillary hypoplasia, small upper jaw, deficient maxilla, midface deficiency, narrow palate
M2603 | mandibular hyperplasia, big lower jaw, prognathism from large mandible
M2604 | mandibular hypoplasia, small lower jaw, micrognathia of mandible, weak chin jaw
M2605 | macrogenia, large chin
M2606 | microgenia, small chin
M2607 | excessive tuberosity, large tuberosity
M2609 | retrognathia, micrognathia, macrognathia
M2610 | jaw to skull base relationship problem
M2611 | maxillary asymmetry
M2612 | jaw asymmetry, facial asymmetry, crooked jaw
M2619 | prognathism, retrognathism, receding jaw, retruded lower jaw, jaw too far back, jutting jaw
M2650 | dentofacial functional abnormality
M2651 | abnormal jaw closure
M2652 | limited mouth opening, cannot open mouth wide, restricted opening, limited range of motion of jaw, reduced MIO, hypomobility
M2653 | jaw deviates on opening, deviation in opening
M2654 | insufficient anterior guidance
M2655 | centric occlusion maximum intercuspation discrepancy
M2656 | non-working side interference
M2657 | lack of posterior support
M2659 | mouth breathing, tongue thrust, abnormal swallowing, finger habit
M26601 | right TMD, right jaw joint disorder
M26602 | left TMD
M26603 | bilateral TMJ disorder, both TMJ
M26609 | TMJ, TMD, TMJ disorder, jaw joint problem, temporomandibular dysfunction, TMJ syndrome
M26619 | TMJ adhesions, TMJ ankylosis, frozen jaw joint, locked joint fused
M26621 | right TMJ pain, right jaw joint pain
M26622 | left TMJ pain, left jaw joint pain
M26623 | bilateral TMJ pain, pain in both jaw joints
M26629 | TMJ pain, jaw joint pain, arthralgia of TMJ, sore jaw joint
M26631 | right TMJ disc displacement
M26632 | left TMJ disc displacement
M26633 | bilateral TMJ disc displacement
M26639 | TMJ disc displacement, slipped jaw disc, internal derangement of TMJ, clicking jaw disc, disc displacement without reduction, closed lock, DDwR, DDwoR
M26649 | TMJ arthritis, arthritis of jaw joint
M26659 | TMJ arthropathy, degenerative joint disease of TMJ, DJD of jaw
M2669 | jaw clicking, popping jaw, TMJ noise, TMJ crepitus
M2670 | alveolar anomaly
M2671 | alveolar maxillary hyperplasia
M2673 | alveolar maxillary hypoplasia
M2674 | alveolar mandibular hypoplasia
M2679 | alveolar exostosis
M2681 | soft tissue impingement anterior, palatal impingement
M2682 | posterior soft tissue impingement
M270 | jaw development disorder, torus, tori, mandibular tori, palatal torus, torus palatinus, torus mandibularis, stafne cyst, latent bone cyst
M271 | giant cell granuloma of jaw, central giant cell granuloma
M272 | jaw infection, osteomyelitis of jaw, jaw bone infection, osteoradionecrosis, ORN, osteitis of jaw, sequestrum of jaw, radiation damaged jaw bone
M273 | dry socket, alveolar osteitis, alveolitis, lost clot after extraction, AO
M2740 | jaw cyst
M2749 | aneurysmal bone cyst of jaw, traumatic bone cyst, simple bone cyst
M2751 | root perforation
M2752 | overfilled root canal, endodontic overfill, gutta percha extrusion
M2753 | underfilled root canal, endodontic underfill
M2759 | failed root canal, root canal failure, post-endo failure
M2761 | implant failed to integrate, osseointegration failure, failed dental implant early
M2762 | implant lost after integration, peri-implantitis, periimplantitis, failing implant
M2763 | broken implant, implant fracture
M2769 | endosseous implant failure
M278 | exostosis of jaw, cherubism, fibrous dysplasia of jaw, condylar hyperplasia
K090 | dentigerous cyst, follicular cyst, eruption cyst, keratocyst, OKC, odontogenic keratocyst, lateral periodontal cyst, primordial cyst, tooth cyst
K091 | nasopalatine duct cyst, incisive canal cyst, globulomaxillary cyst, nonodontogenic cyst
K098 | lymphoepithelial cyst of mouth, dermoid cyst of mouth, epidermoid cyst mouth, nasolabial cyst
M87180 | MRONJ, BRONJ, ONJ, medication related osteonecrosis of the jaw, bisphosphonate osteonecrosis of jaw, fosamax jaw, prolia jaw, denosumab osteonecrosis jaw, ARONJ
D164 | benign bone tumor upper jaw, ameloblastoma of maxilla, odontoma upper
D165 | benign tumor of lower jaw, ameloblastoma, odontoma, benign neoplasm of mandible, odontogenic tumor
R6884 | jaw pain, sore jaw, aching jaw
R252 | trismus, lockjaw, jaw spasm, muscle cramp jaw, locked jaw
M791 | muscle pain
M7911 | masticatory myalgia, chewing muscle pain, jaw muscle pain, masseter pain
M7918 | myofascial pain
M6240 | muscle spasm contracture
M62838 | jaw muscle spasm, masseter spasm, spasm of muscle
S02609A | broken jaw, jaw fracture, mandible fracture, fractured jaw, fractured mandible, mandibular fx
S0261 | condyle fracture, fractured condyle
S0265 | mandibular angle fracture, jaw angle fracture
S0266 | symphysis fracture, parasymphysis fracture, chin fracture
S0260 | mandible body fracture
S0267 | alveolus of mandible fracture, dentoalveolar fracture lower
S0242 | dentoalveolar fracture upper, alveolar fracture of maxilla
S02411 | lefort I fracture, le fort 1
S02412 | lefort II fracture, le fort 2
S02413 | lefort III fracture, le fort 3
S0240 | cheek bone fracture, zygoma fracture, ZMC fracture, maxilla fracture, malar fracture, upper jaw fracture, cheekbone broken
S023 | blowout fracture, orbital floor fracture
S022 | broken nose, nasal fracture
S025 | broken tooth, chipped tooth, fractured tooth, tooth fracture, fx tooth, crown fracture, cracked by a blow, broken front tooth
S030 | dislocated jaw, jaw dislocation, jaw out of place, open lock, TMJ dislocation, subluxed jaw
S032 | knocked out tooth, avulsed tooth, tooth avulsion, luxated tooth, loosened tooth from injury, displaced tooth, intruded tooth, extruded tooth, subluxated tooth, tooth luxation, loose tooth after a blow
S0340 | jaw sprain, TMJ sprain, sprained jaw
S01511 | lip laceration, cut lip, split lip
S01512 | cut inside mouth, tongue laceration, bitten tongue cut, intraoral laceration, mouth laceration, cut gum
S01411 | right cheek laceration, cut on right cheek
S01412 | left cheek laceration
S01419 | cheek laceration, cut cheek
S0181 | chin laceration, cut chin, facial laceration, face laceration
S0121 | nose laceration
S00511 | lip abrasion
S00531 | bruised lip, lip contusion
S0083 | bruised face, face contusion
S043 | trigeminal nerve injury, lingual nerve injury, inferior alveolar nerve injury, IAN injury
S0993 | facial injury, face trauma
S0990 | head injury
S060X0 | concussion
`;
