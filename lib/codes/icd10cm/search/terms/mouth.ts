/** Words for the soft tissues of mouth, face and throat: `code | term, term`. Our own list. */
export const terms = `
A691 | trench mouth, ANUG, NUG, necrotizing gingivitis, vincent
B002 | cold sores, herpetic gingivostomatitis, primary herpes mouth, oral herpes
B001 | cold sore lip, fever blister, herpes labialis
B0222 | shingles nerve pain, postherpetic trigeminal neuralgia
B370 | thrush, oral thrush, oral candidiasis, yeast infection mouth, candida mouth, denture stomatitis yeast
B3783 | angular cheilitis, candidal cheilitis, cracked corners of mouth yeast
B084 | hand foot and mouth
B977 | HPV, human papillomavirus
K110 | salivary gland atrophy
K111 | enlarged salivary gland
K1120 | sialadenitis, parotitis, salivary gland infection, swollen salivary gland, infected parotid
K1121 | acute sialadenitis
K1123 | chronic sialadenitis
K113 | salivary gland abscess
K114 | salivary fistula
K115 | salivary stone, sialolithiasis, stone in salivary gland, sialolith, blocked salivary duct
K116 | mucocele, ranula, mucous cyst of lip, mucus retention cyst
K117 | dry mouth, xerostomia, hyposalivation, drooling, sialorrhea, ptyalism, too much saliva
K118 | salivary gland mass, sialectasia
R682 | dry mouth unspecified, dry mouth
K120 | canker sore, aphthous ulcer, RAS, aphthae, canker sores, recurrent aphthous stomatitis, oral ulcer aphthous
K121 | mouth ulcer, stomatitis, denture stomatitis, sore mouth, traumatic ulcer, mouth sore, oral ulcer
K122 | ludwigs angina, ludwig angina, floor of mouth abscess, cellulitis of mouth, oral abscess, submandibular abscess, deep space infection, vestibular abscess, buccal space infection
K1230 | oral mucositis
K1231 | chemo mouth sores, mucositis from chemotherapy, mucositis due to chemotherapy
K1233 | radiation mucositis, mucositis from radiation
K130 | chapped lips, cheilitis, angular cheilitis, lip disease, actinic cheilitis
K131 | cheek biting, lip biting
K1321 | leukoplakia, white patch in mouth, white plaque tongue
K1322 | ridge keratosis, minimal keratinized mucosa
K1323 | excessive keratinized ridge
K1324 | smokers palate, nicotine stomatitis, leukokeratosis nicotina
K1329 | erythroplakia, red patch mouth, leukoedema
K133 | hairy leukoplakia
K134 | granuloma mouth, pyogenic granuloma oral
K135 | oral submucous fibrosis, OSMF, betel nut fibrosis
K136 | irritation fibroma, denture hyperplasia, epulis fissuratum, irritative hyperplasia, fibroma of mouth, traumatic fibroma, bite fibroma
K1370 | oral lesion, oral mucosa lesion, mouth lesion
K1379 | oral mucosal hemorrhage, bleeding mouth, mouth pain, oral fistula
K140 | sore tongue, tongue ulcer, glossitis, tongue abscess
K141 | geographic tongue, benign migratory glossitis
K142 | median rhomboid glossitis
K143 | hairy tongue, coated tongue, black hairy tongue
K144 | bald tongue, atrophic glossitis, smooth tongue
K145 | fissured tongue, scrotal tongue
K146 | burning mouth, burning tongue, BMS, burning mouth syndrome, glossodynia, painful tongue
K148 | enlarged tongue acquired, macroglossia, crenated tongue, scalloped tongue
L439 | lichen planus
L438 | oral lichen planus, OLP
L100 | pemphigus vulgaris
L121 | mucous membrane pemphigoid, MMP, cicatricial pemphigoid
L03211 | facial cellulitis, face infection, swollen infected face, cellulitis of face, facial swelling infection
L0201 | facial abscess, face abscess, abscess of face
L03221 | neck cellulitis
L0211 | neck abscess
J020 | strep throat
J029 | sore throat, pharyngitis
J351 | big tonsils, enlarged tonsils, tonsillar hypertrophy
J353 | enlarged tonsils and adenoids
J36 | peritonsillar abscess, quinsy
J390 | retropharyngeal abscess, parapharyngeal abscess, lateral pharyngeal space abscess
J3800 | vocal cord paralysis
J320 | chronic maxillary sinusitis, odontogenic sinusitis, sinus infection from tooth, maxillary sinus infection, chronic sinus infection
J0100 | acute maxillary sinusitis, sinus infection, acute sinus infection
J329 | sinusitis, chronic sinusitis
J341 | sinus mucocele, mucous retention cyst of sinus, maxillary sinus cyst
J342 | deviated septum, crooked nose septum
J343 | swollen turbinates, turbinate hypertrophy
J3489 | nasal obstruction, stuffy nose, blocked nose
R0981 | nasal congestion
J309 | hay fever, allergic rhinitis, allergies nose
T7840XA | allergy, allergic reaction
J449 | COPD, emphysema bronchitis
H9209 | earache, ear pain, otalgia
H9319 | ringing in ears, tinnitus
D1039 | lipoma of cheek, benign neoplasm of cheek, fibroma of cheek
D103 | benign mouth tumor, papilloma of mouth, oral papilloma, fibroma benign neoplasm oral, benign growth in mouth
D101 | benign tongue tumor
D100 | benign lip tumor
D110 | pleomorphic adenoma, parotid tumor, benign parotid tumor
D1801 | hemangioma skin
D1809 | hemangioma of mouth
D3702 | uncertain tongue tumor
D3709 | uncertain neoplasm of mouth, tumor of uncertain behavior oral cavity
D490 | mouth mass, oral tumor unspecified, oral mass, mouth tumor
D0000 | carcinoma in situ of mouth
C029 | tongue cancer, SCC tongue, oral cancer tongue, squamous cell carcinoma of tongue
C01 | base of tongue cancer, HPV oropharynx cancer base of tongue
C069 | mouth cancer, oral cancer, oral SCC, cancer of mouth
C049 | floor of mouth cancer
C031 | gum cancer lower, lower gingival cancer
C030 | gum cancer upper
C009 | lip cancer
C07 | parotid cancer
C089 | salivary gland cancer
C050 | palate cancer, hard palate cancer
C051 | soft palate cancer
C099 | tonsil cancer
C109 | throat cancer, oropharyngeal cancer
C119 | nasopharyngeal cancer
C310 | sinus cancer, maxillary sinus cancer
C329 | larynx cancer, voice box cancer
C411 | jaw bone cancer, osteosarcoma of mandible, mandible cancer
C410 | osteosarcoma of maxilla
C760 | head and neck cancer, HNC, H&N cancer
C770 | spread to neck nodes, lymph node metastasis neck, neck metastasis
C7951 | bone metastasis, cancer spread to bone, bone mets
C9000 | multiple myeloma, myeloma
C50919 | breast cancer
C61 | prostate cancer
C3490 | lung cancer
R590 | swollen lymph node, enlarged lymph nodes, lymphadenopathy, swollen glands
R600 | swelling localized
R220 | facial swelling, face swelling, swollen face, swollen jaw, cheek swelling, lump on face
R221 | neck swelling, lump in neck, neck mass
R196 | bad breath, halitosis
R1310 | trouble swallowing, dysphagia, difficulty swallowing
R1311 | oral phase dysphagia
R432 | altered taste, dysgeusia, metallic taste, bad taste
R430 | loss of smell
R200 | numbness, numb lip, numb chin, anesthesia of skin
R202 | tingling, paresthesia, pins and needles, lip paresthesia, numb tongue
R201 | hypoesthesia, reduced feeling
R510 | headache with position
R519 | headache, facial pain, face pain, head pain
G501 | atypical facial pain, atypical face pain, persistent idiopathic facial pain, phantom tooth pain, atypical odontalgia
G500 | tic douloureux, trigeminal neuralgia, TN, lightning face pain
G509 | trigeminal nerve disorder
G508 | trigeminal neuropathy, lingual nerve neuropathy, IAN neuropathy
G510 | bells palsy, facial palsy, facial paralysis, drooping face
G521 | glossopharyngeal neuralgia
G5139 | hemifacial spasm
G243 | torticollis, wry neck
G244 | oromandibular dystonia, jaw dystonia
G245 | blepharospasm
G43909 | migraine, migraines
G44209 | tension headache, tension type headache
G44009 | cluster headache
G4486 | cervicogenic headache
G8918 | post op pain, postoperative pain, pain after surgery, post surgical pain
G8911 | pain from trauma, acute pain due to injury
G8929 | chronic pain
G893 | cancer pain
G894 | chronic pain syndrome
R509 | fever
R112 | nausea vomiting
R42 | dizziness, lightheaded
R55 | fainting, fainted, syncope, passed out
R634 | weight loss
R633 | feeding problem
R479 | speech problem
R498 | hoarse voice
`;
