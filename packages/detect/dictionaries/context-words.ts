// Words of running text that say what stands beside them: titles, ways of introducing oneself, words before a number.

export const titles = `
m., mr, mme, mlle, monsieur, madame, mademoiselle, messieurs, mesdames, dr, docteur, pr, maître, me, sir, mrs, ms, miss, mister, moulay, lalla, lla, sidi, si, haj, hajj, hajja, feu, veuve,
السيد, السيدة, الآنسة, سيدي, لالة, للا, مولاي, الحاج, الحاجة, الدكتور, الدكتورة, دكتور, الأستاذ, الأستاذة, أستاذ, سي, لسي, للسيد, للسيدة, المرحوم, المرحومة, المدعو, المدعوة, المسمى, المسماة`

/** After these comes a name, whatever the word is. */
export const introductions = `
je m'appelle, m'appelle, s'appelle, t'appelle, je me nomme, se nomme, nommé, nommée, prénommé, prénommée, dénommé, dénommée, au nom de, de la part de, nom et prénom, nom complet, je suis monsieur, je suis madame,
my name is, name is, on behalf of, signed by, holder, smiti, smitou, smito, smitha, smiytou, smiyti, ismi, kaygoulou lih, kaygolo liya,
اسمي, إسمي, اسمه, اسمها, سميتي, سميتو, سميتها, باسم, يدعى, تدعى, المسمى, يسمى, تسمى`

/** After these may come a name, if the word looks like one. */
export const personNouns = `
patient, patiente, client, cliente, salarié, salariée, employé, employée, élève, étudiant, étudiante, candidat, candidate, demandeur, demandeuse, titulaire, gardien, gardienne, voisin, voisine, témoin, collègue, collaborateur, collaboratrice, assuré, assurée, locataire, conducteur, conductrice, chauffeur, agent, mari, femme, épouse, époux, conjoint, conjointe, fils, fille, frère, sœur, père, mère, oncle, tante, cousin, cousine, enfant, bébé, ami, amie, stagiaire, adhérent, adhérente, abonné, abonnée, bonjour, cher, chère, salut, bonsoir, merci, appeler, rappeler, contacter, joindre, demander, je suis, souscripteur, bénéficiaire,
customer, employee, student, applicant, tenant, guest, driver, witness, neighbour, neighbor, colleague, husband, wife, brother, sister, father, mother, friend, dear, hello, hi, ask, call, contact, tell, named, called, signed by, i am,
المريض, المريضة, الموظف, الموظفة, العامل, العاملة, الزبون, الزبونة, التلميذ, التلميذة, الطالب, الطالبة, الشاهد, الشاهدة, الضحية, الجار, الجارة, المستفيد, المستفيدة, المواطن, المواطنة, السائق, الأجير, الأجيرة, المرشح, المرشحة, المشتكي, المشتكية, المكتري, زوجته, زوجها, ابنه, ابنها, أخي, أختي, زوجي, زوجتي, ابني, ابنتي, والدي, والدتي, صديقي, خويا, ختي, خالتي, خالي, عمي, عمتي, ولدي, بنتي, صاحبي, من, أنا, معك, معكم, المدعو,
khoya, khti, khalti, khali, 3ammi, 3mti, wlidi, bnti, mrati, rajli, sahbi, sahbti, wldi, m3ak, m3akom, ana`

