// Words that tell of beliefs, opinions, origin and union membership (art. 1(3)), and of offences (art. 12(1)(d), 49).
// A term after `!` tells by itself; any other only where the sentence speaks of a person.

export const religiousTerms = `
musulman, musulmane, musulmans, islam, chrétien, chrétienne, juif, juive, judaïsme, israélite, catholique, protestant, protestante, orthodoxe, bouddhiste, hindou, sunnite, chiite, ahmadi, bahaï, témoin de jéhovah, témoins de jéhovah, évangélique, christianisme, judaïsme, islamique,
!converti à l'islam, !convertie à l'islam, !converti au christianisme, !convertie au christianisme, confession religieuse, de confession, pratiquante, pratiquant, prière, prières, ramadan, jeûne, jeûner, voilée, hijab, kippa, baptême, baptisé, baptisée, sans religion, apostat, salafiste,
muslim, christian, jewish, jew, catholic, buddhist, hindu, sunni, shia, shiite, baptised, baptized, kosher, halal, prayer room, !converted to islam, !converted to christianity, fasts, his faith, her faith,
مسلم, مسلمة, مسلمون, مسيحي, مسيحية, نصراني, نصرانية, يهودي, يهودية, سني, شيعي, شيعية, بوذي, كاثوليكي, ديانته, ديانتها, دينه, دينها, متدين, متدينة, محجبة, بهائي, بهائية, !اعتنق الإسلام, !اعتنق المسيحية, !مرتد, الإسلام, المسيحية, اليهودية, المسيحي, اليهودي, بدون ديانة,
mslm, muslma, msi7i, masihi, nasrani, nasraniya, yhoudi, ihoudi, kaysli, katsli, mt7ajba, m7ajba`

export const politicalTerms = `
militant, militante, sympathisant, sympathisante, opposant, opposante, encarté, encartée, PJD, RNI, PAM, Istiqlal, USFP, PPS, FGD, PSU, Annahj, Al Adl Wal Ihsane, justice et bienfaisance, !membre du parti, !adhérent du parti, !adhérente du parti, !militant du parti, !opinions politiques, !opinion politique, !vote pour, !a voté pour, parti politique, communiste, socialiste, islamiste, gauchiste, royaliste, républicain, sans appartenance,
activist, party member, !political opinions, !political views, !voted for, communist, socialist, member of the party, candidate of the party,
حزب, حزبي, مناضل, مناضلة, معارض, معارضة, !انتماء سياسي, !الانتماء السياسي, !آراء سياسية, الاستقلال, العدالة والتنمية, الأصالة والمعاصرة, التجمع الوطني, الاتحاد الاشتراكي, التقدم والاشتراكية, الحركة الشعبية, العدل والإحسان, اشتراكي, شيوعي, متحزب, lhizb, l7izb, 7izb, monadil`

export const unionTerms = `
!syndiqué, !syndiquée, !syndicaliste, !délégué syndical, !déléguée syndicale, !adhérent syndical, !appartenance syndicale, !représentant syndical, syndicat, syndical, syndicale, UMT, CDT, UGTM, FDT, UNTM, ODT, FNE, SNESUP, gréviste, grève, !membre du syndicat,
!trade union, !trade unionist, !union member, !union delegate, !shop steward, labour union, labor union, !trade-union,
نقابة, النقابة, نقابي, نقابية, !انتماء نقابي, !الانتماء النقابي, !مندوب نقابي, الاتحاد المغربي للشغل, الكونفدرالية الديمقراطية للشغل, الاتحاد العام للشغالين, مضرب عن العمل, إضراب, na9aba, naqaba, nna9aba, n9abi, na9abi, msyndiki`

export const ethnicTerms = `
!origine ethnique, !origine raciale, !origines ethniques, amazigh, amazighe, berbère, berbères, kabyle, sahraoui, sahraouie, rifain, rifaine, soussi, soussie, chleuh, hassani, race blanche, peau noire, subsaharien, subsaharienne, gitan, race noire, type maghrébin, type européen, tribu, fassi, doukkali,
!ethnic origin, !ethnicity, berber, sub-saharan, mixed race, !racial origin,
أمازيغي, أمازيغية, صحراوي, صحراوية, ريفي, ريفية, سوسي, سوسية, شلح, زنجي, أسود البشرة, !الأصل العرقي, !أصل عرقي, !الأصل الإثني, قبيلة, أصوله`

