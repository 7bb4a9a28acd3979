// Given names met in Morocco, `Latin/other Latin=Arabic`; spelling variants that fold to the same sound are left out.

export const moroccanFirstNames = `
Aabid=عابد, Aadil/Adil=عادل, Abbas=عباس, Abdallah/Abdellah/Abdullah=عبد الله, Abdou=عبدو, Abed=عابد,
Achraf/Ashraf=أشرف, Adam=آدم, Adnane/Adnan=عدنان, Afaf=عفاف, Afif=عفيف, Ahlam=أحلام, Ahmed/Ahmad/Hmed/Hmad=أحمد,
Aicha/Aisha/Aychah=عائشة, Aïda=عايدة, Ajmal=أجمل, Akram=أكرم, Alaa/Alae=علاء, Ali=علي, Alia/Aliya=علياء, Allal=علال,
Amal/Amale=أمل, Aman=أمان, Amane=أمان, Amar/Ammar=عمار, Amel=آمال, Amin/Amine=أمين, Amina=أمينة,
Amira=أميرة, Amir/Ameur=أمير, Amjad=أمجد, Anas/Anass=أنس, Anis/Aniss=أنيس, Anissa=أنيسة, Anouar/Anwar=أنور,
Arij=أريج, Arwa=أروى, Asmaa/Asmae/Asma=أسماء, Assia/Asia=آسية, Atika=عتيقة, Atif=عاطف, Aya=آية, Aymen/Aymane/Ayman=أيمن,
Ayoub/Ayub=أيوب, Azeddine/Azzedine/Ezzeddine=عز الدين, Aziz=عزيز, Aziza=عزيزة, Azhar=أزهر, Bachir=بشير, Badia=بديعة,
Badie=بديع, Badr/Bader=بدر, Badra=بدرة, Badreddine=بدر الدين, Bahia=باهية, Bahija=بهيجة, Baha=بهاء, Bakr=بكر, Basma/Bassma=بسمة,
Bassam=بسام, Batoul=بتول, Belaid=بلعيد, Belkacem=بلقاسم, Bilal/Billal=بلال, Bouazza=بوعزة, Bouchaib=بوشعيب, Bouchra=بشرى,
Boujemaa/Boujamaa=بوجمعة, Boutaina/Boutayna=بثينة, Brahim/Ibrahim=إبراهيم, Chadi=شادي, Chadia=شادية, Chafik/Chafiq=شفيق,
Chafika=شفيقة, Chaimae/Chaima/Chaymae/Shaimaa=شيماء, Chakib=شكيب, Chams=شمس, Charaf=شرف, Charafeddine=شرف الدين,
Charif/Cherif=شريف, Cherifa=شريفة, Dalal=دلال, Dalila=دليلة, Damia=دامية, Daoud=داود, Dina=دينا, Diae/Diaa=ضياء, Douae/Doaa=دعاء,
Douaa=دعاء, Dounia/Dunia=دنيا, Driss/Idriss/Idris=إدريس, Drissia=إدريسية, El Hassan=الحسن, El Houssaine/Lhoussaine/Lahoucine=الحسين,
El Mehdi=المهدي, Fadel=فاضل, Fadi=فادي, Fadila=فضيلة, Fadma=فاضمة, Fadoua/Fadwa=فدوى, Fahd=فهد, Faical/Faysal/Fayssal=فيصل,
Faiza=فائزة, Fairouz=فيروز, Fakhita=فاختة, Farah=فرح, Farid=فريد, Farida=فريدة, Faris/Fares=فارس, Farouk/Farouq=فاروق,
Fathallah=فتح الله, Fathi=فتحي, Fathia=فتحية, Fatiha=فتيحة, Fatima/Fatema=فاطمة, Fatima-Zahra/Fatimazahra/Fatima-Zohra=فاطمة الزهراء,
Fatna=فاطنة, Fatouma=فطومة, Faouzi/Fawzi=فوزي, Faouzia/Fouzia/Fawzia=فوزية, Fettah=فتاح, Firdaous/Firdaws=فردوس, Fouad/Fuad=فؤاد,
Ghali=غالي, Ghalia=غالية, Ghassan=غسان, Ghita/Rita=غيثة, Ghizlane/Rizlane=غزلان, Habib=حبيب, Habiba=حبيبة, Haddou=حدو,
Hadda=حدة, Hadi=هادي, Hafid/Hafide=حفيظ, Hafida=حفيظة, Hafsa=حفصة, Hajar/Hajer=هاجر, Hakim=حكيم, Hakima=حكيمة, Hala=هالة,
Halima=حليمة, Hamid=حميد, Hamida=حميدة, Hammadi=حمادي, Hammou=حمو, Hamou=حمو, Hamza=حمزة, Hanae/Hanaa=هناء, Hanane/Hanan=حنان, Hanafi=حنفي,
Hani=هاني, Hania=هنية, Harouna=هارون, Haroun=هارون, Hasna/Hasnaa/Hasnae=حسناء, Hassan/Hasan=حسن, Hassania=حسنية, Hatim/Hatem=حاتم, Hayat=حياة,
Haytham/Haitam=هيثم, Hiba=هبة, Hicham/Hisham=هشام, Hikmat=حكمت, Hind=هند, Houcine/Houssine/Hussein/Hossein/Lhoucine/Lhoussine=الحسين,
Houda/Huda=هدى, Houria=حورية, Houssam/Hossam=حسام, Houssameddine=حسام الدين, Ibtihal=ابتهال, Ibtissam/Ibtissame=ابتسام,
Idir=إيدير, Ihsane/Ihssane/Ihsan=إحسان, Ijja=إيجا, Ikhlas/Ikhlass=إخلاص, Ikram/Ikrame=إكرام, Ilham=إلهام, Ilias/Ilyas/Elias/Ilyass=إلياس,
Imad/Imade=عماد, Imadeddine=عماد الدين, Iman/Imane=إيمان, Imrane/Imran=عمران, Inas/Inass=إيناس, Insaf=إنصاف, Intissar=انتصار,
Israa/Israe=إسراء, Ismail/Ismael/Smail=إسماعيل, Issam/Issame=عصام, Issa/Aissa=عيسى, Itto=إيطو, Itri=إتري, Izza=إيزة,
Jaafar/Jafar=جعفر, Jad=جاد, Jalal=جلال, Jalila=جليلة, Jalil=جليل, Jamal/Djamel=جمال, Jamaleddine=جمال الدين, Jamila=جميلة, Jamil=جميل,
Jannat=جنات, Jaouad/Jawad=جواد, Jaouhara=جوهرة, Jawhara=جوهرة, Jihad=جهاد, Jihane/Jihan=جيهان, Jilali/Djilali=الجيلالي,
Joumana=جمانة, Kamal/Kamel=كمال, Kamilia/Camelia=كاميليا, Karam=كرم, Karim=كريم, Karima=كريمة, Kaoutar/Kawtar/Kaouthar=كوثر, Kebir=الكبير,
Keltoum/Kaltoum=كلثوم, Kenza=كنزة, Khadija/Khadijah=خديجة, Khadra=خضرة, Khaled/Khalid=خالد, Khalil=خليل, Khalifa=خليفة,
Khadouj=خدوج, Khaoula/Khawla=خولة, Khira=خيرة, Khouloud=خلود, Laaziza=لعزيزة, Labib=لبيب, Lahbib=لحبيب, Lahcen/Lahsen/Lhassan=لحسن, Laila/Leila/Layla=ليلى,
Lamia/Lamiae/Lamiaa=لمياء, Larbi=العربي, Latif=لطيف, Latifa=لطيفة, Lekbir/Lakbir=لكبير, Lina=لينة, Loqman/Lokmane=لقمان, Lotfi=لطفي, Loubna/Lubna=لبنى, Lyna=لينا,
Maati=المعطي, Maha=مها, Mahdi/Mehdi=المهدي, Mahfoud=محفوظ, Mahjoub=محجوب, Mahjouba=محجوبة, Mahmoud=محمود, Maissae=ميساء, Majd=مجد, Majda=ماجدة, Majid/Majed=ماجد,
Majdouline=مجدولين, Malak=ملاك, Malek=مالك, Malika=مليكة, Mamoun=مأمون, Manal=منال, Manar=منار, Mansour=منصور, Marouane/Marwane/Marwan=مروان,
Maroua/Marwa=مروة, Maryam/Meryem/Mariam/Meriem=مريم, Mbarek/Mbark=مبارك, Mbarka=مباركة, Melouka=ملوكة, Merouane=مروان, Mernissa=مرنيسة, Messaoud=مسعود, Messaouda=مسعودة, Mhamed/Mhammed=امحمد,
Milouda=ميلودة, Miloud=ميلود, Mimoun=ميمون, Mimouna=ميمونة, Mina=مينة, Mohamed/Mohammed/Muhammad/Mouhamed/Med=محمد, Moha=موحا, Mohcine/Mohsine/Mouhcine=محسن, Mokhtar=المختار, Moktar=المختار,
Mona/Mouna/Muna=منى, Monaim/Mounaim=منعم, Morad/Mourad=مراد, Moslim=مسلم, Mouad/Moad/Mouaad=معاذ, Mouloud=مولود, Mounia=منية, Mounir=منير, Mounira=منيرة, Moussa/Musa=موسى, Mostafa/Mustapha/Mustafa=مصطفى,
Moncef/Mouncif=منصف, Nabil=نبيل, Nabila=نبيلة, Nabiha=نبيهة, Hamdi=حمدي, Sakina=سكينة, Ikhlasse=إخلاص, Oumayma=أميمة, Marouan=مروان, Basmala=بسملة, Ritaj=رتاج, Rayhana=ريحانة, Jinane=جنان, Tilila=تيليلا, Silya=سيليا, Anir=أنير, Aksel=أكسيل, Massine=ماسين, Ghofrane=غفران, Naceur/Nasser/Naser=ناصر, Nada=ندى, Nadia=نادية, Nadim=نديم, Nadir=نادر, Nadira=نادرة, Nahed/Nahid=ناهد, Naila=نائلة, Naim=نعيم, Naima=نعيمة, Najah=نجاح, Najat/Najate=نجاة, Najib=نجيب, Najia=ناجية, Najiba=نجيبة, Najlae/Najla=نجلاء, Najoua/Najwa=نجوى, Narjiss=نرجس, Nasreddine=نصر الدين, Nassim=نسيم, Nassima=نسيمة, Naoufal/Nawfal=نوفل, Naoual/Nawal=نوال, Nezha/Naziha=نزهة, Nihad=نهاد, Nihal=نهال, Nisrine/Nesrine/Nissrine=نسرين, Nizar=نزار, Nora/Noura/Nura=نورة, Nouhaila/Nohaila=نهيلة, Nour=نور, Noureddine/Nordine/Nourddine=نور الدين, Nouzha=نزهة,
Oihiba=وهيبة, Omar/Umar=عمر, Omayma/Oumaima=أميمة, Omnia=أمنية, Otmane/Othmane/Osman=عثمان, Ouafa/Ouafae/Wafa/Wafae=وفاء, Ouahiba/Wahiba=وهيبة, Ouahid=وحيد, Ouassim/Wassim=وسيم, Ouiam/Wiam/Wiame=وئام, Ouidad/Widad=وداد, Ouissal/Wissal=وصال, Oum Keltoum=أم كلثوم, Oumkaltoum=أم كلثوم, Oumnia=أمنية, Oussama/Osama/Usama=أسامة,
Qods=قدس, Raihana=ريحانة, Rabab=رباب, Rabah=رابح, Rabha=رابحة, Rabia=رابعة, Rabie/Rabii=ربيع, Rachid/Rachide=رشيد, Rachida=رشيدة, Radia=راضية, Radouane/Redouane/Ridouane/Radwan=رضوان, Raghad=رغد, Rahal/Rahhal=رحال, Rahma=رحمة, Rahim=رحيم, Raja/Rajae/Rajaa=رجاء, Ramzi=رمزي, Rania=رانيا, Raouf=رؤوف, Raouia=راوية, Rayan/Rayane=ريان, Reda/Rida/Ridha=رضا, Rhimou=رحيمو, Riad/Riyad=رياض, Rihab=رحاب, Rim/Rime=ريم, Rkia/Rquia/Rokaya/Rqia=رقية, Romaissae=رميساء, Saad=سعد, Saadia/Saâdia=السعدية, Sabah=صباح, Saber=صابر, Sabrina=صابرينا, Sabira=صابرة, Sadik/Saddik=صديق, Safae/Safaa/Safa=صفاء, Safia=صفية, Safouane/Safwan=صفوان, Sahar=سحر, Said/Saïd/Saeed=سعيد, Saida=سعيدة, Salah=صلاح, Salaheddine=صلاح الدين, Saleh/Salih=صالح, Salima=سليمة, Salim=سليم, Salem=سالم, Salma=سلمى, Salman/Salmane=سلمان, Saloua/Salwa=سلوى, Samah=سماح, Sami=سامي, Samia=سامية, Samir=سمير, Samira=سميرة, Sana/Sanae/Sanaa=سناء, Sara/Sarah=سارة, Sellam=سلام, Selma=سلمى, Siham/Sihame=سهام, Siraj=سراج, Sofia=صوفيا, Soufiane/Sofiane/Sufyan=سفيان, Souad/Suad=سعاد, Souhail/Souhayl/Suhail=سهيل, Souhaila=سهيلة, Soukaina/Sokaina=سكينة, Soulaimane/Slimane/Sulayman=سليمان, Soumaya/Soumia=سمية, Sonia=صونيا, Souleima=سليمة,
Tabet=ثابت, Taha=طه, Tahar/Taher=الطاهر, Tahra=الطاهرة, Taib/Tayeb/Tayyeb=الطيب, Tamou=طامو, Taoufik/Toufik/Tawfik=توفيق, Tarek/Tarik/Tariq=طارق, Tasnim=تسنيم, Thami=التهامي, Tijani=التيجاني, Touda=تودة, Touria/Thouraya/Soraya=ثريا, Wadie=وديع, Wafik=وفيق, Wahid=وحيد, Wail/Wael=وائل, Walid/Oualid=وليد, Warda/Ouarda=وردة, Wijdane=وجدان, Wissam=وسام, Yacine/Yassine/Yasin=ياسين, Yahya/Yahia=يحيى, Yamina=يامنة, Yamna=يامنة, Yakoub/Yaakoub/Yaqoub=يعقوب, Yasmina/Yasmine/Yassmine=ياسمين, Yasser/Yassir/Yasir=ياسر, Yazid=يزيد, Yidir=يدير, Yossra/Yousra=يسرى, Younes/Younès/Younous/Yunus=يونس, Youssef/Yousef/Youssouf/Yusuf/Joseph=يوسف, Youssra=يسرى, Zahia=زهية, Zahra/Zohra=زهرة, Zaid/Zayd=زيد, Zaina=زينة, Zainab/Zineb/Zaynab=زينب, Zakaria/Zakariae/Zakariya=زكرياء, Zakia=زكية, Zaki=زكي, Zhor/Zhour=زهور, Ziad/Ziyad=زياد, Zine=زين, Zineddine/Zinedine=زين الدين, Zouhair/Zoheir/Zuhair=زهير, Zoubair/Zoubir=زبير, Zoubida=زبيدة, Zoulikha=زليخة`