/** A sentence with one of these speaks of a person. */
export const personCues = `
je, j, moi, mon, ma, mes, il, elle, lui, son, sa, ses, nous, notre, vous, votre, ils, elles, leur, monsieur, madame, mlle, mme, m., patient, patiente, salarié, salariée, employé, employée, agent, client, cliente, élève, candidat, candidate, voisin, voisine, mari, femme, épouse, époux, fils, fille, père, mère, frère, sœur, enfant, bébé, homme, dame, personne, intéressé, intéressée, collègue, témoin, victime, prévenu, assuré, assurée, bénéficiaire, étudiant, étudiante, grand-mère, grand-père, oncle, tante, locataire, chauffeur,
i, my, me, he, she, his, her, him, they, their, patient, employee, customer, client, man, woman, wife, husband, son, daughter, mother, father, brother, sister, child, neighbour, neighbor, colleague, mr, mrs, ms, applicant, student, driver, tenant, witness, victim, resident,
هو, هي, أنا, لديه, لديها, لدي, عنده, عندها, عندي, عندو, كان, كانت, يعاني, تعاني, أعاني, مصاب, مصابة, المريض, المريضة, السيد, السيدة, زوجتي, زوجي, ابني, ابنتي, والدي, والدتي, أبي, أمي, المعني, المعنية, الموظف, الموظفة, العامل, العاملة, الأجير, الأجيرة, الطفل, الطفلة, حقه, حقها, ديانته, ديانتها, ينتمي, تنتمي, عضو, منخرط, منخرطة, ولدت, ولد, مراتي, ولدي, بنتي, خويا, ختي, ماما, بابا, راني, راه, راها, ديالي, الضحية, المشتبه, المتهم, الجار, الشاهد, جدتي, جدي, زوجته, زوجها, بغيت,
ana, nta, nti, howa, houwa, hiya, 3ndi, 3ndo, 3andi, 3andou, 3ndha, 3andha, dyali, dyalo, dyalha, wald, weld, walda, bnt, bent, mrati, rajli, baba, mama, mmi, bba, khoya, khti, wlidi, bnti, wldi, jdati, jeddi, rah, rani, raha, mrid, mrida, fih, fiha, kan, kant, kharj, kherj, dkhal, dkhel, khalti, khali, 3mmi`

/** Common words that are never part of a name, though a capital or a place may suggest it. */
export const commonWords = `
le, la, les, l, un, une, des, du, de, d, et, ou, où, au, aux, à, en, dans, sur, sous, par, pour, avec, sans, ce, cet, cette, ces, qui, que, qu, est, sont, a, ont, été, être, avoir, ne, pas, plus, très, bien, bonjour, bonsoir, salut, merci, cordialement, madame, monsieur, suite, voir, objet, appel, appelé, rappeler, contacter, client, cliente, patient, patiente, dossier, commande, facture, numéro, date, carte, compte, code, adresse, téléphone, tél, tel, mail, email, gsm, né, née, le, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre,
maroc, iban, rib, ice, cin, cnie, cnss, amo, tva, dh, mad, sarl, sa, rh, absent, absente, élève, société, entreprise, banque, agence, service, direction, ministère, commune, province, région, ville, rue, avenue, version, stock, prix, lot, réf, référence, pièce, colis, livraison, urgent, note, nb, ps, ok, ras, oui, non, si, mais, donc, car, or, ni, puis, alors, aussi, ensuite, enfin, hier, demain, aujourd, hui, passeport, permis, véhicule, voiture, immatriculation, titulaire, agent, employé, salarié, elle, il, je, tu, nous, vous, ils, elles, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, votre, leur, leurs, tout, tous, toute, toutes, université, hôpital, clinique, école, lycée, collège, place, hôtel, aéroport, gare, stade, mosquée, festival,
the, an, and, of, in, on, at, to, for, from, by, with, is, are, was, were, has, have, had, be, been, not, no, yes, this, that, these, those, please, thanks, dear, hello, hi, call, contact, order, invoice, number, card, account, phone, email, address, name, guest, server, team, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, her, his, he, she, they, we, you, our, your, my, its, it, if, then, when, about, passport, driver, batch, release, device, login, stock, transfer, national, part, version, meeting, born, send, union,
salam, slm, sa7a, safi, wach, fin, fine, ch7al, bch7al, hada, hadi, had, dyal, dial, d, f, fi, mn, men, l, o, w, u, bghit, bghina, 3afak, 3afakom, chokran, khoya, sift, siftu, sir, ja, gal, galt, 3lash, 3lach, 7it, daba, ghda, lbar7, lyoum, kol, kola, bzaf, chwiya, lprodwi, lcommande,
في, من, إلى, على, عن, مع, أن, إن, هذا, هذه, ذلك, التي, الذي, كل, بعد, قبل, يوم, رقم, هاتف, الهاتف, هاتفه, هاتفي, هاتفها, عنوان, تاريخ, بتاريخ, مدينة, بمدينة, شركة, حامل, حاملة, صاحب, صاحبة, يقطن, تقطن, الساكن, الساكنة, قال, قالت, صرح, صرحت, تعاني, يعاني, أصيب, أصيبت, ورقم, رقمه, رقمها, ضد, لدى, ديال, ف, واش, راه, بغيت, عيط, ساكن, ساكنة, كيتسناك, مريض, مريضة, و, أو, ثم, لكن, قد, لقد, كان, كانت, هو, هي, هم, نحن, أنا, أنت, إلا, غير, بين, حول, خلال, منذ, حتى, عند, عندي, لا, لم, لن, ما, ماذا, متى, أين, كيف, كم, شكرا, السلام, عليكم, تحية, طيبة, المرجو, يرجى, الاتصال, الرجاء, مصاب, مصابة, مقيم, مقيمة, ابن, متزوج, متزوجة, المزداد, المزدادة, البالغ, حضر, حضرت, طلب, طلبت, تقدم, تقدمت, غاب, غابت, يطلب, تطلب, ساكنين, عندها, عندو, بلغ, البالغة, والمشتبه, والسيد, والسيدة`

