// Names, places and words of the development split, which detection may be tuned on.
import { list, type Pool, pairs } from '../shape.ts'

export const developmentPool: Pool = {
  firstNames: pairs(`
    Mohamed=محمد, Ahmed=أحمد, Youssef=يوسف, Hamza=حمزة, Omar=عمر, Ali=علي, Hassan=حسن, Houcine=الحسين, Mehdi=المهدي,
    Amine=أمين, Anas=أنس, Ayoub=أيوب, Ilyas=إلياس, Karim=كريم, Khalid=خالد, Mustapha=مصطفى, Abdellah=عبد الله,
    Abderrahim=عبد الرحيم, Rachid=رشيد, Said=سعيد, Brahim=إبراهيم, Driss=إدريس, Jamal=جمال, Nabil=نبيل, Othmane=عثمان,
    Reda=رضا, Soufiane=سفيان, Tarik=طارق, Zakaria=زكرياء, Adil=عادل, Walid=وليد, Yassine=ياسين, Fatima=فاطمة,
    Fatima-Zahra=فاطمة الزهراء, Khadija=خديجة, Aicha=عائشة, Meryem=مريم, Amina=أمينة, Hajar=هاجر, Salma=سلمى,
    Imane=إيمان, Zineb=زينب, Nadia=نادية, Naima=نعيمة, Latifa=لطيفة, Malika=مليكة, Houda=هدى, Sara=سارة, Ghita=غيثة,
    Oumaima=أميمة, Chaimae=شيماء, Soukaina=سكينة, Asmae=أسماء, Hanane=حنان, Samira=سميرة, Leila=ليلى, Kenza=كنزة,
    Izza=إيزة, Moha=موحا, Lahcen=لحسن`),
  lastNames: pairs(`
    Alaoui=العلوي, Idrissi=الإدريسي, Bennani=بناني, Benjelloun=بنجلون, Berrada=برادة, Tazi=التازي, Fassi=الفاسي,
    El Amrani=العمراني, Chraibi=الشرايبي, Lahlou=لحلو, Benali=بنعلي, Bouazza=بوعزة, El Mansouri=المنصوري,
    Tahiri=الطاهري, Naciri=الناصري, Saidi=السعيدي, Filali=الفيلالي, Skalli=السقلي, Kabbaj=القباج, Sefrioui=الصفريوي,
    Cherkaoui=الشرقاوي, El Khatib=الخطيب, Ouazzani=الوزاني, Zniber=زنيبر, Rahmouni=الرحموني, Ziani=الزياني,
    Hajji=حجي, Mernissi=المرنيسي, Daoudi=الداودي, Moussaoui=الموساوي, Kadiri=القادري, Aït Benhaddou=آيت بنحدو,
    Ouchrif=أوشريف, Boukhriss=بوخريص, Bel Arbi=بلعربي, El Qasmi=القاسمي`),
  cities: pairs(`
    Rabat=الرباط, Fès=فاس, Marrakech=مراكش, Tanger=طنجة, Meknès=مكناس, Oujda=وجدة, Kénitra=القنيطرة, Tétouan=تطوان,
    Safi=آسفي, Salé=سلا, Témara=تمارة, El Jadida=الجديدة, Béni Mellal=بني ملال, Khouribga=خريبكة, Settat=سطات,
    Taza=تازة, Khémisset=الخميسات, Berkane=بركان`),
  streets: pairs(`
    rue Al Massira=زنقة المسيرة, avenue Mohammed V=شارع محمد الخامس, boulevard Hassan II=شارع الحسن الثاني,
    rue Tarik Ibn Ziad=زنقة طارق بن زياد, hay Riad=حي الرياض, lotissement Nakhil=تجزئة النخيل,
    résidence Anfa=إقامة أنفا, quartier Maârif=حي المعاريف, bd Abdelmoumen=شارع عبد المومن, imm. Atlas=عمارة الأطلس,
    route de Sefrou=طريق صفرو, douar Aït Ali=دوار آيت علي`),
  jobs: list(`
    Ingénieur logiciel, Médecin généraliste, Secrétaire, Avocat, Professeur, Technicien de maintenance, Commerciale,
    Directeur général, Électricien, Pharmacienne, Assistante RH, Chauffeur, Gardien, Consultant, Responsable qualité`),
  illnesses: pairs(`
    diabète=السكري, hypertension=ارتفاع الضغط, asthme=الربو, cancer du poumon=سرطان الرئة, anémie=فقر الدم,
    sclérose en plaques=التصلب اللويحي, hépatite C=التهاب الكبد, VIH=السيدا, schizophrénie=الفصام, lombalgie=آلام الظهر,
    fracture du fémur=كسر في الفخذ, grippe=الأنفلونزا`),
  medicines: list('Glucophage, Doliprane 500, Amoxicilline, Insuline, Augmentin 1g, Aspégic, Kardegic 75'),
  offences: pairs(`
    vol=السرقة, fraude fiscale=الغش الضريبي, trafic de stupéfiants=الاتجار في المخدرات, abus de confiance=خيانة الأمانة,
    homicide involontaire=القتل غير العمد, corruption=الرشوة`),
  degrees: list(
    'Licence en droit, Master finance, Baccalauréat, Doctorat en chimie, DEUG, BTS informatique, Diplôme de technicien',
  ),
  mailDomains: list('gmail.com, yahoo.com, hotmail.com, iam.ma, live.fr, uca.ac.ma'),
  companies: list(
    'Agri Souss SARL, Cosumar, Nord Transport SARL AU, Delta Plast SA, Sahara Import Export, Zellige Conseil',
  ),
  products: list(`
    Clavier sans fil, Souris USB, Farine de blé 5 kg, Thé vert 500 g, Vis 4x40, Robinet mitigeur, Pneu 205/55 R16,
    Table basse, Cahier 96 pages, Imprimante laser, Peinture blanche 10 L, Rouleau adhésif, Miel de thym, Aspirateur`),
  wares: list('Quincaillerie, Alimentation, Bureautique, Jardin, Mobilier, Papeterie, Plomberie'),
}