/** Written after "عبد" or "Abd", one of the names of God; together they make a given name. */
export const servantOf = `
Abdelali=العالي, Abdelaziz=العزيز, Abdelbaki=الباقي, Abdelbasset=الباسط, Abdelfattah=الفتاح, Abdelghafour=الغفور, Abdelghani=الغني,
Abdelhadi=الهادي, Abdelhafid=الحفيظ, Abdelhak=الحق, Abdelhakim=الحكيم, Abdelhalim=الحليم, Abdelhamid=الحميد, Abdelhay=الحي, Abdelilah=الإله,
Abdeljabbar=الجبار, Abdeljalil=الجليل, Abdeljaouad=الجواد, Abdelkader=القادر, Abdelkarim=الكريم, Abdelkebir=الكبير, Abdelkhalek=الخالق,
Abdellatif=اللطيف, Abdelmajid=المجيد, Abdelmalek=المالك, Abdelmoghit=المغيث, Abdelmoula=المولى, Abdelmounaim=المنعم, Abdeloihed=الواحد,
Abdelouahab=الوهاب, Abdelouahed=الواحد, Abdelwahed=الواحد, Abdenbi=النبي, Abdennabi=النبي, Abdenour=النور, Abderrafie=الرافع, Abderrahim=الرحيم,
Abderrahmane=الرحمان, Abderrazak=الرزاق, Abdessadek=الصادق, Abdessalam=السلام, Abdeslam=السلام, Abdessamad=الصمد, Abdessamie=السميع, Abdelmoumen=المومن, Abdelmottalib=المطلب`