/** Words that say what the number or code beside them is, by the category they announce. */
export const announcing = {
  'national-id':
    'cin, cnie, cni, cine, c.i.n, carte nationale, carte d’identité, carte identité, identité, pièce d’identité, id card, identity card, national id, carte, lacarte, la carte, lakart, lkarta, lacart, بطاقة, بطاقتي, بطاقته, بطاقتها, البطاقة, البطاقة الوطنية, بطاقة التعريف, لاكارط, لكارط, كارط, ب.ت.و',
  passport: 'passeport, passport, paspor, pasport, جواز, جواز السفر, باسبور, الباسبور',
  'residence-card':
    'carte de séjour, titre de séjour, carte d’immatriculation, carte de résidence, residence permit, residence card, séjour, بطاقة الإقامة, الإقامة, بطاقة الاقامة',
  'driving-licence':
    'permis, permis de conduire, driving licence, driving license, driver license, licence, lpermi, رخصة السياقة, رخصة, السياقة, البيرمي',
  massar:
    'massar, code massar, élève, eleve, cne, student, pupil, مسار, رمز مسار, التلميذ, التلميذة, تلميذ, تلميذة',
  cnss: 'cnss, sécurité sociale, social security, immatriculation cnss, الضمان الاجتماعي, صندوق الضمان',
  amo: 'amo, cnops, التأمين الإجباري',
  'date-of-birth':
    'né, née, nés, naissance, ddn, born, birth, dob, birthday, anniversaire, ازداد, ازدادت, المزداد, المزدادة, ازدياد, الازدياد, ولد, ولدت, ميلاد, الميلاد, مزداد, مزدادة, zad, zayd, tzad, tzadt, mzyoud, tarikh lizdiyad',
  phone:
    'tél, tel, téléphone, phone, gsm, mobile, portable, whatsapp, appeler, rappeler, appelez, joindre, fax, call, nmra, nmrti, nmerti, tilifoun, tilifon, tilifoni, telefon, 3iyt, 3iyet, 3ayet, الهاتف, هاتف, هاتفي, هاتفه, الاتصال, اتصل, النقال, الجوال, نمرة, نمرتي, تيليفون, تيليفوني, عيط, عيطو, واتساب',
  'bank-card': 'carte bancaire, carte, card, visa, mastercard, cb, cmi, بطاقة بنكية',
  rib: 'rib, compte, compte bancaire, account, حساب, الحساب, الحساب البنكي, lrib',
  ice: 'ice, identifiant commun, التعريف الموحد, الموحد للمقاولة',
  'vehicle-plate':
    'véhicule, voiture, immatriculé, immatriculée, immatriculation, plaque, plate, car, vehicle, moto, camion, matricule, tomobil, tonobil, لوحة, اللوحة, السيارة, سيارة, الدراجة, طوموبيل',
  'ip-address': 'ip, adresse ip, ip address, connexion, login, host, address, عنوان',
  health:
    'groupe sanguin, groupe, sanguin, rhésus, blood type, blood group, blood, فصيلة الدم, فصيلة, الزمرة الدموية, groupage',
  'device-id': 'imei, mac, adresse mac, device, appareil',
} as const

/** After these a code is a thing's: a lot, a part, an order, a trade register, a version. */
export const thingWords = `
lot, lots, batch, réf, ref, référence, pièce détachée, part, part number, article, commande, order, shipment, colis, suivi, tracking, facture, invoice, série, serial, serial number, version, rc, registre, modèle, model, produit, product, sku, vol, bon, bl, ticket, incident, numéro de série, build, release, patente, commande numéro, code de suivi, الطلب, طلب, طلبي, فاتورة, الفاتورة, السلعة, الإصدار, طرد, commande n, lcommande, طلبية, الكوموند, كوموند, pièce, pièces`
