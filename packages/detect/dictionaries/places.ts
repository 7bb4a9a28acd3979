// Regions, provinces and towns of Morocco, and what an address is made of, in Latin and Arabic letters.

export const regions = `
Tanger-Tétouan-Al Hoceïma=طنجة تطوان الحسيمة, L'Oriental/Oriental=الشرق, Fès-Meknès=فاس مكناس, Rabat-Salé-Kénitra=الرباط سلا القنيطرة,
Béni Mellal-Khénifra=بني ملال خنيفرة, Casablanca-Settat=الدار البيضاء سطات, Marrakech-Safi=مراكش آسفي, Drâa-Tafilalet=درعة تافيلالت,
Souss-Massa=سوس ماسة, Guelmim-Oued Noun=كلميم واد نون, Laâyoune-Sakia El Hamra=العيون الساقية الحمراء, Dakhla-Oued Ed-Dahab=الداخلة وادي الذهب`

export const cities = `
Casablanca/Casa/Dar El Beida=الدار البيضاء, Rabat=الرباط, Fès/Fez=فاس, Marrakech/Marrakesh=مراكش, Tanger/Tangier=طنجة, Agadir=أكادير, Meknès=مكناس, Oujda=وجدة,
Kénitra=القنيطرة, Tétouan=تطوان, Safi=آسفي, Salé=سلا, Témara=تمارة, Mohammedia=المحمدية, El Jadida=الجديدة, Béni Mellal=بني ملال, Nador=الناظور, Khouribga=خريبكة,
Settat=سطات, Taza=تازة, Khémisset=الخميسات, Larache=العرائش, Ksar El Kébir=القصر الكبير, Guelmim=كلميم, Laâyoune=العيون, Dakhla=الداخلة, Ouarzazate=ورزازات,
Errachidia=الرشيدية, Essaouira=الصويرة, Berkane=بركان, Berrechid=برشيد, Al Hoceïma=الحسيمة, Ifrane=إفران, Azrou=أزرو, Taroudant/Taroudannt=تارودانت, Tiznit=تيزنيت,
Zagora=زاكورة, Chefchaouen=شفشاون, Ouezzane=وزان, Sefrou=صفرو, Benguerir/Ben Guerir=بنجرير, Inezgane=إنزكان, Bouskoura=بوسكورة, Benslimane=بنسليمان, Sidi Kacem=سيدي قاسم,
Sidi Slimane=سيدي سليمان, Youssoufia=اليوسفية, Azilal=أزيلال, Khénifra=خنيفرة, Midelt=ميدلت, Tinghir=تنغير, Taounate=تاونات, Aït Melloul=آيت ملول, Fnideq=الفنيدق,
Martil=مرتيل, M'diq=المضيق, Skhirat=الصخيرات, Fquih Ben Salah=الفقيه بن صالح, Kasba Tadla=قصبة تادلة, Oued Zem=وادي زم, Bouznika=بوزنيقة, Deroua=الدروة, Had Soualem=حد السوالم,
Tit Mellil=تيط مليل, Ain Harrouda=عين حرودة, Lahraouyine=الهراويين, Guercif=جرسيف, Taourirt=تاوريرت, Jerada=جرادة, Figuig=فكيك, Bouarfa=بوعرفة, Zaio=زايو, Ahfir=أحفير, Saïdia=السعيدية,
Driouch=الدريوش, Imzouren=إمزورن, Targuist=تاركيست, Asilah=أصيلة, Tiflet=تيفلت, Rommani=الرماني, Sidi Yahya El Gharb=سيدي يحيى الغرب, Souk El Arbaa=سوق الأربعاء, Mechra Bel Ksiri=مشرع بلقصيري,
Ain Aouda=عين عودة, Harhoura=الهرهورة, Sidi Bennour=سيدي بنور, Azemmour=أزمور, Chichaoua=شيشاوة, Kelaat Sraghna=قلعة السراغنة, Tahannaout=تحناوت, Rehamna=الرحامنة, Demnate=دمنات,
Sidi Ifni=سيدي إفني, Tan-Tan=طانطان, Tata=طاطا, Assa=آسا, Smara/Es-Semara=السمارة, Boujdour=بوجدور, Tarfaya=طرفاية, Rissani=الريصاني, Erfoud=أرفود, Goulmima=كلميمة, Biougra=بيوكرى,
Oulad Teima=أولاد تايمة, Drarga=الدراركة, Missour=ميسور, Boulemane=بولمان, El Hajeb=الحاجب, Moulay Yacoub=مولاي يعقوب, Imouzzer=إيموزار, Karia Ba Mohamed=قرية با محمد, Tahla=تاهلة, Nouaceur=النواصر, Mediouna=مديونة`

/** What opens the naming of a street, a quarter or a building. */
export const streetWords = `
rue, r., avenue, av, ave, boulevard, bd, bld, blvd, place, pl, allée, impasse, ruelle, route, rte, chemin, passage, derb, zankat, zanqat, charia, chari3, zn9a, hay, cité, quartier, qt, lot, lotissement, lotis, résidence,
rés, res, immeuble, imm, bloc, villa, appartement, appt, apt, étage, douar, dr, km, street, st, road, square, lane, building, flat, complexe, secteur, sect, groupe, jamaat, kariat, ksar`

export const streetWordsArabic = `
شارع, زنقة, زقاق, حي, تجزئة, إقامة, عمارة, شقة, درب, دوار, ساحة, طريق, ممر, بلوك, فيلا, مجموعة, قطاع, الطابق, طابق, محج, حومة, كلم, رياض, المدينة القديمة, قصر, جماعة`

export const nationalities = `
Marocaine/Marocain/Moroccan=مغربية/مغربي, Française/Français/French=فرنسية/فرنسي, Espagnole/Espagnol/Spanish=إسبانية/إسباني, Algérienne/Algérien/Algerian=جزائرية/جزائري,
Tunisienne/Tunisien/Tunisian=تونسية/تونسي, Sénégalaise/Sénégalais/Senegalese=سنغالية/سنغالي, Ivoirienne/Ivoirien/Ivorian=إيفوارية/إيفواري, Malienne/Malien/Malian=مالية/مالي,
Guinéenne/Guinéen/Guinean=غينية/غيني, Camerounaise/Camerounais/Cameroonian=كاميرونية/كاميروني, Congolaise/Congolais/Congolese=كونغولية/كونغولي, Mauritanienne/Mauritanien/Mauritanian=موريتانية/موريتاني,
Belge/Belgian=بلجيكية/بلجيكي, Italienne/Italien/Italian=إيطالية/إيطالي, Allemande/Allemand/German=ألمانية/ألماني, Britannique/British=بريطانية/بريطاني, Américaine/Américain/American=أمريكية/أمريكي,
Canadienne/Canadien/Canadian=كندية/كندي, Néerlandaise/Néerlandais/Dutch=هولندية/هولندي, Portugaise/Portugais/Portuguese=برتغالية/برتغالي, Turque/Turc/Turkish=تركية/تركي, Chinoise/Chinois/Chinese=صينية/صيني,
Syrienne/Syrien/Syrian=سورية/سوري, Égyptienne/Égyptien/Egyptian=مصرية/مصري, Saoudienne/Saoudien/Saudi=سعودية/سعودي, Libyenne/Libyen/Libyan=ليبية/ليبي, Nigériane/Nigérian/Nigerian=نيجيرية/نيجيري, Gabonaise/Gabonais=غابونية`
