// Words of occupations, degrees and family, by which a column of values is known to speak of persons.

export const jobWords = `
comptable, infirmier, infirmière, médecin, docteur, agent, technicien, technicienne, ingénieur, ingénieure, chef, directeur, directrice, responsable, secrétaire, avocat, avocate, professeur, enseignant, enseignante, instituteur, commercial, commerciale, vendeur, vendeuse, caissier, caissière, chauffeur, livreur, magasinier,
ouvrier, ouvrière, gardien, gardienne, pharmacien, pharmacienne, assistant, assistante, consultant, consultante, développeur, développeuse, architecte, juriste, notaire, huissier, électricien, plombier, menuisier, maçon, mécanicien, soudeur, peintre, cuisinier, serveur, serveuse, coiffeur, coiffeuse, couturière, boulanger, boucher, agriculteur,
retraité, retraitée, étudiant, étudiante, sans emploi, sans profession, femme au foyer, fonctionnaire, militaire, policier, journaliste, banquier, gestionnaire, opérateur, opératrice, analyste, chargé, chargée, aide-soignante, aide-soignant, sage-femme, dentiste, vétérinaire, stagiaire, gérant, gérante, artisan, commerçant, commerçante, pêcheur, manager, engineer,
teacher, nurse, doctor, driver, accountant, lawyer, clerk, cashier, developer, designer, officer, director, assistant, technician, cook, waiter, farmer, student, retired, unemployed, salesman, receptionist, supervisor, administrator, formateur, formatrice, auditeur, contrôleur, inspecteur, cadre, employé, employée,
مهندس, مهندسة, طبيب, طبيبة, أستاذ, أستاذة, معلم, معلمة, محاسب, محاسبة, ممرض, ممرضة, سائق, تاجر, فلاح, عامل, عاملة, موظف, موظفة, محام, محامية, كاتبة, حارس, تقني, تقنية, مدير, مديرة, متقاعد, طالب, طالبة, بدون مهنة, ربة بيت, شرطي, جندي, صيدلي, خياط, نجار, حلاق`

export const degreeWords = `
bac, baccalauréat, licence, master, doctorat, deug, deust, bts, dut, dts, dess, dea, ingénieur, diplôme, diplome, mastère, mba, phd, bachelor, certificat, brevet, cap, bep, primaire, collège, lycée, secondaire, universitaire, supérieur, encg, ensa, emi, insea, iscae, ofppt, bac+2, bac+3, bac+5, technicien spécialisé, qualification, formation, analphabète,
degree, high school, diploma, إجازة, الإجازة, ماستر, دكتوراه, باكالوريا, الباكالوريا, شهادة, دبلوم, ابتدائي, إعدادي, ثانوي, جامعي, أمي`

export const kinshipWords = `
père, mère, fils, fille, conjoint, conjointe, époux, épouse, mari, femme, frère, sœur, grand-père, grand-mère, oncle, tante, cousin, cousine, tuteur, tutrice, enfant, beau-père, belle-mère, petit-fils, father, mother, son, daughter, spouse, husband, wife, brother, sister, guardian, child, uncle, aunt,
أب, أم, ابن, ابنة, زوج, زوجة, أخ, أخت, جد, جدة, عم, خال, ولي الأمر, الأب, الأم, الزوج, الزوجة, بنت, ولد`

export const maritalWords = `
célibataire, marié, mariée, divorcé, divorcée, veuf, veuve, séparé, séparée, pacsé, concubinage, union libre, single, married, divorced, widowed, widow, widower, separated,
أعزب, عازب, عازبة, عزباء, متزوج, متزوجة, مطلق, مطلقة, أرمل, أرملة, منفصل, منفصلة, mzwj, mzwja, m7tlq, mtl9a`

export const companyWords = `
sarl, sarlau, sa, sas, snc, scs, spa, ste, société, cie, groupe, holding, ltd, inc, llc, gmbh, gie, coopérative, association, fondation, entreprise, ets, établissement, établissements, conseil, services, négoce, distribution, transport, transports, logistique, industrie, industries, import, export, trading, consulting, technologies, travaux, immobilière, pharma, maroc, textile, agro, plast, matériaux,
شركة, مؤسسة, مقاولة, تعاونية, جمعية, مجموعة, هولدينغ, ش.م.م`
