// The words column names are made of, gathered under one concept per line: `concept: spellings`, in French, English,
// Arabic, Darija in Latin letters, and the abbreviations of old schemas. Accents and case do not matter.

export const concepts = `
name: nom, noms, name, name1, names, ism, smia, smiya, smiyti, اسم, الاسم, إسم, nm
firstname: vorna, prenom, prenoms, prn, pnom, prenm, firstname, fname, givenname, forename, prnom, first name
first: first, given, شخصي, الشخصي, chakhsi, premier
lastname: nachn, lastname, lname, surname, familyname, patronyme, nomfamille, nomdefamille, نسب, النسب, لقب, اللقب, knia, kniya, knya, nasab, nomjf, jeunefille
family: family, fam, famille, familial, familiale, last, patronymique, usage, عائلي, العائلي, العائلية, عائلية, 3aili, 3a2ili
full: full, complet, complete, كامل, الكامل, display, kamil
email: email, emails, mail, mel, courriel, courriels, emailaddr, emailaddress, imayl, بريد, البريد, ايميل, إيميل, الإيميل
electronic: electronique, electronic, الكتروني, إلكتروني, الإلكتروني, الالكتروني
phone: tel, tels, tele, telephone, telephones, phone, phones, gsm, mobile, portable, cellphone, tlfn, whatsapp, watsap, msisdn, telfixe, telmobile, tilifoun, tilifon, telefoun, telefon, telifoun, tlfon, tlf, tilephone, hatif, هاتف, الهاتف, نقال, النقال, جوال, الجوال, محمول, المحمول, واتساب, تليفون, تيليفون
fax: fax, telecopie, فاكس, الفاكس
num: num, numero, numeros, no, nr, nbr, number, n, nmra, nmro, nemra, ra9m, raqm, رقم, الرقم, نمرة, nmb, nro, ref num
code: code, cod, cd, cde, رمز, الرمز, كود
loginid: identifiant, identifier, ident, معرف, المعرف
id: id, ids, identifiant, identifier, ident, معرف, المعرف, uid, idt
cin: cin, cine, cni, cnie, nic, numcin, ncin, cinclient, ر ب ت و, ب ت و, بتو, لاكارط, lacarte, lakart, lacart, lkarta, cnibe
card: carte, card, cards, بطاقة, البطاقة, karta, carta, كارط
national: national, nationale, وطنية, الوطنية, التعريف الوطنية, wataniya, watania
identity: identite, identity, piece, تعريف, التعريف, هوية, الهوية, ta3rif
mrz: mrz, ocr, bande, machine readable
read: lecture, zone, reading
passport: passeport, passport, pasport, passeports, جواز, الجواز, باسبور, paspor
residence: sejour, resident, residency, إقامة, الإقامة, الاقامة, اقامة, titre sejour
permit: permis, licence, license, permit, licences, رخصة, الرخصة
driving: conduire, conduite, driving, drivers, سياقة, السياقة
massar: massar, cne, مسار, masar, codemassar
cnss: cnss, nss, numss, ss, ضمان, الضمان, socialsecurity, ssn, numcnss, immatcnss
social: social, sociale, اجتماعي, الاجتماعي
security: securite, security, secu, secure
amo: amo, cnops, ramed, mutuelle, mutuel, تأمين الإجباري, amosocial, inpe
birth: naissance, naiss, nais, birth, geb, born, ne, nee, izdiyad, lizdiyad, izdiad, zyada, mawlid, milad, ازدياد, الازدياد, ميلاد, الميلاد, ولادة, الولادة
dob: gbdat, dob, ddn, birthday, birthdate, datenaissance, datenaiss, dtnaiss, dtnais, datnais, anniversaire, dn, dnais
date: date, dates, dt, dte, dat, تاريخ, التاريخ, tarikh, tari5, jour, day
year: annee, year, an, سنة, yr, عام
place: lieu, place, مكان, lieux, makan, blasa
age: l3amr, l3omr, 3omr, age, ages, سن, السن, عمر, العمر, lmr, 3mr
sex: gesch, sexe, sex, gender, genre, جنس, الجنس, jins
title: civilite, civility, civ, salutation, titre
nationality: natio, nationalite, nationality, citizenship, nat, جنسية, الجنسية, jinsiya, nation, citoyennete
marital: famst, marital, matrimonial, matrimoniale, maritale, etatcivil, sitfam, sitfamiliale
situation: situation, sit, etat, statut, status, حالة, الحالة, state, stat, wad3iya
civil: civil, civile, المدنية
father: pere, father, dad, أب, الأب, والد, الوالد, papa, baba
mother: mere, mother, mom, أم, الأم, والدة, الوالدة, mama
spouse: conjoint, conjointe, epoux, epouse, spouse, husband, wife, زوج, زوجة, الزوج, الزوجة, mari
child: anzkd, enfant, enfants, child, children, kid, kids, dependants, dependents, أبناء, أطفال, الأبناء, الأطفال, طفل, wlad
guardian: tuteur, tutrice, guardian, ولي, tutelle
kinship: parente, filiation, kinship, relationship, قرابة, القرابة
parent: parent, parents
emergency: urgence, emergency, prevenir, aviser
photo: photo, photos, photographie, portrait, avatar, selfie, visage, face, صورة, الصورة, picture, pic, tswira, tsawer, facephoto
image: image, img, images, جي بي اي
signature: signature, sign, signatures, paraphe, توقيع, التوقيع, tawqi3, tawki3
voice: vocal, vocale, voix, voice, audio, صوت, صوتي
recording: enregistrement, recording, record, enreg, تسجيل
plate: plaque, immatriculation, immat, matriculation, plate, plates, لوحة, اللوحة
registration: registration, registered
vehicle: vehicule, voiture, vehicle, car, auto, moto, camion, مركبة, المركبة, سيارة, السيارة, tomobil, tonobil, veh
address: adresse, adresses, address, addr, adr, adrs, addresse, adress, domicile, rue, street, عنوان, العنوان, l3onwan, l3nwan, l3unwan, 3onwan, 3nwan, adr1, adr2, line1, addressline, domicil, sokna, stras
home: residence, domicile, home, maison, sakan, سكن, السكن, سكنى, residentiel, dar, logement
city: ort01, ville, city, town, مدينة, المدينة, mdina, lmdina, commune, localite, village, جماعة, الجماعة, vil
region: region, province, prefecture, جهة, الجهة, إقليم, الإقليم, عمالة, jiha
postal: postal, postale, بريدي, البريدي
zip: pstlz, zip, zipcode, postcode, codepostal, cp, npa
country: pays, country, بلد, البلد, دولة, الدولة
ip: ip, ipaddr, ipaddress, ipv4, ipv6, adresseip, remoteaddr
remote: remote, distante, source
mac: mac, macaddr, macaddress
imei: imei, imsi, iccid, idfa, gaid, udid, aaid
device: device, appareil, terminal, handset, جهاز, الجهاز
advertising: advertising, publicitaire, ad
cookie: cookie, cookies, ga, gid, fbp, tracker, traceur, كوكيز
visitor: visitor, visiteur, زائر
session: session, sessions, sess, sid, جلسة
useragent: useragent, ua, browser, navigateur, متصفح
agent: agent, agents
user: user, users, utilisateur, utilisateurs, utilis, usr, مستخدم, المستخدم, مستعمل, المستعمل
login: login, username, logname, pseudo, pseudonyme, nickname, handle, screenname, identifiantconnexion
connection: connexion, connection, دخول, الدخول
account: compte, account, comptes, acct, cpt, accounts, حساب, الحساب, hisab
password: password, passwd, pwd, pass, mdp, passe, motdepasse, motpasse, passphrase, مرور, المرور, passcode
word: mot, كلمة
key: key, cle, clef
secret: secret, secrete, سر, السر, سرية, pin, otp, cvv, cvc, totp, سري
hash: hash, hashed, digest, salt, checksum, crc, sha, md
token: token, apikey, jeton, jwt, refreshtoken, accesstoken
latitude: latitude, lat, خط العرض
longitude: longitude, lng, lon, long, خط الطول
tower: cell, cellule, cellid, bts, antenne relais
whereabouts: location
gps: gps, geoloc, geolocalisation, geolocation, coordonnees, coords, coord, position, إحداثيات, localisation, geopoint, geom, موقع جغرافي
caller: appelant, caller, calling, متصل, المتصل, anumber, emetteur appel
callee: appele, callee, called, bnumber, متصل به, المتصل به, dialed
call: appel, appels, call, calls, مكالمة, المكالمة, اتصال, cdr
duration: duree, duration, مدة, المدة, seconds
job: fonction, poste, profession, metier, emploi, job, occupation, jobtitle, position occupee, qualite professionnelle, مهنة, المهنة, وظيفة, الوظيفة, csp, khedma, lkhdma, grade professionnel, intitule poste, designation poste, profess
matricule: matricule, mat, matr, badge, ppr, som, تأجير, التأجير, personnelno, pernr, drpp
employee: employe, employes, employee, employees, emp, salarie, salaries, salariee, staff, personnel, pers, collaborateur, fonctionnaire, agentrh, agt, موظف, الموظف, موظفين, الموظفون, الموظفين, أجير, الأجير, أجراء, الأجراء, worker, ouvrier, sal, hr, rh, effectif, paie, payroll, paies, عامل
cv: cv, curriculum, resume, lettre motivation, motivation, سيرة ذاتية, السيرة, سيرة
hire: embauche, recrutement, hire, hired, hiring, recrut, entree service, onboarding, توظيف, التوظيف, التحاق, prise service, titularisation
contract: contrat, contract, عقد, العقد
leave: conge, conges, leave, absence, absences, عطلة, العطل, vacation, pto, anciennete
work: travail, work, employment, employ, عمل, العمل
salary: salaire, salaires, salary, wage, wages, remuneration, traitement mensuel, paye, أجر, الأجر, أجرة, الأجرة, راتب, الراتب, lmanda, khlas, prime, bonus, indemnite, salbase, salnet, salbrut, brut, salairenet
net: net, nette, صافي
base: base
pay: payer, pay, payroll
month: mensuel, mensuelle, monthly, mois, شهري, الشهري
income: revenu, revenus, income, دخل, الدخل, revenue personnel, patrimoine, ressources
credit: credit, credits, pret, prets, loan, قرض, القرض
score: score, scoring, notation
balance: solde, balance, رصيد, الرصيد
debt: dette, dettes, debt, encours, impaye, impayes, debts, دين عليه, creance
degree: certificate, certificat, diplome, diplomes, degree, diploma, شهادة, الشهادة, دبلوم, الدبلوم, certif
study: filiere, specialite, discipline, etude, etudes, scolaire, study, studies, education, formation, scolarite, cursus, دراسي, الدراسي, دراسة, تكوين, مستوى الدراسي, school, ecole
level: niveau, level, مستوى, المستوى
note: note, notes
mark: grade, mark, marks, moyenne, moy, mention, نقطة, النقطة, معدل, المعدل, gpa, grades, resultat examen
exam: examen, exam, bac, controle continu, امتحان
general: generale, general, عام
rib: rib, nrib, numrib, ribclient, كشف التعريف
iban: iban, numiban
bank: bancaire, bank, banque, bancaires, بنكي, البنكي, بنك, البنك, bnk
pan: pan, creditcard, cardnumber, ccnum, ccnumber, numcb, cb, cardno
payment: paiement, payment, virement, أداء
health: sante, health, medical, medicale, medicales, medicaux, صحة, الصحة, صحية, الصحية, طبي, طبية, الطبي, si7a, soin, soins
illness: maladie, maladies, pathologie, pathologies, disease, illness, diseases, مرض, المرض, أمراض, الأمراض, mrd, lmrd, affection, ald, sickness, condition medicale
diagnosis: diagnostic, diagnosis, diagnoses, diag, dx, تشخيص, التشخيص, icd, cim, motif consultation, symptome, symptomes, symptom, symptoms, symptomatologie
antecedent: antecedent, antecedents, atcd, anamnese, سوابق
history: history, historique
blood: sanguin, sanguine, blood, دموية, الدموية, الدم, دم, rhesus, gs, groupesanguin, dam
group: groupe, group, grp, gr, فصيلة, زمرة
allergy: allergie, allergies, allergy, allergic, حساسية, الحساسية
treatment: traitement, treatment, medicament, medicaments, medication, medications, prescription, posologie, ordonnance, دواء, الدواء, علاج, العلاج, drug
disability: handicap, handicape, handicapee, disability, disabled, invalidite, إعاقة, الإعاقة, mo3a9, pmr, ipp taux
pregnant: enceinte, grossesse, pregnant, pregnancy, حامل, حمل, الحمل
chronic: chronique, chronic, مزمن
diabetic: diabetique, diabete, diabetic, hypertendu, asthmatique, tension arterielle, glycemie, seropositif, vih, hiv, cancer, سكري
vaccine: vaccin, vaccination, vaccine, vaccines, تلقيح, لقاح, vaccinated
aptitude: aptitude, apte, inapte
weight: poids, weight, وزن, الوزن
height: taille, height, طول, imc, bmi
sick: blesse, blesses, blessure, blessures, sick, arretmaladie, hospitalisation, hospitalise, مرضية
medicalact: operation chirurgicale, acte medical, chirurgie, surgery, bilan, analyse medicale, resultat labo, radio
genetic: genetique, genetic, genome, genotype, adn, dna, variant, جيني, جينية, الجينية, mutation, karyotype, caryotype, gene, genes, heredite, وراثي, وراثية
ethnic: ethnie, ethnique, ethnicity, ethnic, race, raciale, racial, عرق, العرق, عرقي, العرقي, إثني, الإثني, tribu, قبيلة, القبيلة
origin: origine, origin, origines, أصل, الأصل
political: politique, politiques, political, politics, pol, parti, party, سياسي, السياسي, سياسية, السياسية, حزب, الحزب, hizb, electoral, tendance politique, vote intention
opinion: opinion, opinions, tendance, رأي, آراء
membership: appartenance, adhesion, adherent, affiliation, membership, member, membre, انتماء, الانتماء, انخراط, affilie
religion: religion, religions, religious, religieux, religieuse, confession, culte, faith, creed, دين, الدين, ديانة, الديانة, عقيدة, العقيدة, din, diyana, croyance religieuse, rite
belief: belief, beliefs, croyance, croyances, conviction, convictions, معتقد, المعتقد, قناعة
philosophy: philosophique, philosophiques, philosophy, philosophical, philosophie, فلسفي, فلسفية, الفلسفي
union: syndicat, syndicale, syndical, union, unions, syndique, نقابة, النقابة, نقابي, النقابي, na9aba, naqaba, syndicats
trade: trade, labour, labor
offence: infraction, infractions, offence, offense, offences, offenses, delit, delits, crime, crimes, جريمة, الجريمة, جنحة, مخالفة, criminal, penal, penale, قضائي, forfait
conviction: condamnation, condamnations, condamne, peine, peines, sentence, حكم, عقوبة, العقوبة, إدانة, jugement penal, verdict, convicted
judicial: judiciaire, judiciaires, casier, عدلي, العدلي, العدلية, قضائية, سجل عدلي
fingerprint: empreinte, empreintes, fingerprint, fingerprints, بصمة, البصمة, basma, digitale, digitales, minutiae, finger
biometric: biometrique, biometriques, biometric, biometrics, biometrie, بيومتري, بيومترية, iris, retina, faceid, voiceprint, gabarit, embedding, facial, faciale, vein
template: template, modele bio
ice: ice, numice, identifiantcommun
common: commun, common, موحد, الموحد
taxid: if, nif, idfiscal, ifiscal, identifiantfiscal, numif
fiscal: fiscal, fiscale, tax, ضريبي, الضريبي, جبائي, الجبائي, ضريبية, vat
traderegister: rc, numrc, nrc, registrecommerce
register: registre, register, سجل, السجل
commerce: commerce, commercial, commerciale, تجاري, التجاري, trade
patente: patente, patentes, numpatente, taxepro, taxeprofessionnelle, باتنتا, tp
professional: professionnelle, professionnel, professional, pro, مهني, المهني
tax: taxe, رسم, الرسم
comment: commentaire, commentaires, comment, comments, observation, observations, obs, remarque, remarques, remarks, remark, ملاحظة, ملاحظات, الملاحظات, notesclient, memo, bloc note, annotation, appreciation, mola7adat
freetext: texte, libre, freetext, narrative, compte rendu, crh, anamnese libre, motif, reclamation, plainte, feedback, avis, temoignage, شكاية, موضوع, message client
pupil: eleve, eleves, elv, etudiant, etudiants, student, students, pupil, pupils, tilmid, تلميذ, التلاميذ, طالب, الطلبة, classe, bulletin, bulletins, module, matiere, matieres, semestre, قسم
care: patient, patients, مريض, المرضى, consultation, consultations, sejour, sejours, hopital, medecin, clinique, visite medicale, labo, ordonnances
patientnum: ipp, nip, iep, ndossier, numdossierpatient
personref: client, clients, cli, customer, customers, cust, patient, patients, pat, eleve, eleves, elv, etudiant, etudiants, student, students, adherent, adherents, adh, assure, assures, ass, abonne, abonnes, subscriber, member, membre, membres, guest, guests, passager, passagers, pax, passenger, candidat, candidats, candidature, candidatures, postulant, postulants, cdt, applicant, demandeur, demandeurs, beneficiaire, beneficiaires, beneficiary, titulaire, holder, porteur, proprietaire, owner, locataire, locataires, tenant, tenants, conducteur, conducteurs, chauffeur, chauffeurs, driver, drivers, citoyen, citoyens, citizen, personne, personnes, person, persons, people, individu, individual, contact, contacts, prospect, prospects, lead, leads, electeur, voter, voters, donneur, donneurs, donor, donors, respondent, repondant, subject, detenu, detenus, suspect, suspects, victime, temoin, witness, societaire, societaires, participant, participants, souscripteur, emprunteur, debiteur, requerant, plaignant, rider, livreur, livreurs, destinataire, recipient, recipients, expediteur, sender, receptionnaire, signataire, visiteurs, visitors, consommateur, زبون, الزبون, زبناء, الزبناء, مريض, المريض, المرضى, تلميذ, التلميذ, التلاميذ, طالب, الطالب, الطلبة, مواطن, المواطن, المواطنون, مسافر, المسافرون, منخرط, المنخرط, المنخرطون, مستفيد, المستفيد, المستفيدون, مالك, المالك, سائق, السائق, السائقون, سجين, السجناء, أجنبي, الأجانب, شخص, أشخاص, الأشخاص, zboun, zbona, zbonat, klyan, tilmid, enfantscolarise, pupil, pupils, teacher, teachers, enseignant, enseignants, professeur, doctor, medecin, medecins, avocat, famille assure, ayant, ayants, droit, droits, reader, lecteur, acheteur, buyer, vendeur, seller, bayeur, sinistre assure, joueur, player, artisan, pelerin, pelerins, parentseleves, stagiaire, stagiaires, caution, garant, mandataire, gerant
measure: nb, nbre, nombre, count, cnt, total, totals, somme, sum, avg, average, max, min, maximum, minimum, length, len, longueur, taux, rate, ratio, percent, pourcentage, pct, cumul, stats, statistique, statistiques, stat, dashboard, kpi, effectifs, moyen, عدد, نسبة, مجموع, par, per, attempts, tentatives, frequency, size, attempt
flagword: is, has, est, a, enabled, disabled, active, actif, flag, verified, verifie, valide, validated, required, requis, optin, optout, opt, show, afficher, hide, visible, allow, allowed, sent, envoye, envoyes, opened, clicked, bounced, changed, reset, expires, expire, expired, at, updated, created, deleted, locked, attempted, confirmed, optional, obligatoire, subscribed, rappel
kindword: type, types, kind, categorie, category, classe, class, famille produit, modele, model, format, pattern, regex, mask, masque, label, libelle, lib, config, configuration, setting, settings, parametre, parametres, param, option, options, policy, rules, rule, template text, provider, operateur reseau, محتوى, نوع, النوع, صنف
thing: produit, produits, product, products, prd, prod, article, articles, art, item, items, sku, stock, stocks, fichier, fichiers, file, files, machine, machines, serveur, serveurs, server, servers, host, hosts, hostname, form, formulaire, formulaires, magasin, magasins, store, stores, shop, boutique, agence, agences, branch, branches, depot, depots, warehouse, warehouses, entrepot, gare, gares, station, stations, projet, projets, project, projects, equipe, equipes, team, teams, marque, brand, brands, equipement, equipements, equipment, materiel, materiels, asset, assets, piece detachee, pieces, lot, lots, batch, colis, parcel, expedition, expeditions, capteur, capteurs, sensor, sensors, sonde, sondes, machineoutil, pompe, pompes, compteur, compteurs, meter, meters, node, nodes, service, services, module, modules, job, jobs, task, tasks, tache, taches, event, events, app, apps, application, applications, logiciel, logiciels, software, package, pkg, driver version, firmware, router, routers, routeur, switch, switches, hub, printer, imprimante, document, documents, doc, docs, attachment, blob, blobs, fichiersjoints, commit, commits, build, builds, artefact, artefacts, film, films, video, videos, livre, livres, book, books, jeu, jeux, game, games, match, matchs, arbre, arbres, vin, vins, plante, animal, vol, vols, flight, flights, salle, salles, room, chambre, parking, antenne, antennes, antenna, catalogue, catalog, dictionnaire, dictionary, meta, metadata, sequence, sequences, cache, queue, webhook, webhooks, hook, hooks, git, objects, budget, budgets, plan, planning, creneau, creneaux, production, منتوج, المنتوج, منتج, المنتج, المنتجات, سلعة, السلعة, السلع, مخزون, ملف, sql, schema, index, feature, features, promo, promos, promotion, campagne, campagnes, campaign, campaigns, template mail, templates, journal, vehiculescatalogue, culture, patrimoine, monument, scrutin, scrutins, election, elections, musee, langue, langues, aeroport, port, ports, cron, scada, network, reseau
fieldword: table, tables, colonne, colonnes, column, columns, champ, champs, field, fields, attribut, attribute
visited: page, pages, site, sites
organisation: societe, societes, company, companies, entreprise, entreprises, organisation, organization, org, fournisseur, fournisseurs, supplier, suppliers, vendor, vendors, frs, raison, denomination, enseigne, hopital, hopitaux, hospital, hospitals, clinique, etablissement, etablissements, ecoles, schools, universite, association, associations, banques, banks, b2b, filiale, شركة, الشركة, الشركات, مقاولة, المقاولة, مورد, الموردون, مؤسسة, ministere, direction, departement, department, departments, dept, servicerh, organigramme, agencebancaire, syndicat initiative, pharmacie
office: bureau, bureaux, office
reference: ref, reference, referentiel, nomenclature, nomenclatures, grille, codification, lookup, enum, bareme, code penal, param ref, thesaurus, catalog ref, مرجع
transaction: commande, commandes, cmd, order, orders, facture, factures, invoice, invoices, vente, ventes, sale, sales, achat, achats, panier, cart, ligne, lignes, line, lines, transaction, transactions, livraison, livraisons, delivery, deliveries, طلب, الطلب, الطلبات, فاتورة, المبيعات, shipment, shipments, bon, tpe, dossier, dossiers, demande, demandes, ticket, tickets, rdv, rendezvous, reservation, booking, visit, visits, visite, consultation, consultations
money: prix, price, prices, montant, amount, cout, cost, tarif, ht, ttc, tva, total ht, pu, ثمن, الثمن, سعر, السعر, budget annuel, chiffre, remise, discount, fee, frais, loyer, devise, currency, monnaie, debit, capital
time: heure, time, timestamp, horodatage, hour, horaire, horaires, hours, ouverture, creation, modification, maj, debut, fin, start, end, started, ended, echeance, peremption, fabrication, fab, exp, expiration, depart, arrivee, livre le, saisie
goods: qte, quantite, qty, quantity, unite, unit, couleur, colour, color, poidscolis, ean, barcode, barre, ean13, isbn, serie, serial, version, release, volume, surface, capacite, capacity, hauteur, debits, temperature, temp, pression, tension, humidite, puissance, vitesse
web: url, link, lien, web, uri, http, www, path, chemin, route, slug, domain, domaine
noise: e, profile, profil, profils, de, du, des, la, le, les, l, d, of, the, et, and, or, en, au, aux, a, to, for, pour, ال, t, tb, tbl, vw, x, f, col, fld, txt, str, val, v, 1, 2, 3, dyal, dial, نوع ال, principal, principale, primary, main, perso, personnel adr, actuel, actuelle, current, new, old, nouveau, ancien
`
