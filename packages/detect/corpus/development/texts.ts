// Development snippets, in the same notation as the held-out ones.

export const developmentTexts = `
fr | Je m'appelle {fullName>full-name} et mon numéro est le {phone>phone}.
fr | Contactez M. {fullName>full-name} par mail : {email>email}
fr | Le numéro de CIN du demandeur est {cin>national-id}.
fr | Mme {lastName>full-name} souffre de [health:diabète] et d'[health:asthme].
fr | RIB du bénéficiaire : {rib>rib}
fr | IBAN {iban>iban}, banque CIH, agence {city}.
fr | M. {fullName>full-name}, né le {birthFrench>date-of-birth}, habite {address>postal-address}.
fr | L'adresse IP {ipv4>ip-address} a tenté 40 connexions.
fr | Véhicule immatriculé {plate>vehicle-plate} stationné devant l'entrée.
fr | Commande {orderReference} expédiée le {recentDay}.
fr | La version {version} corrige deux défauts d'affichage.
fr | Nous avons reçu {quantity} cartons de {product}.
fr | L'employé est adhérent du [union-membership:syndicat] UGTM.
fr | Le prévenu a été [offences:condamné] pour [offences:vol] et purge sa peine.
fr | Ma mère {firstName>full-name} a un [health:cancer] du sein.
fr | Il est [political-opinion:militant] du parti de l'Istiqlal.
fr | Monsieur est de confession [religious-belief:juive].
fr | Le groupe sanguin de {fullName>full-name} est [health:A+].
fr | Passeport {passport>passport} expiré.
fr | La société {company} a pour ICE {ice>ice}.
fr | Numéro de carte {cardSpaced>bank-card}, expiration 09/28.
fr | Élève {massar>massar} inscrit en terminale.
fr | Le colis {lot} pèse {weight} kg.
fr | Bonjour, où en est ma commande {orderNumber} ?
fr | Le conseil d'administration se réunit jeudi à Rabat.
fr | Cher {firstName>full-name}, merci pour votre visite.
fr | Le candidat {fullName>full-name} est disponible, tél. {phoneUntidy>phone}.
fr | Réunion annulée, voir le compte rendu {file}.
fr | Le taux de TVA passe à 20 % en janvier.
fr | Certificat médical : [health:grossesse] de six mois.
fr | La campagne nationale de santé publique commence lundi.
fr | L'église et la mosquée sont des monuments classés.
fr | Température de {temperature} degrés dans l'entrepôt.
fr | Votre carte de fidélité est prête en magasin.
fr | Reste à payer {price} DH sur la facture {invoice}.
fr | Le salarié immatriculé à la CNSS sous le n° {cnss>cnss} a quitté l'entreprise.
fr | Témoin : {fullName>full-name}, CIN {cin>national-id}, {phone>phone}.
fr | Le permis n° {licence>driving-licence} est suspendu.
fr | Appareil {mac>device-id} hors ligne.
fr | Merci de transmettre à {email>email} une copie signée.
fr | {fullNameUpper>full-name} - absent - [health:arrêt maladie] du 3 au 10.
fr | Son mari {fullName>full-name} est [health:handicapé].
fr | Rue barrée pour travaux, déviation par la rocade.
fr | Le lot de pièces {lot} est conforme au cahier des charges.
fr | Séance de formation au logiciel {version} pour les équipes.

ar | اسمي {fullNameArabic>full-name} وأسكن في {addressArabic>postal-address}.
ar | رقم هاتفه هو {phone>phone}.
ar | السيد {fullNameArabic>full-name} حامل البطاقة الوطنية رقم {cin>national-id}.
ar | المريض {fullNameArabic>full-name} مصاب ب[health:السرطان].
ar | الحساب البنكي: {rib>rib}
ar | المرجو إرسال الوثائق إلى {email>email}.
ar | تاريخ الازدياد {birthFrench>date-of-birth} بمدينة {cityArabic}.
ar | وصلت البضاعة إلى المخزن يوم {recentDay}.
ar | تم تأجيل الاجتماع إلى الأسبوع المقبل.
ar | حكم عليه ب[offences:الحبس] ستة أشهر بتهمة [offences:النصب].
ar | هي منخرطة في [union-membership:النقابة] الوطنية.
ar | جواز السفر رقم {passport>passport}.
ar | لوحة السيارة {plateArabic>vehicle-plate}.
ar | يعاني من [health:ارتفاع ضغط الدم] منذ سنة.
ar | ثمن الوحدة {price} درهم.
ar | الموظف {fullNameArabic>full-name} في عطلة [health:مرضية].
ar | السيدة {fullNameArabic>full-name}، الهاتف {phoneUntidy>phone}.
ar | ديانته [religious-belief:يهودي].
ar | هو مناضل في [political-opinion:حزب] العدالة والتنمية.
ar | التعريف الموحد للمقاولة: {ice>ice}
ar | التلميذة {fullNameArabic>full-name} رقمها {massar>massar}.
ar | افتتاح معرض الكتاب بالدار البيضاء يوم الجمعة.
ar | نسبة الضريبة على القيمة المضافة عشرون في المائة.
ar | تحية طيبة، أود معرفة حالة طلبي رقم {orderNumber}.
ar | الشاهد {fullNameArabic>full-name} صرح بأقواله.
ar | الجو حار في الجنوب والأمطار في الشمال.
ar | ولدت [health:معاقة] وتحتاج إلى كرسي متحرك.

en | My name is {fullName>full-name}, call me at {phoneInternational>phone}.
en | Contact: {email>email}
en | ID card {cin>national-id} was checked at the desk.
en | The patient has [health:cancer] and takes medication.
en | Passport number {passport>passport}.
en | Order {orderReference} has shipped.
en | Version {version} is out.
en | Born on {birthIso>date-of-birth} in {city}.
en | Mrs {fullName>full-name} lives at {address>postal-address}.
en | Send the money to {iban>iban}.
en | He is a [religious-belief:Muslim] and fasts.
en | She was [offences:arrested] for theft.
en | The warehouse temperature is {temperature} degrees.
en | Union of sets, see chapter two.
en | {fullName>full-name} is [health:pregnant].
en | IP {ipv4>ip-address} blocked.
en | Meeting moved to Tuesday.
en | Card number {cardSpaced>bank-card}.
en | Part number {lot} is out of stock.

darija | smiti {fullName>full-name}, tilifoni {phone>phone}
darija | ana sakn f {address>postal-address}
darija | lacarte {cin>national-id}
darija | baba mrid b [health:l9alb]
darija | bch7al had lpc?
darija | mama 3ndha [health:sokar]
darija | sift liya f {email>email}
darija | fin wslat lcommande?
darija | سميتي {fullNameArabic>full-name} وتيليفوني {phone>phone}
darija | ولدي مريض ب[health:الكلاوي]
darija | فين وصلات السلعة؟
darija | نمرة لاكارط {cin>national-id}
darija | خويا {firstNameArabic>full-name} ساكن ف{addressArabic>postal-address}
darija | si {lastName>full-name} ja lbar7 l bureau
darija | dkhal l [offences:7bs] ela 9bl serqa
darija | بغيت نبدل الزيت ديال الطوموبيل
darija | lmoudir galina ghadi ykon l ijtima3 ghda
darija | عيطو ليا ف {phoneUntidy>phone} عافاكم
`