export const philosophicalTerms = `
!athée, !agnostique, !libre penseur, !libre-penseur, !franc-maçon, !franc-maçonne, laïque, humaniste, !convictions philosophiques, !conviction philosophique, objecteur de conscience, pacifiste, stoïcien, matérialiste,
!atheist, !agnostic, !freemason, humanist, !philosophical beliefs, conscientious objector, secularist,
!ملحد, !ملحدة, !لا أدري, !ماسوني, علماني, علمانية, !معتقد فلسفي, !قناعات فلسفية, mol7id`

export const offenceTerms = `
!condamné, !condamnée, !condamnation, !condamnations, !casier judiciaire, !repris de justice, !récidiviste, !incarcéré, !incarcérée, !détenu, !détenue, !emprisonné, !emprisonnée, !emprisonnement, !garde à vue, !mis en examen, !mise en examen, !inculpé, !inculpée, !poursuivi pour, !poursuivie pour, !sursis, !libération conditionnelle, !mandat d'arrêt, !mandat de dépôt, !interdiction de sortie, !interdit de chéquier,
!contrôle judiciaire, !peine de prison, !prévenu, !prévenue, !antécédents judiciaires, prison, vol, vol qualifié, escroquerie, escroc, fraude, fraude fiscale, trafic de stupéfiants, stupéfiants, abus de confiance, homicide, homicide involontaire, meurtre, viol, agression, coups et blessures, corruption, faux et usage de faux, chèque sans provision, émission de chèque sans provision, conduite en état d'ivresse, état d'ivresse, recel, blanchiment, arrestation, arrêté par la police, arrêtée par la police, délit, délinquant, infraction, amende pénale, plainte pénale,
!convicted, conviction, !criminal record, !sentenced, !imprisoned, !jailed, !inmate, !on parole, !probation, !arrested, !offender, prison, jail, theft, fraud, assault, murder, rape, burglary, drug trafficking, forgery, embezzlement,
!محكوم, !محكوم عليه, !حكم عليه, !حكم عليها, !سجين, !سجينة, !معتقل, !معتقلة, !سوابق, !السوابق العدلية, !السجل العدلي, !سوابق قضائية, !السجن, !بالسجن, !الحبس, !حبسا, !سجنا, !متابعة قضائية, !ذو سوابق, !موقوف, !الحراسة النظرية, !مشتبه فيه, !مذكرة بحث,
السرقة, سرقة, السرقة الموصوفة, النصب, نصب, الاحتيال, الاتجار في المخدرات, المخدرات, خيانة الأمانة, القتل, القتل غير العمد, الضرب والجرح, الرشوة, الاغتصاب, التزوير, التزوير واستعماله, إصدار شيك بدون مؤونة, شيك بدون مؤونة, السياقة في حالة سكر, الغش الضريبي, جريمة, جنحة, جناية, مجرم, متهم, متهمة,
!l7bs, !lhabs, !7bs, !lhbs, !tchedd, !mchdoud, !chdouh, serqa, sr9a, srqa, chffar, nsb`

/** What only looks like one of the terms above. */
export const decoyPhrases = `
syndicat d'initiative, syndicat de copropriété, syndic, union européenne, union sociale, western union, union of sets, santé publique, carte de santé, centre de santé, ministère de la santé, santé et sécurité, sécurité et santé, health check, health status, healthcheck, arrêt de bus, arrêt machine,
vol retour, vol aller, vol direct, numéro de vol, vol n, en vol, noir et blanc, encre noire, thé noir, savon noir, couleur noire, cœur de ville, arabe classique, langue arabe, en arabe, café arabe, gomme arabique, zone franche, opération de maintenance, traitement des données, traitement de la commande, traitement du dossier,
tension électrique, haute tension, basse tension, hypertension du marché, fracture numérique, diagnostic automobile, diagnostic technique, diagnostic réseau, ordonnance du tribunal, greffe du tribunal, greffe du tribunal de commerce, goutte à goutte, prothèse de toiture, journée mondiale, parti pris, prière de, enceinte acoustique, enceinte bluetooth, entorse au règlement, entorse à la règle, délai de prescription, prescription quinquennale, تاريخ الحمل, كسر الأسعار, حامل الشيك, حامل البطاقة, حامل بطاقة, حامل لبطاقة, حامل شهادة, حامل جواز, القلب النابض, قلب المدينة`
