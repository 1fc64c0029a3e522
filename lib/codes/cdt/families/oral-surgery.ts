import { cdtFamily } from '../cdt-entry';

export const entries = cdtFamily(
  'oral-surgery',
  `
D7111|t|Baby tooth remnant taken out
D7140|t|Tooth pulled
D7210|t|Tooth out by surgery, bone or sectioning
D7220|t|Impacted tooth out, under gum only
D7230|t|Impacted tooth out, partly in bone
D7240|t|Impacted tooth out, fully in bone
D7241|t|Impacted tooth out, fully in bone, unusual difficulty
D7250|t|Buried root cut out
D7251|t|Impacted crown cut off, roots left
D7252|t|Part of the root left to hold the socket|2025-
D7259|t|Nerve laid open and protected|2025-
D7260|r|Passage from mouth to sinus closed
D7261|r|Hole into the sinus closed at once
D7270|t|Knocked-out or loosened tooth put back and held
D7272|t|Tooth moved to another socket
D7280|t|Unerupted tooth uncovered
D7282|t|Stuck tooth loosened to erupt
D7283|t|Bracket or button on an uncovered tooth
D7284|r|Minor salivary glands biopsied|2024-
D7285|r|Bone or tooth tissue biopsied
D7286|r|Soft tissue biopsied
D7287||Cells scraped for cytology
D7288||Brush biopsy across the epithelium
D7290|t|Teeth repositioned by surgery
D7291|t|Fibers around the tooth cut
D7292||Screw plate for anchorage
D7293||Anchorage device, flap needed
D7294||Anchorage device, no flap
D7295||Bone harvested for grafting
D7296|q|Bone cut to speed braces, one to three teeth|2018-
D7297|q|Bone cut to speed braces, four teeth and more|2018-
D7298||Anchorage plate removed, flap|2022-
D7299||Anchorage device removed, flap|2022-
D7300||Anchorage device removed, no flap|2022-
D7310|q|Ridge smoothed with removals, four teeth and more
D7311|q|Ridge smoothed with removals, one to three teeth
D7320|q|Ridge smoothed alone, four teeth and more
D7321|q|Ridge smoothed alone, one to three teeth
D7340|a|Vestibule deepened, left to heal over
D7350|a|Vestibule deepened with grafts and muscle work
D7410|r|Benign soft lesion out, small
D7411|r|Benign soft lesion out, large
D7412|r|Benign soft lesion out, complex closure
D7413|r|Malignant soft lesion out, small
D7414|r|Malignant soft lesion out, large
D7415|r|Malignant soft lesion out, complex closure
D7440|r|Malignant bone tumor out, small
D7441|r|Malignant bone tumor out, large
D7450|r|Tooth-related cyst or tumor out, small
D7451|r|Tooth-related cyst or tumor out, large
D7460|r|Other benign cyst or tumor out, small
D7461|r|Other benign cyst or tumor out, large
D7465|r|Lesion destroyed by heat, cold or chemical
D7471|a|Bony bump on the jaw side removed
D7472||Bony bump on the palate removed
D7473|q|Bony bump on the inner lower jaw removed
D7485|q|Tuberosity made smaller
D7490|a|Jaw resected with reconstruction planned
D7509|r|Cyst opened and left draining|2023-
D7510|r|Abscess in the mouth drained
D7511|r|Abscess in the mouth drained, several spaces
D7520|r|Abscess drained through the skin
D7521|r|Abscess drained through the skin, several spaces
D7530|r|Foreign body out of soft tissue
D7540|r|Reacting foreign body out of bone or muscle
D7550|q|Dead or infected bone removed
D7560|r|Tooth piece or foreign body out of the sinus
D7610||Upper jaw fracture fixed open
D7620||Upper jaw fracture treated closed
D7630||Lower jaw fracture fixed open
D7640||Lower jaw fracture treated closed
D7650||Cheek bone fracture fixed open
D7660||Cheek bone fracture treated closed
D7670||Tooth-bearing bone fracture treated closed, teeth held
D7671||Tooth-bearing bone fracture treated open, teeth held
D7680||Many facial bones fixed, simple fractures
D7710||Upper jaw compound fracture fixed open
D7720||Upper jaw compound fracture treated closed
D7730||Lower jaw compound fracture fixed open
D7740||Lower jaw compound fracture treated closed
D7750||Cheek bone compound fracture fixed open
D7760||Cheek bone compound fracture treated closed
D7770||Tooth-bearing bone compound fracture treated open
D7771||Tooth-bearing bone compound fracture treated closed
D7780||Many facial bones fixed, compound fractures
D7810||Dislocated jaw set by surgery
D7820||Dislocated jaw set by hand
D7830||Jaw moved under anesthesia
D7840||Condyle removed
D7850||Joint disc removed
D7852||Joint disc repaired
D7854||Joint lining removed
D7856||Jaw muscle cut
D7858||Jaw joint rebuilt
D7860||Jaw joint opened
D7865||Jaw joint reshaped
D7870||Fluid drawn from the jaw joint
D7871||Jaw joint washed out, no scope
D7872||Jaw joint scoped to look
D7873||Jaw joint scoped, washed, adhesions freed
D7874||Jaw joint scoped, disc put back
D7875||Jaw joint scoped, lining removed
D7876||Jaw joint scoped, disc removed
D7877||Jaw joint scoped, tissue trimmed
D7880||Splint for the jaw joint
D7881||Joint splint adjusted|2016-
D7899||Other jaw joint treatment
D7910|r|Fresh small wound sewn, up to 5 cm
D7911|r|Complicated wound sewn, up to 5 cm
D7912|r|Complicated wound sewn, over 5 cm
D7920|r|Skin graft
D7921||Patient's own blood product placed
D7922|t|Dressing in the socket against bleeding or clot loss|2020-
D7939||Osteotomy index printed for navigation|2024-
D7940||Deformed bone reshaped
D7941||Lower jaw branch cut
D7943||Lower jaw branch cut with graft
D7944||Part of the jaw cut and moved
D7945||Lower jaw body cut
D7946||Whole upper jaw moved
D7947||Part of the upper jaw moved
D7948||Midface moved, no graft
D7949||Midface moved with graft
D7950|r|Bone or cartilage graft to the jaw
D7951|q|Sinus lifted from the side
D7952|q|Sinus lifted through the socket
D7953|t|Bone graft to keep the ridge
D7955|r|Soft or hard tissue defect repaired
D7956|r|Dissolving membrane on an empty ridge|2023-
D7957|r|Lasting membrane on an empty ridge|2023-
D7960||Frenum cut|-2020|D7961 D7962
D7961|r|Lip or cheek frenum cut|2021-
D7962||Tongue frenum cut|2021-
D7963|r|Frenum reshaped with a flap
D7970|a|Overgrown tissue removed
D7971|t|Gum flap over a tooth removed
D7972|q|Fibrous tuberosity reduced
D7979||Salivary stone out without surgery|2018-
D7980||Salivary stone out by surgery
D7981||Salivary gland cut out
D7982||Salivary duct repaired
D7983||Salivary fistula closed
D7990||Airway opened in emergency
D7991||Coronoid process removed
D7993||Craniofacial implant placed|2021-
D7994||Zygomatic implant placed|2021-
D7995||Synthetic graft to the jaw or face
D7996||Jaw implant for augmentation
D7997||Appliance removed by another dentist
D7998||Fixation device placed without a fracture
D7999||Other oral surgery
`,
);
