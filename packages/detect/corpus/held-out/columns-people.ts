// Held-out columns that are personal data, as rows: label | maker | table.column | type | neighbours | comment.
// Written before the detector; never used to tune it.

export const heldOutPeople = `
last-name | lastName | adherents.nom_famille | varchar(80) | prenoms,ddn
last-name | lastNameUpper | ETAT_CIVIL.NOM_PATRONYMIQUE | VARCHAR2(60) | PRENOM_1,SEXE
last-name | lastName | patient.surname | text | given_name,dob
last-name | lastNameArabic | التلاميذ.النسب | text | الاسم,تاريخ الازدياد
last-name | lastName | T_ASSURE.NomAssure | nvarchar(50) | PrenomAssure,NumCIN
last-name | lastName | locataires.knya | text | smiya,tilifon
first-name | firstName | adherents.prenoms | varchar(80) | nom_famille,ddn
first-name | firstName | ETAT_CIVIL.PRENOM_1 | VARCHAR2(60) | NOM_PATRONYMIQUE,SEXE
first-name | firstName | patient.given_name | text | surname,dob
first-name | firstNameArabic | التلاميذ.الاسم الشخصي | text | النسب,تاريخ الازدياد
first-name | firstName | users.firstName | varchar | lastName,email
first-name | firstName | newsletter.fname | varchar(40) | email_addr
full-name | fullName | rendezvous.nom_prenom | varchar(120) | date_rdv,tel
full-name | fullNameUpper | PAIE.NOM_ET_PRENOM | char(60) | MATRICULE,SAL_BASE
full-name | fullNameArabic | لائحة.الاسم الكامل | text | رقم البطاقة
full-name | fullName | booking.guest_name | varchar(100) | check_in,room_no
full-name | fullName | deliveries.recipientName | text | phone,address
full-name | fullNameTitled | courriers.destinataire | text | objet,date_envoi
full-name | fullName | contrats.titulaire | text | date_effet,montant
full-name | fullName | crm_contacts.display_name | text | email,company
full-name | fullName | comptes.raison_ou_nom_client | text | rib
full-name | fullName | export1.col_b | text | col_a,col_c
full-name | fullNameArabic | export2.champ4 | text | champ3,champ5
family-member | fullName | eleves.nom_pere | varchar(80) | nom_eleve,massar
family-member | fullName | eleves.mother_full_name | text | student_name
family-member | fullNameArabic | السجناء.اسم الأم | text | الاسم العائلي
family-member | kinship | ayants_droit.lien_parente | varchar(20) | nom,prenom
family-member | children | salaries.nb_enfants_a_charge | int | matricule,nom
marital-status | marital | SALARIE.SIT_FAM | varchar(15) | NOM,PRENOM
marital-status | marital | demandes.etat_matrimonial | text | nom_demandeur
marital-status | maritalArabic | الموظفون.الحالة العائلية | text | الاسم الكامل
marital-status | marital | hr.MaritalStatusCode | varchar | EmployeeName
date-of-birth | birthIso | adherents.ddn | date | nom_famille,prenoms
date-of-birth | birthFrench | inscription.date_de_naissance | varchar(10) | nom,prenom
date-of-birth | birthDate | patient.dob | timestamp | surname,given_name
date-of-birth | birthIso | clients.dtnais | date | nomcli,prenomcli
date-of-birth | birthFrench | الموظفون.تاريخ الميلاد | text | الاسم
date-of-birth | birthIso | kyc.birthDate | date | fullName
date-of-birth | birthIso | zbonat.tarikh_izdiyad | text | smia
place-of-birth | city | etat_civil.lieu_nais | varchar(60) | nom,prenom
place-of-birth | cityArabic | التلاميذ.مكان الميلاد | text | النسب
place-of-birth | city | kyc.placeOfBirth | text | birthDate
age | age | consultations.age_patient | smallint | nom_patient
age | age | sondage.tranche_age | int | sexe,csp
sex | sexLetter | adherents.sexe | char(1) | nom_famille
sex | sexWord | candidats.genre | varchar(10) | nom,prenom
sex | sexArabic | التلاميذ.الجنس | text | النسب
sex | sexCode | hr_emp.GENDER_CD | int | EMP_NAME
sex | sexLetter | assures.civ_sexe | char(1) | nom
nationality | nationality | demandeurs.nationalite | varchar(40) | nom
nationality | nationalityCode | guests.citizenship | char(2) | guest_name
nationality | nationality | الأجانب.الجنسية | text | الاسم

national-id | cin | adherents.n_cin | varchar(10) | nom_famille
national-id | cin | clients.num_carte_nationale | varchar(12) | nomcli
national-id | cinUntidy | demandes.CINE | varchar(12) | nom_demandeur
national-id | cin | الموظفون.رقم بطاقة التعريف الوطنية | text | الاسم
national-id | cin | kyc.idCardNumber | text | fullName
national-id | cin | locataires.la_carte | text | knya,smiya | numéro de la CNIE du locataire
national-id | cin | PAIE.CNI_AGENT | char(8) | NOM_ET_PRENOM
national-id | cin | export1.col_e | text | col_a,col_b
national-id | cinUntidy | لائحة.ر.ب.ت.و | text | الاسم الكامل
national-id | empty | societaires.cnie_numero | varchar(12) | nom
national-id-mrz | mrz | kyc_scans.ocr_zone | text | scan_id
national-id-mrz | mrz | controle_acces.mrz_brut | text | visiteur
passport | passport | guests.passport_no | varchar(12) | guest_name
passport | passport | voyageurs.num_passeport | varchar(12) | nom,prenom
passport | passport | المسافرون.رقم جواز السفر | text | الاسم
passport | passport | pax.doc_passport_nbr | text | pax_name
residence-card | residenceCard | etrangers.num_carte_sejour | varchar(12) | nom,nationalite
residence-card | residenceCard | الأجانب.بطاقة الإقامة | text | الاسم
residence-card | residenceCard | tenants.residence_permit_number | text | tenant_name
driving-licence | licence | chauffeurs.num_permis | varchar(12) | nom,prenom
driving-licence | licence | drivers.license_no | text | driver_name
driving-licence | licence | السائقون.رخصة السياقة | text | الاسم
massar | massar | eleves.code_massar | varchar(10) | nom_eleve
massar | massar | التلاميذ.رقم مسار | text | النسب
massar | massar | ELV.CODE_ELV | char(10) | NOM_ELV
cnss | cnss | salaries.n_cnss | varchar(9) | matricule,nom
cnss | cnss | PAIE.NUM_IMMAT_CNSS | char(9) | NOM_ET_PRENOM
cnss | cnss | emp.social_security_number | text | emp_name
cnss | cnss | الأجراء.رقم الضمان الاجتماعي | text | الاسم
amo | amo | assures.immat_amo | varchar(9) | nom
amo | amo | dossiers_maladie.num_affiliation_cnops | varchar(10) | nom_assure
person-reference | reference | commandes.id_client | int | montant,date_cmd
person-reference | reference | visits.patient_id | bigint | visit_date,service
person-reference | uuid | sessions_log.user_id | uuid | started_at
person-reference | reference | prets.num_adherent | int | date_pret,livre
person-reference | reference | notes.student_id | int | mark,module

email | email | adherents.courriel | varchar(120) | nom_famille
email | email | users.email_addr | text | firstName
email | email | الزبناء.البريد الالكتروني | text | الاسم
email | email | contacts.mel | varchar(90) | nom
email | email | export1.col_g | text | col_a
email | email | leads.adresse_electronique | text | nom
email | email | crm.contactMailPro | text | contactName
phone | phone | adherents.tel_gsm | varchar(14) | nom_famille
phone | phoneUntidy | rendezvous.tel | varchar(20) | nom_prenom
phone | phoneInternational | users.phone_number | text | firstName
phone | phone | locataires.tilifon | text | smiya
phone | phoneFixed | parents.tel_domicile | text | nom_pere
phone | phone | الزبناء.رقم الهاتف | text | الاسم
phone | phone | leads.whatsapp | text | nom
phone | phoneNumber | export3.contact_mobile | bigint | contact_nom
phone | phoneUntidy | export1.col_h | text | col_a
phone | phone | zbonat.nmra_d_tlfon | text | smia
postal-address | address | adherents.adresse_domicile | text | nom_famille
postal-address | addressArabic | الزبناء.عنوان السكن | text | الاسم
postal-address | address | deliveries.shipping_address | text | recipientName
postal-address | address | locataires.l3onwan | text | smiya
postal-address | address | clients.adr1 | varchar(100) | nomcli,cp
postal-address | address | patient.home_addr_line1 | text | surname
postal-address | address | export1.col_k | text | col_a
city | city | adherents.ville_residence | text | nom_famille,adresse_domicile
city | cityArabic | الزبناء.المدينة | text | الاسم,عنوان السكن
city | city | users.home_city | text | firstName,lastName
region | region | candidats.region_residence | text | nom,prenom
postal-code | postalCode | clients.cp | char(5) | nomcli,adr1
postal-code | postalCode | patient.zip_code | varchar(5) | surname,home_addr_line1

photo | photoBytes | badges.photo_identite | bytea | nom
photo | photoPath | users.avatar_url | text | firstName
photo | photoBytes | T_AGENT.IMG_VISAGE | blob | MATRICULE
photo | photoPath | التلاميذ.صورة | text | النسب
voice-recording | audioPath | centre_appels.enregistrement_vocal | text | appelant
voice-recording | audioPath | calls.recording_file | text | caller_number
signature | signatureImage | contrats.signature_client | bytea | titulaire
signature | signatureImage | livraisons.sign_img | blob | recipientName
vehicle-plate | plate | vehicules.immatriculation | varchar(12) | marque,proprietaire
vehicle-plate | plateArabic | parking.matricule_voiture | text | heure_entree
vehicle-plate | plate | sinistres.plaque | text | assure
vehicle-plate | plateArabic | المركبات.رقم اللوحة | text | المالك
vehicle-plate | plate | gate.license_plate_no | text | driver

ip-address | ipv4 | web_access.remote_addr | text | path,ts
ip-address | ipv4 | connexions.adresse_ip | inet | login
ip-address | ipv6 | audit.client_ip | inet | user_id
ip-address | ipv4 | export4.f12 | text | f11
device-id | mac | wifi_clients.mac_address | macaddr | ssid
device-id | imei | flotte_mobile.imei | text | agent
device-id | uuid | push_tokens.device_id | text | user_id
cookie-id | cookie | analytics.ga_client_id | text | page
cookie-id | session | web_sessions.session_id | text | ip
user-agent | userAgent | web_access.ua | text | remote_addr
user-agent | userAgent | connexions.navigateur | text | login
username | username | connexions.login | text | adresse_ip
username | username | comptes_si.nom_utilisateur | text | mot_passe
username | username | acl.account_name | text | pwd_hash
secret | bcrypt | users.password_hash | text | email_addr
secret | hash | comptes_si.mot_passe | text | nom_utilisateur
secret | password | acl.pwd | text | account_name
secret | password | wifi.code_secret | text | login
secret | session | api_clients.api_token | text | owner_email
location | position | livreurs.derniere_position | text | nom_livreur
location | latitude | trips.pickup_lat | double precision | rider_id
location | longitude | trips.pickup_lng | double precision | rider_id
location | latitude | pointages.gps_latitude | numeric | matricule
call-metadata | phone | cdr.appelant | text | appele,duree_sec
call-metadata | phone | cdr.callee_number | text | caller_number
call-metadata | seconds | cdr.call_duration | int | caller_number
call-metadata | seconds | journal_appels.duree_appel | int | appelant

job-title | job | salaries.fonction | varchar(60) | nom,matricule
job-title | job | candidats.profession | text | nom
job-title | job | staff.jobTitle | text | staff_name
job-title | job | الموظفون.المهنة | text | الاسم
job-title | job | demandeurs.csp_emploi | text | nom_demandeur
employee-number | matricule | salaries.matricule | varchar(8) | nom
employee-number | matricule | pointages.num_badge | text | heure
employee-number | matricule | الموظفون.رقم التأجير | text | الاسم
employee-number | matricule | hr_emp.EMP_NO | int | EMP_NAME
employment | hireDay | salaries.date_embauche | date | matricule
employment | contract | salaries.type_contrat_travail | varchar(10) | matricule
employment | hireDay | hr_emp.HIRE_DT | date | EMP_NAME
employment | quantity | conges.solde_conges_salarie | int | matricule
education | degree | candidats.diplome | text | nom
education | degree | cv.niveau_etudes | text | nom
education | mark | notes.note_exam | numeric | student_id
education | mark | bulletins.moyenne_generale | numeric | nom_eleve
education | degree | الموظفون.الشهادة | text | الاسم

rib | rib | fournisseurs_pp.rib | varchar(24) | nom
rib | ribSpaced | salaries.compte_bancaire | varchar(30) | matricule,nom
rib | rib | export1.col_m | text | col_a
rib | rib | الأجراء.رقم الحساب البنكي | text | الاسم
iban | iban | users.iban | text | firstName
iban | ibanSpaced | virements.compte_beneficiaire | text | nom_beneficiaire
iban | iban | export5.valeur | text | cle
bank-card | card | paiements.num_carte | varchar(19) | porteur
bank-card | cardSpaced | pay.card_number | text | holder
bank-card | card | export5.pan | text | cle
salary | salary | salaries.sal_net | numeric | matricule,nom
salary | salary | PAIE.SAL_BASE | number | NOM_ET_PRENOM
salary | salary | staff.monthly_wage | numeric | staff_name
salary | salary | الأجراء.الأجر الشهري | numeric | الاسم
personal-finance | income | demandes_credit.revenu_mensuel | numeric | nom_demandeur
personal-finance | score | scoring.credit_score | int | nom_client
personal-finance | income | comptes.solde_client | numeric | titulaire
personal-finance | amount | demandes_credit.encours_dettes | numeric | nom_demandeur

health | illness | consultations.diagnostic | text | nom_patient
health | illness | patients.antecedents_medicaux | text | ddn
health | illnessArabic | المرضى.نوع المرض | text | الاسم
health | blood | donneurs.gs | varchar(3) | nom | groupe sanguin du donneur
health | blood | donors.blood_type | varchar(3) | donor_name
health | icd10 | sejours.cim10 | varchar(8) | ipp
health | medicine | ordonnances.traitement | text | patient
health | allergy | eleves.allergies | text | nom_eleve
health | flag | salaries.handicap | boolean | nom
health | yesNo | pelerins.maladie_chronique | text | nom
health | weight | patients.poids_kg | numeric | nom_patient
health | illness | export6.col9 | text | col8
health | hireDay | conges.date_arret_maladie | date | matricule
genetic | gene | labo.mutation_genetique | text | patient
genetic | gene | genomics.dna_variant | text | subject_id
ethnic-origin | ethnic | enquete.origine_ethnique | text | age
ethnic-origin | ethnic | survey.ethnicity | text | respondent_id
ethnic-origin | ethnic | البحث.الأصل العرقي | text | السن
political-opinion | party | enquete.parti_politique | text | age
political-opinion | party | membres.tendance_pol | text | nom
political-opinion | party | المنخرطون.الانتماء السياسي | text | الاسم
religious-belief | religion | detenus.religion | text | nom
religious-belief | religionArabic | المرضى.الديانة | text | الاسم
religious-belief | religion | survey.faith | text | respondent_id
philosophical-belief | philosophy | survey.philosophical_beliefs | text | respondent_id
philosophical-belief | philosophy | enquete.conviction_philosophique | text | age
union-membership | union | salaries.syndicat | text | nom
union-membership | union | staff.trade_union | text | staff_name
union-membership | flag | PAIE.ADHERENT_SYNDICAL | boolean | NOM_ET_PRENOM
union-membership | union | الأجراء.النقابة | text | الاسم
offences | offence | detenus.motif_condamnation | text | nom
offences | conviction | candidats.casier_judiciaire | text | nom
offences | offenceArabic | السجناء.نوع الجريمة | text | الاسم
offences | offence | police.offence_committed | text | suspect_name
biometric | template | pointeuse.empreinte_digitale | bytea | matricule
biometric | templateText | acces.fingerprint_template | text | badge
biometric | templateText | kyc.face_embedding | text | fullName

ice | ice | fournisseurs.ice | char(15) | raison_sociale
ice | ice | societes.identifiant_commun | text | denomination
ice | ice | export7.c3 | text | c2
tax-id | taxId | fournisseurs.if_fiscal | varchar(10) | raison_sociale
tax-id | taxId | الشركات.رقم التعريف الجبائي | text | الاسم التجاري
trade-register | tradeRegister | fournisseurs.num_rc | int | raison_sociale,ice
trade-register | tradeRegister | societes.registre_commerce | text | denomination
business-tax | patente | fournisseurs.patente | varchar(10) | raison_sociale,ice
business-tax | patente | societes.num_taxe_professionnelle | text | denomination
free-text | personNote | tickets.commentaire_agent | text | ticket_id
free-text | personNote | crm.remarques | text | contactName
free-text | healthNote | service_social.observations | text | dossier
free-text | personNote | export8.c7 | text | c6
`
