// Words that tell of a person's health or genes (art. 1(3)). A term after `!` tells by itself; any other only where the
// sentence speaks of a person, for "santé" on a poster is nobody's health.

export const healthTerms = `
!diabète, !diabétique, !hypertension, !hypertendu, !hypotension, !asthme, !asthmatique, !cancer, !cancéreux, !tumeur, !leucémie, !lymphome, !chimiothérapie, !radiothérapie,
!VIH, !sida, !séropositif, !séropositive, !séropositivité, !hépatite, !tuberculose, !épilepsie, !épileptique, !parkinson, !alzheimer, !démence, !schizophrénie, !schizophrène, !bipolaire,
!bipolarité, !dépression, !dépressif, !dépressive, !anxiété, !burn-out, !autisme, !autiste, !trisomie, !trisomique, !sclérose, !insuffisance rénale, !insuffisance cardiaque, !insuffisance respiratoire,
!dialyse, !greffe, !avc, !infarctus, !cardiopathie, !arythmie, !anémie, !thalassémie, !drépanocytose, !hémophilie, !hypothyroïdie, !hyperthyroïdie, !goitre, !cholestérol, !obésité, !anorexie, !boulimie,
!migraine, !arthrose, !arthrite, !rhumatisme, !lombalgie, !hernie, !sciatique, !fracture, !entorse, !ulcère, !gastrite, !colite, !cirrhose, !pneumonie, !bronchite, !pneumopathie, !covid, !grippe, !varicelle,
!rougeole, !méningite, !paludisme, !eczéma, !psoriasis, !allergie, !allergique, !glaucome, !cataracte, !surdité, !cécité, !malvoyant, !malentendant, !handicap, !handicapé, !handicapée, !invalidité,
!paralysie, !paraplégique, !tétraplégique, !grossesse, !enceinte, !accouchement, !césarienne, !fausse couche, !avortement, !ivg, !ménopause, !stérilité, !infertilité, !arrêt maladie, !congé maladie, !arrêt de travail,
!longue maladie, !maladie chronique, !maladie professionnelle, !transfusion, !antécédents médicaux, !dossier médical, !certificat médical, !ordonnance, !diagnostic, !pathologie, !symptômes,
!hospitalisé, !hospitalisée, !hospitalisation, !opéré, !opérée, !intervention chirurgicale, !toxicomanie, !alcoolisme, !alcoolique, !addiction, !insuline, !metformine, !antidépresseur, !psychiatrique, !psychiatre, !cardiaque,
!accident vasculaire, !thyroïde, !endométriose, !fibromyalgie, !insomnie, !prothèse, !fauteuil roulant, !IRM, !radiographie, !ALD,
malade, maladie, médicament, médicaments, traitement médical, sous traitement, consultation médicale, douleur, douleurs, fièvre, opération, blessé, blessée, blessure, santé fragile, état de santé, aptitude médicale, inapte, infection, vertiges,
!diabetes, !diabetic, !hypertension, !asthma, !tumour, !tumor, !leukemia, !chemotherapy, !HIV, !AIDS, !hepatitis, !tuberculosis, !epilepsy, !stroke, !heart attack, !heart failure, !kidney failure, !depression, !anxiety disorder,
!autism, !disability, !disabled, !pregnant, !pregnancy, !miscarriage, !sick leave, !medical history, !diagnosed, !diagnosis, !hospitalised, !hospitalized, !surgery, !wheelchair, !allergic, !allergy, !anaemia, !anemia,
!obesity, !migraine, !arthritis, !flu, !pneumonia, !insulin, !prescription, !schizophrenia, !bipolar, !insomnia, !seizure, !seizures, sick, illness, disease, medication, treatment, injury, injured, fever,
!السكري, !مرض السكري, !داء السكري, السكر, !ضغط الدم, !ارتفاع الضغط, !ارتفاع ضغط الدم, !الربو, !السرطان, !سرطان, !ورم, !السيدا, !الإيدز, !التهاب الكبد, !السل, !الصرع, !الزهايمر, !الفصام, !الاكتئاب, !اكتئاب, !التوحد, !توحد, !القصور الكلوي, !قصور كلوي, !تصفية الدم, !فقر الدم,
!أنيميا, !الغدة الدرقية, !قصور الغدة الدرقية, !الشقيقة, !التهاب المفاصل, !التصلب اللويحي, !كسر, !كسور, !جلطة, !إعاقة, !معاق, !معاقة, !في وضعية إعاقة, !حامل, !حاملة, !الحمل, !إجهاض, !الإدمان, !حساسية, !الحساسية, !رخصة مرضية, !عطلة مرضية, !شهادة طبية, !مرضية,
!أمراض القلب, !مرض القلب, !القلب, !الروماتيزم, !البوصفير, !الأنفلونزا, !كوفيد, !عملية جراحية, !مرض مزمن, !أمراض مزمنة, !آلام الظهر, !السمنة, !الكلي, !الكلاوي, !الضيقة, !الطونسيون, !بوزلوم, !لالي,
مرض, المرض, علاج, دواء, أدوية, حمى, ألم, آلام, مصاب, مصابة, إصابة, جريح, المستشفى, الضغط, الضر,
!sokkar, !sokar, !soukar, !tansyon, !ddiqa, !diqa, !l9alb, !lkalwi, !lklawi, !kansir, !lkancer, !saratan, !hamla, !7amla, !fa9r ddam, !lfaqr dam, mrid, mrida, mriid, lmrd, lmard, dwa, ddwa, sbitar, kaydrni, darni, 7ssasiya, !l7ssasia, !l7sasiya, !bouzelloum, !mo3a9, !mou3aq`

export const geneticTerms = `
!ADN, !génome, !génotype, !test génétique, !mutation génétique, !maladie génétique, !maladie héréditaire, !caryotype, !BRCA1, !BRCA2, !HLA-B27, !MTHFR, !CFTR, !facteur V Leiden, !porteur du gène, !porteuse du gène, !génétique, !hétérozygote, !homozygote,
!DNA, !genome, !genotype, !genetic test, !gene mutation, !hereditary disease, !karyotype, !genetic, !الحمض النووي, !اختبار جيني, !طفرة جينية, !مرض وراثي, !جيني, !جينية`

/** Trade and common names of medicines: health by the way of what one takes. */
export const medicines = `
Doliprane, Efferalgan, Aspégic, Aspirine, Kardegic, Ibuprofène, Advil, Voltarène, Profénid, Amoxicilline, Augmentin, Clamoxyl, Azithromycine, Zithromax, Ciprofloxacine, Flagyl, Glucophage, Metformine, Diamicron, Amarel,
Insuline, Lantus, Novorapid, Mixtard, Levothyrox, Levothyroxine, Amlodipine, Amlor, Coversyl, Loxen, Tenormine, Lasilix, Aldactone, Plavix, Sintrom, Previscan, Lipitor, Tahor, Crestor, Zocor, Mopral, Oméprazole, Inexium, Ventoline, Seretide, Symbicort,
Becotide, Prednisone, Solupred, Cortancyl, Depakine, Tegretol, Keppra, Rivotril, Lexomil, Xanax, Valium, Seroplex, Prozac, Zoloft, Deroxat, Effexor, Haldol, Risperdal, Zyprexa, Subutex, Méthadone, Ritaline, Paracétamol, Tramadol, Morphine, Spasfon, Smecta, Aerius, Zyrtec, Xyzall, Methotrexate, Humira, Tamoxifène, Femara`
