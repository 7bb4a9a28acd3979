// Names, places and words of the held-out split. Written before the detector's own lists and not consulted since.
import { list, type Pool, pairs } from '../shape.ts'

export const heldOutPool: Pool = {
  firstNames: pairs(`
    Abdelkrim=عبد الكريم, Abdelmajid=عبد المجيد, Abdessamad=عبد الصمد, Abdelhak=عبد الحق, Achraf=أشرف, Aymane=أيمن,
    Azeddine=عز الدين, Badreddine=بدر الدين, Chakib=شكيب, Faouzi=فوزي, Fouad=فؤاد, Haitham=هيثم, Hicham=هشام,
    Houssam=حسام, Jaouad=جواد, Jilali=الجيلالي, Kamal=كمال, Larbi=العربي, Lhoucine=لحسين, Lotfi=لطفي, Mbarek=مبارك,
    Miloud=ميلود, Mounir=منير, Nizar=نزار, Noureddine=نور الدين, Oussama=أسامة, Redouane=رضوان, Saad=سعد, Taha=طه,
    Younes=يونس, Zouhair=زهير, Marouane=مروان, Hafid=حفيظ, Tayeb=الطيب, Bouchaib=بوشعيب, Mouhcine=محسن, Anouar=أنوار,
    Bouchra=بشرى, Dounia=دنيا, Fadwa=فدوى, Ghizlane=غزلان, Habiba=حبيبة, Ibtissam=ابتسام, Jamila=جميلة, Keltoum=كلثوم,
    Loubna=لبنى, Maria=ماريا, Mouna=منى, Nawal=نوال, Ouafae=وفاء, Rajae=رجاء, Sanaa=سناء, Siham=سهام, Touria=ثريا,
    Yousra=يسرى, Zahra=زهرة, Zhor=زهور, Itto=إيطو, Fadma=فاطمة, Rqia=رقية, Hasnae=حسناء, Nisrine=نسرين, Jihane=جيهان,
    Maryam=مريم, Fatiha=فتيحة, Halima=حليمة, Mina=مينة, Sofia=صوفيا, Lamia=لمياء`),
  lastNames: pairs(`
    Aboutaleb=أبو طالب, Achouri=العاشوري, Aït Lahcen=آيت لحسن, Azzouzi=العزوزي, Baddou=بدو, Belhaj=بلحاج,
    Belkadi=بلقاضي, Benchekroun=بنشقرون, Benhima=بنهيمة, Benmoussa=بنموسى, Bensouda=بنسودة, Boutaleb=بوطالب,
    Chaoui=الشاوي, Debbagh=الدباغ, El Ghazouani=الغزواني, El Hachimi=الهاشمي, El Yacoubi=اليعقوبي, Guessous=كسوس,
    Hakimi=حكيمي, Harrak=الحراق, Kettani=الكتاني, Laraki=العراقي, Lamrini=لمريني, Mekouar=مكوار, Mouline=مولين,
    Nejjar=النجار, Ouahbi=وهبي, Oulhaj=أولحاج, Raïssouni=الريسوني, Sbai=السباعي, Slaoui=السلاوي, Toumi=التومي,
    Zerouali=الزروالي, Amghar=أمغار, Azoulay=أزولاي, Oubrahim=أوبراهيم, Aznag=أزناك, Tamraoui=التمراوي,
    El Haddad=الحداد, Bouchikhi=البوشيخي, Lazrak=لزرق, Mesbahi=المصباحي, Hilali=الهلالي, Ghallab=غلاب, Rhazi=الغازي,
    El Kadi=القاضي, Maaroufi=المعروفي, Jabri=الجابري, Ait Ouakrim=آيت وكريم, Ben Jelloun=بن جلون, Choukri=شكري,
    El Mokhtari=المختاري, Fikri=فكري, Bakkali=البقالي, Ammor=عمور, Touzani=التوزاني`),
  cities: pairs(`
    Agadir=أكادير, Mohammedia=المحمدية, Nador=الناظور, Larache=العرائش, Guelmim=كلميم, Essaouira=الصويرة,
    Tiznit=تيزنيت, Sefrou=صفرو, Midelt=ميدلت, Sidi Kacem=سيدي قاسم, Martil=مرتيل, Aït Melloul=آيت ملول,
    Skhirat=الصخيرات, Fnideq=الفنيدق, Ouarzazate=ورزازات, Casablanca=الدار البيضاء, Fquih Ben Salah=الفقيه بن صالح`),
  streets: pairs(`
    avenue Allal El Fassi=شارع علال الفاسي, rue Ibn Sina=زنقة ابن سينا, boulevard Zerktouni=شارع الزرقطوني,
    rue Oued Sebou=زنقة واد سبو, lotissement Al Qods=تجزئة القدس, hay Salam=حي السلام,
    résidence Les Orangers=إقامة البرتقال, derb Lhajeb=درب الحاجب, avenue des FAR=شارع الجيش الملكي,
    quartier Industriel=الحي الصناعي, douar Oulad Ziane=دوار أولاد زيان, place Bir Anzarane=ساحة بئر أنزران`),
  jobs: list(`
    Comptable, Infirmière polyvalente, Agent de sécurité, Chef de projet, Développeur web, Caissière, Magasinier,
    Technicien réseaux, Directrice financière, Enseignant du secondaire, Chauffeur livreur, Juriste, Architecte,
    Aide-soignante, Ouvrier agricole, Responsable logistique`),
  illnesses: pairs(`
    hypothyroïdie=قصور الغدة الدرقية, insuffisance rénale=قصور كلوي, épilepsie=الصرع, hépatite B=التهاب الكبد,
    asthme=الربو, diabète type 2=السكري, cancer du sein=سرطان الثدي, dépression=الاكتئاب,
    tuberculose=السل, hypertension artérielle=ارتفاع ضغط الدم, migraine=الشقيقة, arthrose=التهاب المفاصل`),
  medicines: list(
    'Metformine 850, Levothyrox 50, Amlodipine 5 mg, Ventoline, Doliprane 1 g, Insuline Lantus, Tegretol',
  ),
  offences: pairs(`
    vol qualifié=السرقة الموصوفة, escroquerie=النصب, émission de chèque sans provision=إصدار شيك بدون مؤونة,
    coups et blessures=الضرب والجرح, conduite en état d'ivresse=السياقة في حالة سكر, faux et usage de faux=التزوير واستعماله`),
  degrees: list(`
    Master en droit privé, Licence économie, BTS gestion, Doctorat physique, Diplôme ENCG, Bac sciences maths, DUT génie civil,
    Ingénieur EMI`),
  mailDomains: list('gmail.com, menara.ma, hotmail.fr, outlook.com, yahoo.fr, um5.ac.ma, proton.me'),
  companies: list(`
    Atlas Négoce SARL, Sothema Distribution, Oriental Textile SA, Maghreb Logistique, Souss Agrumes SARL AU, Rif Matériaux,
    Bahja Services, Technopole Conseil`),
  products: list(`
    Perceuse à percussion 750W, Huile d'argan 250 ml, Câble HDMI 2 m, Tapis berbère 200x300, Ramette A4 80 g, Théière inox,
    Batterie 12V 60Ah, Écran 27 pouces, Couscoussier, Chaise pliante, Lampe LED E27, Ciment CPJ 45, Semoule fine 1 kg,
    Savon noir, Filtre à huile, Papier peint`),
  wares: list('Outillage, Épicerie, Informatique, Maison, Bureau, Automobile, Électricité, Textile'),
}