/** Given names from elsewhere, common in Moroccan files. */
export const otherFirstNames = `
Adrien, Agnès, Alain, Albert, Alejandro, Alex, Alexandre, Alice, Amadou, Amélie, Aminata, Andrea, André, Andrew, Anna, Anne, Annie, Anthony,
Antoine, Antonio, Arnaud, Arthur, Aurélie, Awa, Barbara, Benjamin, Bernard, Boubacar, Brigitte, Camille, Carlos, Carmen, Caroline, Catherine, Cécile,
Céline, Charles, Charlotte, Cheikh, Christelle, Christian, Christine, Christophe, Christopher, Claude, Claudine, Clément, Daniel, Danielle, David,
Delphine, Denis, Diego, Dominique, Edouard, Edward, Elena, Elise, Elizabeth, Emily, Emma, Emmanuel, Eric, Ernest, Étienne, Eva, Fabien, Fabrice,
Fanta, Fatou, Fatoumata, Fernando, Florence, Francis, Francisco, François, Françoise, Frédéric, Gabriel, Georges, George, Gérard, Gilles, Grégory,
Guillaume, Hélène, Henri, Henry, Hervé, Hugo, Ibrahima, Isabelle, Isabel, Jacqueline, Jacques, James, Jane, Javier, Jean, Jean-Pierre, Jeanne,
Jennifer, Jérôme, Jessica, Joël, Johanna, John, Jonathan, Jorge, José, Juan, Julia, Julie, Julien, Karine, Kevin, Kofi, Laura, Laurence, Laurent,
Léa, Lisa, Louis, Louise, Luc, Lucas, Lucia, Lucie, Luis, Madeleine, Magali, Mamadou, Manuel, Marc, Marcel, Margaret, Maria, Mariama, Marie, Mariam,
Marie-Claude, Mario, Martine, Mary, Mathieu, Matthew, Maxime, Michael, Michel, Michèle, Miguel, Modou, Monique, Moussa, Nathalie, Nicolas, Nicole,
Oliver, Olivier, Ousmane, Pablo, Pascal, Patricia, Patrick, Paul, Pauline, Pedro, Philippe, Rachel, Raphaël, Raymond, Rebecca, Richard, Robert,
Roger, Romain, Sabine, Samuel, Sandrine, Sébastien, Seydou, Simon, Simone, Sophie, Stéphane, Stéphanie, Steven, Sylvie, Sylvain, Susan, Suzanne,
Teresa, Thérèse, Thierry, Thomas, Valérie, Vanessa, Véronique, Victor, Vincent, William, Xavier, Yann, Yves, Yvette`

