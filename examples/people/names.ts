// Common Moroccan names in both scripts, and towns: the raw material of invented people.

type Bilingual = readonly [latin: string, arabic: string]

export const menNames: readonly Bilingual[] = [
  ['Mohamed', 'محمد'], ['Ahmed', 'أحمد'], ['Youssef', 'يوسف'], ['Hamza', 'حمزة'], ['Omar', 'عمر'], ['Ali', 'علي'],
  ['Hassan', 'حسن'], ['Mehdi', 'المهدي'], ['Amine', 'أمين'], ['Anas', 'أنس'], ['Ayoub', 'أيوب'], ['Ilyas', 'إلياس'],
  ['Karim', 'كريم'], ['Khalid', 'خالد'], ['Mustapha', 'مصطفى'], ['Abdellah', 'عبد الله'], ['Rachid', 'رشيد'],
  ['Brahim', 'إبراهيم'], ['Driss', 'إدريس'], ['Nabil', 'نبيل'], ['Othmane', 'عثمان'], ['Soufiane', 'سفيان'],
  ['Tarik', 'طارق'], ['Zakaria', 'زكرياء'], ['Badr', 'بدر'], ['Adil', 'عادل'], ['Bilal', 'بلال'], ['Yassine', 'ياسين'],
]
export const womenNames: readonly Bilingual[] = [
  ['Fatima', 'فاطمة'], ['Khadija', 'خديجة'], ['Aicha', 'عائشة'], ['Meryem', 'مريم'], ['Amina', 'أمينة'], ['Hajar', 'هاجر'],
  ['Salma', 'سلمى'], ['Imane', 'إيمان'], ['Zineb', 'زينب'], ['Nadia', 'نادية'], ['Naima', 'نعيمة'], ['Latifa', 'لطيفة'],
  ['Malika', 'مليكة'], ['Houda', 'هدى'], ['Sara', 'سارة'], ['Ghita', 'غيثة'], ['Oumaima', 'أميمة'], ['Chaimae', 'شيماء'],
  ['Soukaina', 'سكينة'], ['Asmae', 'أسماء'], ['Hanane', 'حنان'], ['Samira', 'سميرة'], ['Leila', 'ليلى'], ['Kenza', 'كنزة'],
]
export const familyNames: readonly Bilingual[] = [
  ['Alaoui', 'العلوي'], ['Idrissi', 'الإدريسي'], ['Bennani', 'بناني'], ['Benjelloun', 'بنجلون'], ['Berrada', 'برادة'],
  ['Tazi', 'التازي'], ['Fassi', 'الفاسي'], ['El Amrani', 'العمراني'], ['Chraibi', 'الشرايبي'], ['Lahlou', 'لحلو'],
  ['Benali', 'بنعلي'], ['Bouazza', 'بوعزة'], ['El Mansouri', 'المنصوري'], ['Tahiri', 'الطاهري'], ['Naciri', 'الناصري'],
  ['Saidi', 'السعيدي'], ['Filali', 'الفيلالي'], ['Skalli', 'السقلي'], ['Kabbaj', 'القباج'], ['Sefrioui', 'الصفريوي'],
  ['Cherkaoui', 'الشرقاوي'], ['El Khatib', 'الخطيب'], ['Ouazzani', 'الوزاني'], ['Rahmouni', 'الرحموني'], ['Ziani', 'الزياني'],
  ['Hajji', 'حجي'], ['Daoudi', 'الداودي'], ['Moussaoui', 'الموساوي'], ['Kadiri', 'القادري'], ['Aït Lahcen', 'آيت لحسن'],
]
export const towns: readonly Bilingual[] = [
  ['Casablanca', 'الدار البيضاء'], ['Rabat', 'الرباط'], ['Fès', 'فاس'], ['Marrakech', 'مراكش'], ['Tanger', 'طنجة'],
  ['Agadir', 'أكادير'], ['Meknès', 'مكناس'], ['Oujda', 'وجدة'], ['Kénitra', 'القنيطرة'], ['Tétouan', 'تطوان'],
  ['Safi', 'آسفي'], ['Salé', 'سلا'], ['Mohammedia', 'المحمدية'], ['El Jadida', 'الجديدة'], ['Nador', 'الناظور'],
]
export const streets = [
  'rue Al Massira', 'avenue Hassan II', 'boulevard Zerktouni', 'rue Ibn Battouta', 'avenue des FAR', 'rue Oued Sebou',
  'boulevard Mohammed V', 'rue de Fès', 'lotissement Al Amal', 'résidence Annakhil', 'avenue Al Qods', 'rue Sidi Othmane',
] as const
