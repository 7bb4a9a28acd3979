// Held-out snippets: language | text. `[category:words]` is labelled as written, `{maker>category}` is invented and
// labelled, `{maker}` invented and not labelled. Written before the detector; never used to tune it.

export const heldOutTexts = `
fr | Bonjour, je suis {fullName>full-name}, ma carte nationale est {cin>national-id}, merci de me rappeler au {phone>phone}.
fr | Suite à notre entretien avec M. {lastName>full-name}, veuillez trouver le RIB : {ribSpaced>rib}.
fr | Le patient {fullName>full-name} présente un [health:diabète] de type 2 et une [health:hypertension].
fr | Merci d'envoyer la facture à {email>email} avant vendredi.
fr | Madame {fullName>full-name}, née le {birthFrench>date-of-birth} à {city}, demeurant au {address>postal-address}.
fr | Réclamation du {recentDay} : la livraison de la commande {orderReference} a deux jours de retard.
fr | Le véhicule {plate>vehicle-plate} a été verbalisé à l'entrée du parking.
fr | Connexion refusée depuis {ipv4>ip-address} pour le compte {username}.
fr | Mlle {firstName>full-name} est absente pour [health:grossesse] jusqu'au mois prochain.
fr | Virement effectué sur {ibanSpaced>iban} au nom de {fullName>full-name}.
fr | Le salarié est délégué [union-membership:syndical] à l'[union-membership:UMT] depuis 2019.
fr | Stock de {product} épuisé, réapprovisionner {quantity} unités.
fr | Votre code de suivi est {orderNumber}, colis de {weight} kg.
fr | La réunion du comité qualité est reportée au {recentDay}, salle B2.
fr | Monsieur {fullName>full-name} a été [offences:condamné] à six mois de [offences:prison] pour escroquerie.
fr | Passeport n° {passport>passport} délivré à {city}.
fr | Le client souhaite changer d'adresse : {address>postal-address}.
fr | Facture {invoice} réglée par chèque, montant {price} DH, ICE {ice>ice}.
fr | Elle porte le foulard et demande une salle de [religious-belief:prière] ; elle est [religious-belief:musulmane] pratiquante.
fr | Appeler {firstName>full-name} {lastName>full-name} demain matin au sujet du dossier {orderReference}.
fr | Relance : M. et Mme {lastName>full-name} n'ont pas répondu, essayer le {phoneUntidy>phone}.
fr | L'élève {fullName>full-name}, code Massar {massar>massar}, change d'établissement.
fr | Carte {cardSpaced>bank-card} refusée, titulaire {fullName>full-name}.
fr | Mise à jour {version} déployée sur {host}, aucun incident.
fr | Prix du lot {lot} : {price} dirhams hors taxes, TVA 20 %.
fr | Le fournisseur {company}, RC {tradeRegister}, propose un délai de 15 jours.
fr | Je vous signale que mon voisin est [political-opinion:militant] au [political-opinion:PJD].
fr | Immatriculation CNSS : {cnss>cnss}. Date d'embauche le {hireDay}.
fr | Ma fille souffre d'[health:asthme] depuis l'âge de 3 ans, elle prend de la Ventoline.
fr | Le test [health:VIH] de la patiente est revenu négatif.
fr | Conformément à la loi, le syndicat d'initiative ouvre à 9 h.
fr | La carte SIM du modem a été remplacée, série {serial}.
fr | Merci de joindre une copie de la CIN au dossier avant le {recentDay}.
fr | Le serveur a redémarré à {instantText}, voir le journal {file}.
fr | Objet : candidature. {fullName>full-name}, {phoneInternational>phone}, {email>email}.
fr | Le Maroc a exporté {quantity} tonnes d'agrumes en 2025, selon le ministère.
fr | Santé et sécurité : le port du casque est obligatoire sur le chantier.
fr | Les élections du bureau des délégués auront lieu en juin.
fr | CIN {cinUntidy>national-id} vérifiée au guichet par l'agent.
fr | Titulaire du permis {licence>driving-licence}, il conduit le véhicule {plate>vehicle-plate}.
fr | Adresse MAC {mac>device-id} bloquée sur le réseau invité.
fr | Compte {rib>rib} clôturé à la demande de {firstName>full-name}.
fr | Patient [health:hospitalisé] pour une [health:insuffisance rénale], groupe sanguin [health:O+].
fr | Remise de 10 % sur la gamme {ware} jusqu'à dimanche, offre limitée.
fr | Avis : produit conforme, livraison rapide, je recommande !
fr | La société {company} a son siège à {city}, capital 100 000 DH.
fr | Référence pièce {lot}, compatible avec le modèle 2024.
fr | Dossier de {fullName>full-name} : [health:handicap] moteur reconnu à 60 %.
fr | Contacter le gardien, {fullName>full-name}, au {phone>phone} en cas de fuite.

ar | السلام عليكم، اسمي {fullNameArabic>full-name} ورقم بطاقتي الوطنية {cin>national-id}.
ar | المرجو الاتصال بالسيد {fullNameArabic>full-name} على الرقم {phone>phone}.
ar | المريضة {fullNameArabic>full-name} تعاني من [health:السكري] و[health:الربو].
ar | تم تحويل المبلغ إلى الحساب {rib>rib} باسم {fullNameArabic>full-name}.
ar | يقطن السيد {fullNameArabic>full-name} في {addressArabic>postal-address}.
ar | تم إرسال الطلب رقم {orderNumber} يوم أمس.
ar | نفدت كمية المنتوج من المخزن، المرجو التزويد قبل نهاية الشهر.
ar | ازداد بتاريخ {birthFrench>date-of-birth} بمدينة {cityArabic}.
ar | صدر في حقه حكم [offences:بالسجن] من أجل [offences:السرقة].
ar | هو عضو في [union-membership:نقابة] التعليم منذ سنوات.
ar | البريد الإلكتروني للزبون: {email>email}
ar | رقم جواز السفر {passport>passport} صالح إلى غاية 2030.
ar | السيارة ذات اللوحة {plateArabic>vehicle-plate} متوقفة أمام الباب.
ar | ينعقد الاجتماع يوم الخميس على الساعة العاشرة صباحا.
ar | تنخفض أسعار الخضر في الأسواق هذا الأسبوع.
ar | الوزارة تعلن عن مباراة لتوظيف مهندسين.
ar | أصيب العامل {fullNameArabic>full-name} ب[health:كسر] في الساق ونقل إلى المستشفى.
ar | التعريف الموحد للمقاولة {ice>ice} وعنوان المقر الاجتماعي بالرباط.
ar | المعني بالأمر [religious-belief:مسيحي] ويطلب عطلة في أعياده.
ar | ينتمي إلى [political-opinion:حزب] الاستقلال ويترشح باسمه.
ar | رقم مسار التلميذ {massar>massar} والقسم الثالثة إعدادي.
ar | السيدة {fullNameArabic>full-name} [health:حامل] في شهرها السابع.
ar | يرجى تأدية الفاتورة {invoice} قبل {recentDay}.
ar | أنا {firstNameArabic>full-name}، هاتفي {phoneUntidy>phone}، أريد إلغاء الاشتراك.
ar | حالة الطقس: أمطار متفرقة في الشمال.
ar | تحديث النظام إلى الإصدار {version} مساء اليوم.
ar | الزبون غاضب بسبب تأخر التوصيل ويطلب استرجاع ثمن السلعة.
ar | توصلنا بشكاية من {fullNameArabic>full-name} ضد الجار.
ar | بطاقة التعريف {cinUntidy>national-id} منتهية الصلاحية.
ar | سعر الوحدة {price} درهم مع احتساب الضريبة.
ar | لديه [health:إعاقة] بصرية ويحتاج إلى مرافق.
ar | الضحية تدعى {fullNameArabic>full-name} والمشتبه فيه {fullNameArabic>full-name}.

en | Please call {fullName>full-name} on {phoneInternational>phone} about the lease.
en | Guest passport {passport>passport}, arriving on {recentDay}.
en | Patient reports [health:asthma] and takes insulin for [health:diabetes].
en | Invoice {invoice} was paid, thanks.
en | Her e-mail is {email>email}; date of birth {birthIso>date-of-birth}.
en | Server {host} upgraded to {version} without downtime.
en | Mr {fullName>full-name} was [offences:convicted] of [offences:fraud] in 2018.
en | Transfer to IBAN {iban>iban} failed: wrong beneficiary.
en | The shipment {orderNumber} left the port of Tangier.
en | Login from {ipv6>ip-address} looked unusual.
en | She is [religious-belief:Jewish] and asked for kosher meals.
en | National ID {cin>national-id} does not match the photo.
en | My name is {fullName>full-name} and I live at {address>postal-address}.
en | Stock of {product} is low.
en | He joined the [union-membership:trade union] last spring.
en | The driver's plate is {plate>vehicle-plate}, colour white.
en | Card {cardSpaced>bank-card} was charged twice.
en | Team lunch on Friday, bring your own cup.
en | The health check endpoint returns 200.
en | Release notes: fixed memory leak, improved search.
en | Device {mac>device-id} was seen at gate 3.
en | Ask {firstName>full-name} for the keys, her number is {phone>phone}.
en | Our office in {city} opens at nine.
en | Batch {lot} passed quality control.

darija | salam, smiti {fullName>full-name} o nmrti {phone>phone}
darija | khoya bghit nbdel l'adresse dyali, daba kanskon f {address>postal-address}
darija | la carte dyali {cin>national-id} o bghit nsift lwra9
darija | wald l7aj mrid b [health:sokkar] o khasso dwa
darija | ch7al taman dyal had lprodwi?
darija | la commande {orderNumber} mazal mawslatch
darija | 3ndi [health:tansyon] o kanchreb dwa kola nhar
darija | siftu liya lfaktura f {email>email} 3afak
darija | l7anout sadda nhar lhad
darija | السلام خويا، سميتي {fullNameArabic>full-name} ونمرتي {phone>phone}
darija | واش كاين شي جديد فالكوموند ديالي؟
darija | لاكارط ديالي {cin>national-id} ساليا ليها الوقت
darija | راه مراتي [health:حاملة] وبغيت رخصة
darija | عندي [health:الضيقة] وما نقدرش نخدم فالغبرة
darija | شحال الثمن ديال هاد التلفازة؟
darija | عيط لسي {fullNameArabic>full-name} ف {phone>phone} راه كيتسناك
darija | kharj mn [offences:l7bs] 3am 2020
darija | lla {firstName>full-name} galt lik 3iyt liha f {phoneUntidy>phone}
darija | safi wslatni l commande, merci bzaf
darija | hada l RIB dyali {rib>rib} sift liya lflous
darija | rah dkhal f [union-membership:na9aba] dyal l3ommal
darija | خالتي {firstNameArabic>full-name} ساكنة ف{addressArabic>postal-address}
darija | wach lmagasin m7lol ghda?
darija | بغيت نشري جوج كيلو ديال الزيتون وشوية ديال الخبز
`