/** Words of everyday language that are given names too; they name a person only beside a family name or a title. */
export const everydayArabic = `
أمل, أمان, أمين, أمينة, أمير, أميرة, آية, بسمة, بشرى, جميلة, جميل, حبيب, حبيبة, حسن, حسناء, حياة, حكيم, خالد, خليل, دنيا, دعاء, راضية, رابح, رجاء,
رحمة, رشيد, رضا, زهرة, زهور, زين, زينة, سالم, سعد, سعيد, سعيدة, سلام, سليم, سليمة, شادي, شريف, شريفة, شمس, صابر, صالح, صباح, صفاء, صلاح, ضياء, عابد,
عادل, عزيز, عزيزة, علي, فارس, فرح, فضيلة, كريم, كريمة, كمال, لطيف, لطيفة, مالك, ماجد, مبارك, محفوظ, مسعود, مسلم, مليكة, منال, منار, منصور, منى, منير,
مولود, نادر, نادرة, ناصر, نبيل, نجاة, نجاح, ندى, نسيم, نعيم, نور, هادي, هبة, هدى, هناء, وجدان, وحيد, وردة, وسام, وسيم, وصال, وفاء, إيمان, إخلاص, إحسان,
إكرام, إلهام, انتصار, خلود, سحر, سماح, فاطنة, خيرة, جهاد, جلال, شرف, عمران, أحلام, أجمل, كرم, مجد, ملاك, خليفة, ثابت, الكبير, العربي, المختار, الطاهر, الطيب, الحسن, وئام, وداد, باهية, بهاء, لينة, جاد`

export const everydayLatin = `
Aman, Med, Said, Rim, Reda, Sana, Nada, Jad, Claude, Rose, Aida, Hind, Camille, Charles, Victor, Marc, Chams, Amal, Aya, Nour, Bader, Hani, Issa, Tamou, Rabat, Safi, Salem, Angel, Charlotte, Florence, Sofia, Madeleine, Laurence, Dominique, Lina, Warda, Bahia, Jihad, Mina, Raja, Iman, Imane, Rayane, Yves, Mona`
