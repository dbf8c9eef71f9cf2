# Provinces, regions, straits, seas, rivers, crossings and continents. weak: see countries.lex.

entry: ريف دمشق
class: place
kind: province
en: Rif Dimashq
country: SYR
lat: 33.57
lon: 36.40
forms: ريف دمشق

entry: جسر الشغور
class: place
kind: other
en: Jisr al-Shughur
country: SYR
lat: 35.81
lon: 36.32
geonameid: 169023
forms: جسر الشغور

entry: الأنبار
class: place
kind: province
en: Anbar
country: IRQ
lat: 33.00
lon: 41.90
forms: الأنبار

entry: نينوى
class: place
kind: province
en: Nineveh
country: IRQ
lat: 36.20
lon: 42.30
forms: نينوى

entry: صلاح الدين (ضعيف)
class: place
kind: province
en: Saladin
country: IRQ
lat: 34.60
lon: 43.70
weak: yes
forms: صلاح الدين

entry: ديالى (ضعيف)
class: place
kind: province
en: Diyala
country: IRQ
lat: 34.00
lon: 45.00
weak: yes
forms: ديالى

entry: بابل
class: place
kind: province
en: Babil
country: IRQ
lat: 32.50
lon: 44.50
forms: بابل

entry: واسط
class: place
kind: province
en: Wasit
country: IRQ
lat: 32.60
lon: 45.80
forms: واسط

entry: ميسان
class: place
kind: province
en: Maysan
country: IRQ
lat: 31.80
lon: 47.10
forms: ميسان

entry: ذي قار
class: place
kind: province
en: Dhi Qar
country: IRQ
lat: 31.00
lon: 46.20
forms: ذي قار

entry: المثنى (ضعيف)
class: place
kind: province
en: Muthanna
country: IRQ
lat: 30.20
lon: 45.30
weak: yes
forms: المثنى

entry: القادسية
class: place
kind: province
en: Qadisiyyah
country: IRQ
lat: 32.00
lon: 45.00
forms: القادسية

entry: إقليم كردستان
class: place
kind: province
en: Kurdistan Region
country: IRQ
lat: 36.40
lon: 44.40
forms: إقليم كردستان | كردستان العراق | إقليم كردستان العراق | كردستان

entry: شبوة
class: place
kind: province
en: Shabwah
country: YEM
lat: 14.50
lon: 46.80
forms: شبوة

entry: أبين
class: place
kind: province
en: Abyan
country: YEM
lat: 13.90
lon: 46.30
forms: أبين

entry: لحج
class: place
kind: province
en: Lahij
country: YEM
lat: 13.06
lon: 44.88
forms: لحج

entry: حضرموت
class: place
kind: province
en: Hadramawt
country: YEM
lat: 16.00
lon: 49.00
forms: حضرموت

entry: المهرة (ضعيف)
class: place
kind: province
en: Al Mahrah
country: YEM
lat: 16.50
lon: 51.70
weak: yes
forms: المهرة

entry: الجوف (ضعيف)
class: place
kind: province
en: Al Jawf
country: YEM
lat: 16.50
lon: 45.50
weak: yes
ambiguous: yes
forms: الجوف

entry: الجوف (SAU)
class: place
kind: province
en: Al Jawf
country: SAU
lat: 29.97
lon: 40.20
weak: yes
ambiguous: yes
forms: الجوف

entry: ريمة (ضعيف)
class: place
kind: province
en: Raymah
country: YEM
lat: 14.60
lon: 43.60
weak: yes
forms: ريمة

entry: برقة
class: place
kind: province
en: Cyrenaica
country: LBY
lat: 27.00
lon: 22.00
forms: برقة

entry: فزان
class: place
kind: province
en: Fezzan
country: LBY
lat: 26.50
lon: 14.00
forms: فزان

entry: البحيرة (ضعيف)
class: place
kind: province
en: Beheira
country: EGY
lat: 30.60
lon: 30.30
weak: yes
forms: البحيرة

entry: الغربية (ضعيف)
class: place
kind: province
en: Gharbia
country: EGY
lat: 30.90
lon: 31.00
weak: yes
forms: الغربية

entry: الدقهلية
class: place
kind: province
en: Dakahlia
country: EGY
lat: 31.00
lon: 31.50
forms: الدقهلية

entry: الشرقية (ضعيف)
class: place
kind: province
en: Sharqia
country: EGY
lat: 30.59
lon: 31.50
weak: yes
forms: الشرقية

entry: المنوفية
class: place
kind: province
en: Monufia
country: EGY
lat: 30.50
lon: 31.00
forms: المنوفية

entry: القليوبية
class: place
kind: province
en: Qalyubia
country: EGY
lat: 30.40
lon: 31.20
forms: القليوبية

entry: البحر الأحمر (ضعيف)
class: place
kind: province
en: Red Sea Governorate
country: EGY
lat: 25.50
lon: 34.00
weak: yes
forms: البحر الأحمر
ambiguous: yes

entry: الوادي الجديد
class: place
kind: province
en: New Valley
country: EGY
lat: 25.00
lon: 28.50
forms: الوادي الجديد

entry: شمال سيناء
class: place
kind: province
en: North Sinai
country: EGY
lat: 30.60
lon: 33.60
forms: شمال سيناء

entry: جنوب سيناء
class: place
kind: province
en: South Sinai
country: EGY
lat: 28.90
lon: 33.90
forms: جنوب سيناء

entry: قناة السويس
class: place
kind: other
en: Suez Canal
country: EGY
lat: 30.50
lon: 32.35
forms: قناة السويس

entry: ميدان التحرير
class: place
kind: other
en: Tahrir Square
country: EGY
lat: 30.04
lon: 31.24
forms: ميدان التحرير

entry: عسير
class: place
kind: province
en: Asir
country: SAU
lat: 18.22
lon: 42.51
forms: عسير | منطقة عسير

entry: القصيم
class: place
kind: province
en: Qassim
country: SAU
lat: 26.33
lon: 43.97
forms: القصيم

entry: المنطقة الشرقية
class: place
kind: province
en: Eastern Province
country: SAU
lat: 26.43
lon: 50.10
forms: المنطقة الشرقية

entry: الجوف السعودية
class: place
kind: province
en: Al Jouf
country: SAU
lat: 29.97
lon: 40.21
forms: الجوف السعودية

entry: الحدود الشمالية
class: place
kind: province
en: Northern Borders
country: SAU
lat: 30.98
lon: 41.04
forms: الحدود الشمالية

entry: جبل الشعانبي
class: place
kind: other
en: Mount Chambi
country: TUN
lat: 35.20
lon: 8.68
forms: جبل الشعانبي | الشعانبي

entry: جبل سمامة
class: place
kind: other
en: Mount Semmama
country: TUN
lat: 35.30
lon: 8.90
forms: جبل سمامة

entry: منطقة القبائل
class: place
kind: province
en: Kabylie
country: DZA
lat: 36.70
lon: 4.30
forms: منطقة القبائل

entry: الريف المغربي
class: place
kind: province
en: Rif
country: MAR
lat: 35.00
lon: -4.00
forms: الريف المغربي

entry: سوس ماسة
class: place
kind: province
en: Souss-Massa
country: MAR
lat: 30.30
lon: -9.00
forms: سوس ماسة

entry: نهر البارد
class: place
kind: other
en: Nahr al-Bared
country: LBN
lat: 34.51
lon: 35.96
forms: نهر البارد

entry: جبل لبنان
class: place
kind: other
en: Mount Lebanon
country: LBN
lat: 33.80
lon: 35.60
forms: جبل لبنان

entry: مزارع شبعا
class: place
kind: other
en: Shebaa Farms
country: LBN
lat: 33.30
lon: 35.70
forms: مزارع شبعا

entry: جبل محسن
class: place
kind: other
en: Jabal Mohsen
country: LBN
lat: 34.44
lon: 35.84
forms: جبل محسن

entry: مرفأ بيروت
class: place
kind: other
en: Port of Beirut
country: LBN
lat: 33.90
lon: 35.52
forms: مرفأ بيروت

entry: قطاع غزة
class: place
kind: province
en: Gaza Strip
country: PSE
lat: 31.50
lon: 34.47
forms: قطاع غزة | غزة المحاصرة

entry: الضفة الغربية
class: place
kind: province
en: West Bank
country: PSE
lat: 31.95
lon: 35.25
forms: الضفة الغربية | الضفة الغربية المحتلة | الضفة

entry: معبر رفح
class: place
kind: other
en: Rafah Crossing
country: PSE
lat: 31.25
lon: 34.26
forms: معبر رفح

entry: معبر إيرز
class: place
kind: other
en: Erez Crossing
country: PSE
lat: 31.56
lon: 34.55
forms: معبر إيرز | معبر بيت حانون

entry: البلقاء
class: place
kind: province
en: Balqa
country: JOR
lat: 32.00
lon: 35.70
forms: البلقاء

entry: البحر الميت
class: place
kind: other
en: Dead Sea
country: JOR
lat: 31.50
lon: 35.50
forms: البحر الميت

entry: جسر الملك حسين
class: place
kind: other
en: King Hussein Bridge
country: JOR
lat: 31.87
lon: 35.54
forms: جسر الملك حسين

entry: وادي رم
class: place
kind: other
en: Wadi Rum
country: JOR
lat: 29.58
lon: 35.42
forms: وادي رم

entry: دارفور
class: place
kind: province
en: Darfur
country: SDN
lat: 13.50
lon: 24.00
forms: دارفور | إقليم دارفور

entry: شمال دارفور
class: place
kind: province
en: North Darfur
country: SDN
lat: 15.50
lon: 25.50
forms: شمال دارفور

entry: جنوب دارفور
class: place
kind: province
en: South Darfur
country: SDN
lat: 11.50
lon: 25.00
forms: جنوب دارفور

entry: غرب دارفور
class: place
kind: province
en: West Darfur
country: SDN
lat: 13.00
lon: 22.80
forms: غرب دارفور

entry: كردفان
class: place
kind: province
en: Kordofan
country: SDN
lat: 13.00
lon: 29.50
forms: كردفان

entry: شمال كردفان
class: place
kind: province
en: North Kordofan
country: SDN
lat: 14.00
lon: 29.50
forms: شمال كردفان

entry: جنوب كردفان
class: place
kind: province
en: South Kordofan
country: SDN
lat: 11.20
lon: 29.90
forms: جنوب كردفان

entry: النيل الأزرق (ضعيف)
class: place
kind: province
en: Blue Nile
country: SDN
lat: 11.30
lon: 34.20
weak: yes
forms: النيل الأزرق

entry: النيل الأبيض (ضعيف)
class: place
kind: province
en: White Nile
country: SDN
lat: 13.00
lon: 32.50
weak: yes
forms: النيل الأبيض

entry: ولاية الجزيرة
class: place
kind: province
en: Gezira
country: SDN
lat: 14.50
lon: 33.20
forms: ولاية الجزيرة

entry: نهر النيل (ضعيف)
class: place
kind: province
en: River Nile
country: SDN
lat: 17.59
lon: 33.97
weak: yes
forms: نهر النيل
ambiguous: yes

entry: جبال النوبة
class: place
kind: province
en: Nuba Mountains
country: SDN
lat: 11.50
lon: 30.50
forms: جبال النوبة

entry: جبل مرة
class: place
kind: other
en: Jebel Marra
country: SDN
lat: 13.00
lon: 24.30
forms: جبل مرة

entry: قاعدة العديد
class: place
kind: other
en: Al Udeid
country: QAT
lat: 25.12
lon: 51.31
forms: قاعدة العديد

entry: ظفار
class: place
kind: province
en: Dhofar
country: OMN
lat: 17.50
lon: 54.00
forms: ظفار

entry: مسندم (ضعيف)
class: place
kind: province
en: Musandam
country: OMN
lat: 26.00
lon: 56.30
weak: yes
forms: مسندم

entry: الباطنة
class: place
kind: province
en: Al Batinah
country: OMN
lat: 23.90
lon: 57.10
forms: الباطنة

entry: بونتلاند
class: place
kind: province
en: Puntland
country: SOM
lat: 8.40
lon: 49.00
forms: بونتلاند | أرض البنط

entry: أرض الصومال
class: place
kind: province
en: Somaliland
country: SOM
lat: 9.60
lon: 45.00
forms: أرض الصومال | صوماليلاند

entry: جوبالاند
class: place
kind: province
en: Jubaland
country: SOM
lat: 1.00
lon: 42.00
forms: جوبالاند

entry: مانغيستاو
class: place
kind: province
en: Mangystau
country: KAZ
lat: 44.00
lon: 53.50
forms: مانغيستاو | مانجيستاو | مانغستاو | مانقستاو | مانغيستاوا | مانجستاو | منغيستاو | مانغيشلاق

entry: جامبيل
class: place
kind: province
en: Zhambyl
country: KAZ
lat: 44.00
lon: 72.00
forms: جامبيل | جامبول | زامبيل | جمبيل | جامبل | زامبول

entry: كازاخستان الشرقية
class: place
kind: province
en: East Kazakhstan
country: KAZ
lat: 48.70
lon: 82.00
forms: كازاخستان الشرقية | شرق كازاخستان

entry: كازاخستان الغربية
class: place
kind: province
en: West Kazakhstan
country: KAZ
lat: 49.60
lon: 50.50
forms: كازاخستان الغربية | غرب كازاخستان

entry: كازاخستان الشمالية
class: place
kind: province
en: North Kazakhstan
country: KAZ
lat: 54.00
lon: 69.40
forms: كازاخستان الشمالية | شمال كازاخستان

entry: كازاخستان الجنوبية
class: place
kind: province
en: South Kazakhstan
country: KAZ
lat: 43.00
lon: 68.00
forms: كازاخستان الجنوبية | جنوب كازاخستان

entry: أكمولا
class: place
kind: province
en: Akmola
country: KAZ
lat: 51.90
lon: 69.40
forms: أكمولا | أقمولا

entry: قرقل باغستان
class: place
kind: province
en: Karakalpakstan
country: UZB
lat: 43.80
lon: 59.00
forms: قرقل باغستان | كاراكالباكستان | قراقلباغستان | كاراكالباكيا

entry: غورنو باداخشان
class: place
kind: province
en: Gorno-Badakhshan
country: TJK
lat: 38.40
lon: 73.00
forms: غورنو باداخشان | غورنو بدخشان

entry: ناغورنو كاراباخ
class: place
kind: province
en: Nagorno-Karabakh
country: AZE
lat: 39.82
lon: 46.75
forms: ناغورنو كاراباخ | ناغورني كاراباخ | قره باغ | ناغورني قره باغ | كاراباخ | إقليم قره باغ
forms: ناغورنو قره باغ | كراباخ | ناغورنو كاراباغ

entry: ممر لاتشين
class: place
kind: other
en: Lachin
country: AZE
lat: 39.64
lon: 46.55
forms: ممر لاتشين

entry: لاتشين (ضعيف)
class: place
kind: other
en: Lachin
country: AZE
lat: 39.64
lon: 46.55
weak: yes
forms: لاتشين

entry: سيونيك
class: place
kind: province
en: Syunik
country: ARM
lat: 39.30
lon: 46.20
forms: سيونيك

entry: أبخازيا
class: place
kind: province
en: Abkhazia
country: GEO
lat: 43.00
lon: 41.00
forms: أبخازيا

entry: أوسيتيا الجنوبية
class: place
kind: province
en: South Ossetia
country: GEO
lat: 42.30
lon: 44.00
forms: أوسيتيا الجنوبية

entry: الشيشان
class: place
kind: province
en: Chechnya
country: RUS
lat: 43.40
lon: 45.70
forms: الشيشان | جمهورية الشيشان

entry: داغستان
class: place
kind: province
en: Dagestan
country: RUS
lat: 43.10
lon: 46.90
forms: داغستان | جمهورية داغستان

entry: إنغوشيا
class: place
kind: province
en: Ingushetia
country: RUS
lat: 43.10
lon: 44.90
forms: إنغوشيا | إنغوشيتيا

entry: سيبيريا
class: place
kind: province
en: Siberia
country: RUS
lat: 60.00
lon: 100.00
forms: سيبيريا

entry: تتارستان
class: place
kind: province
en: Tatarstan
country: RUS
lat: 55.30
lon: 51.00
forms: تتارستان | تترستان

entry: باشكورتوستان
class: place
kind: province
en: Bashkortostan
country: RUS
lat: 54.50
lon: 56.50
forms: باشكورتوستان | بشكيريا

entry: كامتشاتكا
class: place
kind: province
en: Kamchatka
country: RUS
lat: 56.00
lon: 160.00
forms: كامتشاتكا

entry: جزر الكوريل
class: place
kind: other
en: Kuril Islands
country: RUS
lat: 46.50
lon: 151.00
forms: جزر الكوريل | الكوريل

entry: شمال القوقاز
class: place
kind: other
en: North Caucasus
country: RUS
lat: 43.50
lon: 44.00
forms: شمال القوقاز

entry: دونباس
class: place
kind: province
en: Donbas
country: UKR
lat: 48.20
lon: 38.50
forms: دونباس | الدونباس | إقليم دونباس

entry: القرم
class: place
kind: province
en: Crimea
country: UKR
lat: 45.20
lon: 34.30
forms: القرم | شبه جزيرة القرم | جزيرة القرم

entry: بحر آزوف
class: place
kind: other
en: Sea of Azov
country: UKR
lat: 46.00
lon: 36.50
forms: بحر آزوف

entry: ترانسنيستريا
class: place
kind: province
en: Transnistria
country: MDA
lat: 47.00
lon: 29.40
forms: ترانسنيستريا | بريدنيستروفيه | ترانسدنيستريا

entry: ميدان تقسيم
class: place
kind: other
en: Taksim Square
country: TUR
lat: 41.04
lon: 28.98
forms: ميدان تقسيم

entry: خوزستان
class: place
kind: province
en: Khuzestan
country: IRN
lat: 31.30
lon: 49.00
forms: خوزستان | خوزستان الإيرانية

entry: سيستان وبلوشستان
class: place
kind: province
en: Sistan and Baluchestan
country: IRN
lat: 28.50
lon: 60.50
forms: سيستان وبلوشستان | سيستان بلوشستان

entry: خراسان
class: place
kind: province
en: Khorasan
country: IRN
lat: 35.50
lon: 59.00
forms: خراسان

entry: أذربيجان الغربية
class: place
kind: province
en: West Azerbaijan
country: IRN
lat: 37.50
lon: 45.00
forms: أذربيجان الغربية

entry: أذربيجان الشرقية
class: place
kind: province
en: East Azerbaijan
country: IRN
lat: 37.90
lon: 46.50
forms: أذربيجان الشرقية

entry: مضيق هرمز
class: place
kind: other
en: Strait of Hormuz
country: IRN
lat: 26.60
lon: 56.30
forms: مضيق هرمز | هرمز

entry: جزيرة خارك
class: place
kind: other
en: Kharg
country: IRN
lat: 29.25
lon: 50.31
forms: جزيرة خارك | جزيرة خرج

entry: بحر قزوين
class: place
kind: other
en: Caspian Sea
country: IRN
lat: 41.50
lon: 51.00
forms: بحر قزوين

entry: هلمند
class: place
kind: province
en: Helmand
country: AFG
lat: 31.40
lon: 64.40
forms: هلمند

entry: بنجشير
class: place
kind: province
en: Panjshir
country: AFG
lat: 35.40
lon: 70.00
forms: بنجشير | وادي بنجشير | بانشير

entry: ننغرهار
class: place
kind: province
en: Nangarhar
country: AFG
lat: 34.20
lon: 70.50
forms: ننغرهار | ننجرهار | نانغارهار

entry: بدخشان
class: place
kind: province
en: Badakhshan
country: AFG
lat: 36.70
lon: 71.00
forms: بدخشان | باداخشان

entry: بكتيا
class: place
kind: province
en: Paktia
country: AFG
lat: 33.60
lon: 69.40
forms: بكتيا | باكتيا

entry: بكتيكا
class: place
kind: province
en: Paktika
country: AFG
lat: 32.50
lon: 68.80
forms: بكتيكا | باكتيكا

entry: كونار
class: place
kind: province
en: Kunar
country: AFG
lat: 34.90
lon: 71.10
forms: كونار | كونر

entry: باميان
class: place
kind: province
en: Bamyan
country: AFG
lat: 34.80
lon: 67.80
forms: باميان

entry: بغلان
class: place
kind: province
en: Baghlan
country: AFG
lat: 35.80
lon: 68.80
forms: بغلان

entry: فراه
class: place
kind: province
en: Farah
country: AFG
lat: 32.40
lon: 62.10
forms: فراه

entry: بلخ
class: place
kind: province
en: Balkh
country: AFG
lat: 36.80
lon: 67.00
forms: بلخ

entry: زابل
class: place
kind: province
en: Zabul
country: AFG
lat: 32.20
lon: 67.20
forms: زابل

entry: أروزغان
class: place
kind: province
en: Uruzgan
country: AFG
lat: 32.90
lon: 66.00
forms: أروزغان | أوروزغان

entry: تخار
class: place
kind: province
en: Takhar
country: AFG
lat: 36.70
lon: 69.50
forms: تخار

entry: فارياب
class: place
kind: province
en: Faryab
country: AFG
lat: 36.00
lon: 64.80
forms: فارياب

entry: بادغيس
class: place
kind: province
en: Badghis
country: AFG
lat: 35.00
lon: 63.80
forms: بادغيس

entry: لوغر
class: place
kind: province
en: Logar
country: AFG
lat: 34.00
lon: 69.20
forms: لوغر

entry: وردك
class: place
kind: province
en: Wardak
country: AFG
lat: 34.30
lon: 68.30
forms: وردك

entry: بلوشستان
class: place
kind: province
en: Balochistan
country: PAK
lat: 28.50
lon: 65.50
forms: بلوشستان | إقليم بلوشستان

entry: البنجاب
class: place
kind: province
en: Punjab
country: PAK
lat: 31.00
lon: 72.30
forms: البنجاب | إقليم البنجاب

entry: إقليم السند
class: place
kind: province
en: Sindh
country: PAK
lat: 26.00
lon: 68.50
forms: إقليم السند

entry: السند (ضعيف)
class: place
kind: province
en: Sindh
country: PAK
lat: 26.00
lon: 68.50
weak: yes
forms: السند

entry: خيبر بختونخوا
class: place
kind: province
en: Khyber Pakhtunkhwa
country: PAK
lat: 34.50
lon: 72.00
forms: خيبر بختونخوا | خيبر باختونخوا | خيبر بختنخوا

entry: وزيرستان
class: place
kind: province
en: Waziristan
country: PAK
lat: 32.90
lon: 69.90
forms: وزيرستان | شمال وزيرستان

entry: جنوب وزيرستان
class: place
kind: province
en: South Waziristan
country: PAK
lat: 32.30
lon: 69.70
forms: جنوب وزيرستان

entry: كشمير
class: place
kind: province
en: Kashmir
country: IND
lat: 34.00
lon: 76.00
forms: كشمير | إقليم كشمير | جامو وكشمير | كشمير الهندية

entry: غوجارات
class: place
kind: province
en: Gujarat
country: IND
lat: 22.30
lon: 71.60
forms: غوجارات | كوجرات | جوجارات

entry: أوتار براديش
class: place
kind: province
en: Uttar Pradesh
country: IND
lat: 27.00
lon: 80.90
forms: أوتار براديش

entry: كيرالا
class: place
kind: province
en: Kerala
country: IND
lat: 10.50
lon: 76.40
forms: كيرالا | ولاية كيرلا

entry: آسام
class: place
kind: province
en: Assam
country: IND
lat: 26.20
lon: 92.90
forms: آسام

entry: مانيبور
class: place
kind: province
en: Manipur
country: IND
lat: 24.70
lon: 93.90
forms: مانيبور

entry: ماهاراشترا
class: place
kind: province
en: Maharashtra
country: IND
lat: 19.50
lon: 75.70
forms: ماهاراشترا

entry: راجستان
class: place
kind: province
en: Rajasthan
country: IND
lat: 26.60
lon: 73.80
forms: راجستان

entry: بيهار
class: place
kind: province
en: Bihar
country: IND
lat: 25.80
lon: 85.60
forms: بيهار

entry: البنغال الغربية
class: place
kind: province
en: West Bengal
country: IND
lat: 23.00
lon: 87.90
forms: البنغال الغربية

entry: تاميل نادو
class: place
kind: province
en: Tamil Nadu
country: IND
lat: 11.00
lon: 78.40
forms: تاميل نادو

entry: أندرا براديش
class: place
kind: province
en: Andhra Pradesh
country: IND
lat: 15.90
lon: 79.70
forms: أندرا براديش

entry: أوديشا
class: place
kind: province
en: Odisha
country: IND
lat: 20.90
lon: 84.80
forms: أوديشا

entry: كارناتاكا
class: place
kind: province
en: Karnataka
country: IND
lat: 14.70
lon: 76.00
forms: كارناتاكا

entry: ماديا براديش
class: place
kind: province
en: Madhya Pradesh
country: IND
lat: 23.50
lon: 78.30
forms: ماديا براديش

entry: لداخ
class: place
kind: province
en: Ladakh
country: IND
lat: 34.20
lon: 77.60
forms: لداخ | لاداخ

entry: أوتاراخند
class: place
kind: province
en: Uttarakhand
country: IND
lat: 30.10
lon: 79.20
forms: أوتاراخند

entry: شينجيانغ
class: place
kind: province
en: Xinjiang
country: CHN
lat: 41.00
lon: 85.00
forms: شينجيانغ | شينغيانغ | سينكيانغ | تركستان الشرقية | شينغ يانغ | شينجيانج

entry: التبت
class: place
kind: province
en: Tibet
country: CHN
lat: 31.00
lon: 88.00
forms: التبت | إقليم التبت

entry: هوبي
class: place
kind: province
en: Hubei
country: CHN
lat: 31.00
lon: 112.30
forms: هوبي

entry: إقليم هوبي (ضعيف)
class: place
kind: province
en: Hubei
country: CHN
lat: 31.00
lon: 112.30
weak: yes
forms: إقليم هوبي

entry: غوانغدونغ
class: place
kind: province
en: Guangdong
country: CHN
lat: 23.40
lon: 113.40
forms: غوانغدونغ | قوانغدونغ

entry: سيتشوان
class: place
kind: province
en: Sichuan
country: CHN
lat: 30.70
lon: 102.80
forms: سيتشوان | ستشوان

entry: يونان (ضعيف)
class: place
kind: province
en: Yunnan
country: CHN
lat: 25.00
lon: 101.50
weak: yes
forms: يونان

entry: خنان
class: place
kind: province
en: Henan
country: CHN
lat: 34.00
lon: 113.60
forms: خنان | هينان

entry: قانسو
class: place
kind: province
en: Gansu
country: CHN
lat: 36.00
lon: 104.00
forms: قانسو | غانسو

entry: فوجيان
class: place
kind: province
en: Fujian
country: CHN
lat: 26.00
lon: 118.00
forms: فوجيان

entry: منغوليا الداخلية
class: place
kind: province
en: Inner Mongolia
country: CHN
lat: 44.00
lon: 113.00
forms: منغوليا الداخلية

entry: بحر الصين الجنوبي
class: place
kind: other
en: South China Sea
country: CHN
lat: 13.00
lon: 114.00
forms: بحر الصين الجنوبي

entry: بحر الصين الشرقي
class: place
kind: other
en: East China Sea
country: CHN
lat: 29.00
lon: 125.00
forms: بحر الصين الشرقي

entry: مضيق تايوان
class: place
kind: other
en: Taiwan Strait
country: CHN
lat: 24.50
lon: 119.50
forms: مضيق تايوان

entry: جزر سبراتلي
class: place
kind: other
en: Spratly Islands
country: CHN
lat: 10.00
lon: 114.00
forms: جزر سبراتلي | سبراتلي

entry: جزر سينكاكو
class: place
kind: other
en: Senkaku
country: JPN
lat: 25.75
lon: 123.50
forms: جزر سينكاكو

entry: راخين
class: place
kind: province
en: Rakhine
country: MMR
lat: 20.00
lon: 93.60
forms: راخين | أراكان | ولاية أراكان

entry: ساراواك
class: place
kind: province
en: Sarawak
country: MYS
lat: 2.50
lon: 113.50
forms: ساراواك

entry: آتشيه
class: place
kind: province
en: Aceh
country: IDN
lat: 4.70
lon: 96.70
forms: آتشيه

entry: جاوة
class: place
kind: province
en: Java
country: IDN
lat: -7.00
lon: 110.00
forms: جاوة | جزيرة جاوة | جاوا

entry: سومطرة
class: place
kind: province
en: Sumatra
country: IDN
lat: 0.00
lon: 102.00
forms: سومطرة | جزيرة سومطرة

entry: سولاويسي
class: place
kind: province
en: Sulawesi
country: IDN
lat: -2.00
lon: 121.00
forms: سولاويسي

entry: بابوا
class: place
kind: province
en: Papua
country: IDN
lat: -4.00
lon: 138.00
forms: بابوا

entry: كوينزلاند
class: place
kind: province
en: Queensland
country: AUS
lat: -22.00
lon: 144.00
forms: كوينزلاند | كوينزلند

entry: نيو ساوث ويلز
class: place
kind: province
en: New South Wales
country: AUS
lat: -32.00
lon: 147.00
forms: نيو ساوث ويلز

entry: تسمانيا
class: place
kind: province
en: Tasmania
country: AUS
lat: -42.00
lon: 147.00
forms: تسمانيا

entry: إنجلترا
class: place
kind: province
en: England
country: GBR
lat: 52.50
lon: -1.50
forms: إنجلترا | إنكلترا | إنقلترا | إنغلترا

entry: اسكتلندا
class: place
kind: province
en: Scotland
country: GBR
lat: 56.50
lon: -4.00
forms: اسكتلندا | سكوتلندا

entry: ويلز
class: place
kind: province
en: Wales
country: GBR
lat: 52.30
lon: -3.70
forms: ويلز

entry: أيرلندا الشمالية
class: place
kind: province
en: Northern Ireland
country: GBR
lat: 54.60
lon: -6.70
forms: أيرلندا الشمالية

entry: نورماندي
class: place
kind: province
en: Normandy
country: FRA
lat: 49.00
lon: 0.20
forms: نورماندي | النورماندي

entry: بروفانس
class: place
kind: province
en: Provence
country: FRA
lat: 43.80
lon: 6.00
forms: بروفانس

entry: بافاريا
class: place
kind: province
en: Bavaria
country: DEU
lat: 49.00
lon: 11.50
forms: بافاريا

entry: ساكسونيا
class: place
kind: province
en: Saxony
country: DEU
lat: 51.00
lon: 13.30
forms: ساكسونيا

entry: صقلية
class: place
kind: province
en: Sicily
country: ITA
lat: 37.50
lon: 14.00
forms: صقلية

entry: سردينيا
class: place
kind: province
en: Sardinia
country: ITA
lat: 40.00
lon: 9.00
forms: سردينيا

entry: لومبارديا
class: place
kind: province
en: Lombardy
country: ITA
lat: 45.60
lon: 9.80
forms: لومبارديا

entry: كالابريا
class: place
kind: province
en: Calabria
country: ITA
lat: 39.00
lon: 16.50
forms: كالابريا

entry: كتالونيا
class: place
kind: province
en: Catalonia
country: ESP
lat: 41.80
lon: 1.60
forms: كتالونيا | كاتالونيا | كتالونية | إقليم كتالونيا

entry: الأندلس
class: place
kind: province
en: Andalusia
country: ESP
lat: 37.50
lon: -4.70
forms: الأندلس

entry: جزر الكناري
class: place
kind: other
en: Canary Islands
country: ESP
lat: 28.30
lon: -16.00
forms: جزر الكناري | الكناري

entry: إقليم الباسك
class: place
kind: province
en: Basque Country
country: ESP
lat: 43.00
lon: -2.60
forms: إقليم الباسك | الباسك

entry: غاليسيا
class: place
kind: province
en: Galicia
country: ESP
lat: 42.80
lon: -8.00
forms: غاليسيا

entry: كريت
class: place
kind: province
en: Crete
country: GRC
lat: 35.20
lon: 24.90
forms: كريت

entry: جمهورية صرب البوسنة
class: place
kind: province
en: Republika Srpska
country: BIH
lat: 44.80
lon: 17.20
forms: جمهورية صرب البوسنة | صرب البوسنة

entry: كامب ديفيد
class: place
kind: other
en: Camp David
country: USA
lat: 39.65
lon: -77.47
forms: كامب ديفيد

entry: كاليفورنيا
class: place
kind: province
en: California
country: USA
lat: 37.00
lon: -120.00
forms: كاليفورنيا | ولاية كاليفورنيا

entry: تكساس
class: place
kind: province
en: Texas
country: USA
lat: 31.00
lon: -99.00
forms: تكساس

entry: فلوريدا
class: place
kind: province
en: Florida
country: USA
lat: 28.00
lon: -82.00
forms: فلوريدا

entry: ولاية نيويورك
class: place
kind: province
en: New York State
country: USA
lat: 43.00
lon: -75.00
forms: ولاية نيويورك

entry: ولاية واشنطن
class: place
kind: province
en: Washington State
country: USA
lat: 47.40
lon: -120.50
forms: ولاية واشنطن

entry: أريزونا
class: place
kind: province
en: Arizona
country: USA
lat: 34.00
lon: -112.00
forms: أريزونا

entry: نيفادا
class: place
kind: province
en: Nevada
country: USA
lat: 39.00
lon: -117.00
forms: نيفادا

entry: أوهايو
class: place
kind: province
en: Ohio
country: USA
lat: 40.40
lon: -82.80
forms: أوهايو

entry: ميشيغان
class: place
kind: province
en: Michigan
country: USA
lat: 44.30
lon: -85.60
forms: ميشيغان | ميتشيغان

entry: بنسلفانيا
class: place
kind: province
en: Pennsylvania
country: USA
lat: 41.00
lon: -77.50
forms: بنسلفانيا | بنسيلفانيا

entry: إلينوي
class: place
kind: province
en: Illinois
country: USA
lat: 40.00
lon: -89.00
forms: إلينوي

entry: ولاية جورجيا
class: place
kind: province
en: Georgia
country: USA
lat: 32.70
lon: -83.40
forms: ولاية جورجيا

entry: فرجينيا
class: place
kind: province
en: Virginia
country: USA
lat: 37.50
lon: -78.70
forms: فرجينيا | فيرجينيا

entry: كارولاينا الشمالية
class: place
kind: province
en: North Carolina
country: USA
lat: 35.50
lon: -79.00
forms: كارولاينا الشمالية | كارولينا الشمالية | نورث كارولاينا

entry: كارولاينا الجنوبية
class: place
kind: province
en: South Carolina
country: USA
lat: 34.00
lon: -81.00
forms: كارولاينا الجنوبية | كارولينا الجنوبية

entry: ماساتشوستس
class: place
kind: province
en: Massachusetts
country: USA
lat: 42.30
lon: -71.80
forms: ماساتشوستس

entry: ماريلاند
class: place
kind: province
en: Maryland
country: USA
lat: 39.00
lon: -76.70
forms: ماريلاند | ميريلاند

entry: نيوجيرسي
class: place
kind: province
en: New Jersey
country: USA
lat: 40.00
lon: -74.50
forms: نيوجيرسي | نيو جيرسي

entry: مينيسوتا
class: place
kind: province
en: Minnesota
country: USA
lat: 46.00
lon: -94.00
forms: مينيسوتا

entry: ويسكونسن
class: place
kind: province
en: Wisconsin
country: USA
lat: 44.50
lon: -89.50
forms: ويسكونسن

entry: كولورادو
class: place
kind: province
en: Colorado
country: USA
lat: 39.00
lon: -105.50
forms: كولورادو

entry: أوريغون
class: place
kind: province
en: Oregon
country: USA
lat: 44.00
lon: -120.50
forms: أوريغون

entry: ألاباما
class: place
kind: province
en: Alabama
country: USA
lat: 32.70
lon: -86.80
forms: ألاباما

entry: لويزيانا
class: place
kind: province
en: Louisiana
country: USA
lat: 31.00
lon: -92.00
forms: لويزيانا

entry: ميسيسيبي
class: place
kind: province
en: Mississippi
country: USA
lat: 32.70
lon: -89.70
forms: ميسيسيبي | مسيسيبي

entry: تينيسي
class: place
kind: province
en: Tennessee
country: USA
lat: 35.80
lon: -86.30
forms: تينيسي

entry: كنتاكي
class: place
kind: province
en: Kentucky
country: USA
lat: 37.50
lon: -85.00
forms: كنتاكي

entry: إنديانا
class: place
kind: province
en: Indiana
country: USA
lat: 40.00
lon: -86.00
forms: إنديانا

entry: ميزوري
class: place
kind: province
en: Missouri
country: USA
lat: 38.30
lon: -92.50
forms: ميزوري

entry: كانساس
class: place
kind: province
en: Kansas
country: USA
lat: 38.50
lon: -98.40
forms: كانساس

entry: أوكلاهوما
class: place
kind: province
en: Oklahoma
country: USA
lat: 35.50
lon: -97.50
forms: أوكلاهوما

entry: نيو مكسيكو
class: place
kind: province
en: New Mexico
country: USA
lat: 34.40
lon: -106.00
forms: نيو مكسيكو | نيومكسيكو

entry: يوتا
class: place
kind: province
en: Utah
country: USA
lat: 39.30
lon: -111.70
forms: يوتا

entry: ألاسكا
class: place
kind: province
en: Alaska
country: USA
lat: 64.00
lon: -150.00
forms: ألاسكا

entry: هاواي
class: place
kind: province
en: Hawaii
country: USA
lat: 20.80
lon: -156.50
forms: هاواي

entry: أيوا
class: place
kind: province
en: Iowa
country: USA
lat: 42.00
lon: -93.50
forms: أيوا

entry: نيوهامبشير
class: place
kind: province
en: New Hampshire
country: USA
lat: 43.70
lon: -71.60
forms: نيوهامبشير | نيو هامبشير

entry: كونيتيكت
class: place
kind: province
en: Connecticut
country: USA
lat: 41.60
lon: -72.70
forms: كونيتيكت

entry: أيداهو
class: place
kind: province
en: Idaho
country: USA
lat: 44.30
lon: -114.60
forms: أيداهو

entry: مونتانا
class: place
kind: province
en: Montana
country: USA
lat: 47.00
lon: -109.60
forms: مونتانا

entry: وايومنغ
class: place
kind: province
en: Wyoming
country: USA
lat: 43.00
lon: -107.50
forms: وايومنغ

entry: نبراسكا
class: place
kind: province
en: Nebraska
country: USA
lat: 41.50
lon: -99.80
forms: نبراسكا

entry: أركنساس
class: place
kind: province
en: Arkansas
country: USA
lat: 34.80
lon: -92.40
forms: أركنساس

entry: ديلاوير
class: place
kind: province
en: Delaware
country: USA
lat: 39.00
lon: -75.50
forms: ديلاوير

entry: كيبيك
class: place
kind: province
en: Quebec
country: CAN
lat: 52.00
lon: -72.00
forms: كيبيك | كيبك

entry: أونتاريو
class: place
kind: province
en: Ontario
country: CAN
lat: 50.00
lon: -86.00
forms: أونتاريو

entry: ألبرتا
class: place
kind: province
en: Alberta
country: CAN
lat: 55.00
lon: -115.00
forms: ألبرتا

entry: كولومبيا البريطانية
class: place
kind: province
en: British Columbia
country: CAN
lat: 54.00
lon: -125.00
forms: كولومبيا البريطانية

entry: سينالوا
class: place
kind: province
en: Sinaloa
country: MEX
lat: 25.00
lon: -107.50
forms: سينالوا

entry: قناة بنما
class: place
kind: other
en: Panama Canal
country: PAN
lat: 9.10
lon: -79.70
forms: قناة بنما

entry: الأمازون
class: place
kind: other
en: Amazon
country: BRA
lat: -4.00
lon: -60.00
forms: الأمازون

entry: تيغراي
class: place
kind: province
en: Tigray
country: ETH
lat: 13.80
lon: 39.00
forms: تيغراي | تيجراي | إقليم تيغراي | تغراي | تقراي

entry: أمهرة
class: place
kind: province
en: Amhara
country: ETH
lat: 11.60
lon: 38.00
forms: أمهرة | إقليم أمهرة | الأمهرة

entry: أوروميا
class: place
kind: province
en: Oromia
country: ETH
lat: 8.00
lon: 39.00
forms: أوروميا

entry: عفر
class: place
kind: province
en: Afar
country: ETH
lat: 12.00
lon: 41.00
forms: عفر

entry: إقليم عفر (ضعيف)
class: place
kind: province
en: Afar
country: ETH
lat: 12.00
lon: 41.00
weak: yes
forms: إقليم عفر

entry: بحر دار
class: place
kind: other
en: Bahir Dar
country: ETH
lat: 11.59
lon: 37.39
geonameid: 342884
forms: بحر دار | بحردار

entry: أوغادين
class: place
kind: province
en: Ogaden
country: ETH
lat: 7.00
lon: 45.00
forms: أوغادين | الأوغادين

entry: سد النهضة
class: place
kind: other
en: Grand Ethiopian Renaissance Dam
country: ETH
lat: 11.20
lon: 35.10
forms: سد النهضة | سد النهضة الإثيوبي

entry: بني شنقول
class: place
kind: province
en: Benishangul-Gumuz
country: ETH
lat: 10.80
lon: 35.60
forms: بني شنقول | بني شنقول قمز

entry: أعالي النيل
class: place
kind: province
en: Upper Nile
country: SSD
lat: 9.80
lon: 32.50
forms: أعالي النيل

entry: جونقلي
class: place
kind: province
en: Jonglei
country: SSD
lat: 7.20
lon: 32.00
forms: جونقلي

entry: كيفو
class: place
kind: province
en: North Kivu
country: COD
lat: -0.80
lon: 29.00
forms: كيفو | شمال كيفو | كيفو الشمالية

entry: جنوب كيفو
class: place
kind: province
en: South Kivu
country: COD
lat: -3.00
lon: 28.30
forms: جنوب كيفو | كيفو الجنوبية

entry: إيتوري
class: place
kind: province
en: Ituri
country: COD
lat: 1.80
lon: 29.50
forms: إيتوري

entry: تيلابيري
class: place
kind: province
en: Tillaberi
country: NER
lat: 14.20
lon: 1.45
forms: تيلابيري

entry: بورنو
class: place
kind: province
en: Borno
country: NGA
lat: 11.50
lon: 13.00
forms: بورنو

entry: يوبي
class: place
kind: province
en: Yobe
country: NGA
lat: 12.00
lon: 11.50
forms: يوبي

entry: زامفارا
class: place
kind: province
en: Zamfara
country: NGA
lat: 12.20
lon: 6.30
forms: زامفارا

entry: أداماوا
class: place
kind: province
en: Adamawa
country: NGA
lat: 9.50
lon: 12.50
forms: أداماوا

entry: دلتا النيجر
class: place
kind: province
en: Niger Delta
country: NGA
lat: 5.00
lon: 6.00
forms: دلتا النيجر

entry: كاتسينا
class: place
kind: province
en: Katsina
country: NGA
lat: 12.98
lon: 7.60
forms: كاتسينا

entry: بحيرة تشاد
class: place
kind: other
en: Lake Chad
country: NGA
lat: 13.00
lon: 14.00
forms: بحيرة تشاد | حوض بحيرة تشاد

entry: بينو (ضعيف)
class: place
kind: province
en: Benue
country: NGA
lat: 7.30
lon: 8.70
weak: yes
forms: بينو

entry: أزواد
class: place
kind: province
en: Azawad
country: MLI
lat: 19.00
lon: 0.00
forms: أزواد

entry: كابو ديلغادو
class: place
kind: province
en: Cabo Delgado
country: MOZ
lat: -12.30
lon: 39.50
forms: كابو ديلغادو

entry: الشرق الأوسط
class: place
kind: other
en: Middle East
lat: 29.00
lon: 42.00
forms: الشرق الأوسط

entry: آسيا الوسطى
class: place
kind: other
en: Central Asia
lat: 43.00
lon: 65.00
forms: آسيا الوسطى | وسط آسيا

entry: أوروبا
class: place
kind: other
en: Europe
lat: 50.00
lon: 15.00
forms: أوروبا | أوربا | القارة الأوروبية

entry: أفريقيا
class: place
kind: other
en: Africa
lat: 5.00
lon: 20.00
forms: أفريقيا | القارة الأفريقية | القارة السمراء

entry: آسيا
class: place
kind: other
en: Asia
lat: 40.00
lon: 90.00
forms: آسيا

entry: الخليج
class: place
kind: other
en: Persian Gulf
lat: 26.50
lon: 51.50
forms: الخليج | الخليج العربي | منطقة الخليج | الخليج الفارسي

entry: شمال أفريقيا
class: place
kind: other
en: North Africa
lat: 27.00
lon: 10.00
forms: شمال أفريقيا

entry: شرق أفريقيا
class: place
kind: other
en: East Africa
lat: 0.00
lon: 37.00
forms: شرق أفريقيا

entry: غرب أفريقيا
class: place
kind: other
en: West Africa
lat: 12.00
lon: -3.00
forms: غرب أفريقيا

entry: القرن الأفريقي
class: place
kind: other
en: Horn of Africa
lat: 8.00
lon: 46.00
forms: القرن الأفريقي

entry: الساحل الأفريقي
class: place
kind: other
en: Sahel
lat: 15.00
lon: 5.00
forms: الساحل الأفريقي | منطقة الساحل

entry: أوروبا الشرقية
class: place
kind: other
en: Eastern Europe
lat: 50.00
lon: 27.00
forms: أوروبا الشرقية | شرق أوروبا

entry: أوروبا الغربية
class: place
kind: other
en: Western Europe
lat: 48.00
lon: 5.00
forms: أوروبا الغربية | غرب أوروبا

entry: جنوب آسيا
class: place
kind: other
en: South Asia
lat: 22.00
lon: 78.00
forms: جنوب آسيا

entry: جنوب شرق آسيا
class: place
kind: other
en: Southeast Asia
lat: 8.00
lon: 110.00
forms: جنوب شرق آسيا | جنوب شرقي آسيا

entry: شرق آسيا
class: place
kind: other
en: East Asia
lat: 35.00
lon: 115.00
forms: شرق آسيا

entry: أمريكا اللاتينية
class: place
kind: other
en: Latin America
lat: -10.00
lon: -65.00
forms: أمريكا اللاتينية | أميركا اللاتينية

entry: أمريكا الجنوبية
class: place
kind: other
en: South America
lat: -15.00
lon: -60.00
forms: أمريكا الجنوبية | أميركا الجنوبية

entry: أمريكا الشمالية
class: place
kind: other
en: North America
lat: 45.00
lon: -100.00
forms: أمريكا الشمالية | أميركا الشمالية

entry: أمريكا الوسطى
class: place
kind: other
en: Central America
lat: 14.00
lon: -87.00
forms: أمريكا الوسطى | أميركا الوسطى

entry: البلقان
class: place
kind: other
en: Balkans
lat: 43.00
lon: 21.00
forms: البلقان | غرب البلقان

entry: المغرب العربي
class: place
kind: other
en: Maghreb
lat: 31.00
lon: 3.00
forms: المغرب العربي

entry: بلاد الشام
class: place
kind: other
en: Levant
lat: 34.00
lon: 37.00
forms: بلاد الشام

entry: شبه الجزيرة العربية
class: place
kind: other
en: Arabian Peninsula
lat: 23.00
lon: 45.00
forms: شبه الجزيرة العربية | الجزيرة العربية

entry: شبه الجزيرة الكورية
class: place
kind: other
en: Korean Peninsula
lat: 38.00
lon: 127.50
forms: شبه الجزيرة الكورية

entry: البحر المتوسط
class: place
kind: other
en: Mediterranean Sea
lat: 35.00
lon: 18.00
forms: البحر المتوسط | البحر الأبيض المتوسط | حوض المتوسط

entry: المتوسط (ضعيف)
class: place
kind: other
en: Mediterranean Sea
lat: 35.00
lon: 18.00
weak: yes
forms: المتوسط

entry: البحر الأحمر
class: place
kind: other
en: Red Sea
lat: 20.00
lon: 38.00
forms: البحر الأحمر
ambiguous: yes

entry: خليج عدن
class: place
kind: other
en: Gulf of Aden
lat: 12.50
lon: 48.00
forms: خليج عدن

entry: بحر العرب
class: place
kind: other
en: Arabian Sea
lat: 15.00
lon: 65.00
forms: بحر العرب

entry: خليج عمان
class: place
kind: other
en: Gulf of Oman
lat: 25.00
lon: 58.50
forms: خليج عمان

entry: البحر الأسود
class: place
kind: other
en: Black Sea
lat: 43.00
lon: 35.00
forms: البحر الأسود

entry: بحر البلطيق
class: place
kind: other
en: Baltic Sea
lat: 58.00
lon: 20.00
forms: بحر البلطيق

entry: البلطيق (ضعيف)
class: place
kind: other
en: Baltic Sea
lat: 58.00
lon: 20.00
weak: yes
forms: البلطيق

entry: المحيط الهندي
class: place
kind: other
en: Indian Ocean
lat: -20.00
lon: 80.00
forms: المحيط الهندي

entry: المحيط الأطلسي
class: place
kind: other
en: Atlantic Ocean
lat: 30.00
lon: -40.00
forms: المحيط الأطلسي | المحيط الأطلنطي

entry: المحيط الهادئ
class: place
kind: other
en: Pacific Ocean
lat: 0.00
lon: -160.00
forms: المحيط الهادئ | المحيط الهادي

entry: بحر إيجه
class: place
kind: other
en: Aegean Sea
lat: 39.00
lon: 25.00
forms: بحر إيجه

entry: بحر الشمال
class: place
kind: other
en: North Sea
lat: 56.00
lon: 3.00
forms: بحر الشمال

entry: بحر اليابان
class: place
kind: other
en: Sea of Japan
lat: 40.00
lon: 135.00
forms: بحر اليابان

entry: بحر المانش
class: place
kind: other
en: English Channel
lat: 50.00
lon: -1.00
forms: بحر المانش | القناة الإنجليزية

entry: نهر النيل
class: place
kind: other
en: Nile
lat: 17.00
lon: 32.50
forms: نهر النيل
ambiguous: yes

entry: نهر الفرات
class: place
kind: other
en: Euphrates
lat: 34.00
lon: 41.00
forms: نهر الفرات | الفرات

entry: نهر دجلة
class: place
kind: other
en: Tigris
lat: 33.00
lon: 44.50
forms: نهر دجلة | دجلة

entry: نهر الأردن
class: place
kind: other
en: Jordan River
lat: 32.00
lon: 35.55
forms: نهر الأردن

entry: نهر دنيبر
class: place
kind: other
en: Dnieper
lat: 49.00
lon: 32.00
forms: نهر دنيبر | نهر دنيبرو | الدنيبر

entry: نهر الدانوب
class: place
kind: other
en: Danube
lat: 45.00
lon: 20.00
forms: نهر الدانوب

entry: نهر الليطاني
class: place
kind: other
en: Litani
lat: 33.40
lon: 35.50
forms: نهر الليطاني | الليطاني

entry: القطب الشمالي
class: place
kind: other
en: Arctic
lat: 90.00
lon: 0.00
forms: القطب الشمالي

entry: القطب الجنوبي
class: place
kind: other
en: Antarctica
lat: -80.00
lon: 0.00
forms: القطب الجنوبي

entry: الكاريبي
class: place
kind: other
en: Caribbean Sea
lat: 15.00
lon: -75.00
forms: الكاريبي | البحر الكاريبي

entry: الصحراء الكبرى
class: place
kind: other
en: Sahara
lat: 23.00
lon: 13.00
forms: الصحراء الكبرى

entry: جبال الألب
class: place
kind: other
en: Alps
lat: 46.50
lon: 10.00
forms: جبال الألب | الألب

entry: جبال الهملايا
class: place
kind: other
en: Himalayas
lat: 28.00
lon: 84.00
forms: جبال الهملايا | الهيمالايا | جبال الهيمالايا

entry: جنوب القوقاز
class: place
kind: other
en: South Caucasus
lat: 41.00
lon: 45.00
forms: جنوب القوقاز

entry: القوقاز
class: place
kind: other
en: Caucasus
lat: 42.50
lon: 44.00
forms: القوقاز

entry: الاتحاد السوفييتي
class: place
kind: other
en: Soviet Union
lat: 60.00
lon: 90.00
forms: الاتحاد السوفييتي | الاتحاد السوفياتي | الاتحاد السوفيتي

entry: يوغوسلافيا
class: place
kind: other
en: Yugoslavia
lat: 44.00
lon: 20.00
forms: يوغوسلافيا | يوغسلافيا

entry: تشيكوسلوفاكيا
class: place
kind: other
en: Czechoslovakia
lat: 49.50
lon: 17.00
forms: تشيكوسلوفاكيا

entry: المحيط المتجمد الشمالي
class: place
kind: other
en: Arctic Ocean
lat: 85.00
lon: 0.00
forms: المحيط المتجمد الشمالي

entry: آسيا والمحيط الهادئ
class: place
kind: other
en: Asia-Pacific
lat: 10.00
lon: 140.00
forms: آسيا والمحيط الهادئ

entry: الدول الاسكندنافية
class: place
kind: other
en: Scandinavia
lat: 62.00
lon: 15.00
forms: الدول الاسكندنافية | اسكندنافيا

entry: خليج غينيا
class: place
kind: other
en: Gulf of Guinea
lat: 2.00
lon: 2.00
forms: خليج غينيا

entry: مضيق جبل طارق
class: place
kind: other
en: Strait of Gibraltar
lat: 35.97
lon: -5.50
forms: مضيق جبل طارق

entry: بحيرة طبريا
class: place
kind: other
en: Sea of Galilee
lat: 32.80
lon: 35.60
forms: بحيرة طبريا

entry: مضيق ملقا
class: place
kind: other
en: Strait of Malacca
lat: 3.00
lon: 100.50
forms: مضيق ملقا

# ---- words that announce a place: what follows them is one even where it is not known
# kind: what the place then is; strong: an unknown word after it is surely a name

entry: مدينة
class: place_head
kind: city
strong: yes
weak: yes
nounf: مدينة | قرية | بلدة | بلدية | مستوطنة
plural: مدن | قرى | بلدات
forms: قريتي | مدينتي | بلدتي | قريتا | مدينتا | بلدتا | ضاحية | ضاحيتي | عزبة | مشتى | هجرة

entry: محافظة
class: place_head
kind: province
strong: yes
weak: yes
nounf: محافظة | ولاية | مقاطعة | معتمدية | عمالة | مديرية
forms: إقليم | منطقة | قضاء | ناحية | لواء | محافظتي | ولايتي | معتمديتي | أقاليم | ولايات | محافظات | مناطق | إمارة | عزلة | دائرة | مقاطعتي | منطقتي | مديريتي | عمادة | إيالة

entry: حي
class: place_head
kind: district
strong: yes
weak: yes
forms: حي | حيي | حارة | بريف | ريف | ضواحي | أحياء

entry: مخيم
class: place_head
kind: camp
strong: yes
weak: yes
forms: مخيم | مخيمي | مخيمات

entry: معبر
class: place_head
kind: crossing
strong: yes
weak: yes
forms: معبر | منفذ | منفذي | معبري | معابر | منافذ

entry: مطار
class: place_head
kind: airport
strong: yes
weak: yes
forms: مطار | مطاري

entry: نهر
class: place_head
kind: river
strong: yes
weak: yes
forms: نهر | وادي | واد | نهري | شعيب | سد | بحيرة

entry: بحر
class: place_head
kind: sea
strong: yes
weak: yes
forms: خليج | مضيق

entry: جبل
class: place_head
kind: mountain
strong: yes
weak: yes
forms: جبل | جبال | جبلي | مرتفعات | هضبة | سهل | صحراء | تلال

entry: ميناء
class: place_head
kind: other
strong: yes
weak: yes
forms: ميناء | مينائي | مرفأ | جزيرة | جزيرتي | جزر | محمية | غابة | قاعدة | شارع | شوارع | ساحة | ميدان | كورنيش | سجن | واحة | طريق | سوق | منجم | حقل | جسر | نفق | دوار | محور | مقبرة | شاطئ | مجمع | كوبري | تقاطع | مفرق

entry: مركز
class: place_head
kind: other
weak: yes
forms: مركز | ضيعة | عين | بوابة | خزان
why: announces a name that is known, and none that is not: too many other things are centres and springs

# ---- first words of names of places that have several words

entry: تل
class: place_part
weak: yes
forms: تل | كفر | دير | بيت | رأس | راس | أم | ام | أبو | ابو | بني | سيدي | قصر | قلعة | بئر | خان | مرج | برج | حاسي | منزل | باب | جبل | وادي | شيخ | الشيخ | عين | خربة | خور | حمام | سوق | ساقية | بوابة | حوش | كوم | نجع | ميت | شط | ذراع | دوار | أولاد | واد | غار | حاجب | هنشير | سبخة | زاوية | ربع | ساوث | نورث | ويست | إيست | نيو | بوت | قصور | ايت | آيت | سان | سانت | سانتا | بورت | لوس | لاس | فورت | تشينغ | هو

# ---- what looks like a place and is none

entry: سد الشغور
class: not_place
forms: سد الشغور | سد الشغورات | سد الثغرات | سد الفراغ | سد الحاجة | سد النقص | سد العجز | سد الرمق | عن طريق | سوق الأسهم | سوق المال | سوق العمل | سوق عكاظ | طريق الحرير
why: filling a gap; a way of doing; markets of no place

entry: صلاة المغرب
class: not_place
forms: صلاة المغرب | أذان المغرب | آذان المغرب | وقت المغرب | قبل المغرب | بعد المغرب | بعيد المغرب | مغرب اليوم | عند المغرب | صلاتي المغرب | صلاة العصر والمغرب | المغرب والعشاء
why: the prayer at sunset

entry: نصف قطر
class: not_place
forms: نصف قطر | قطر الدائرة | بقطر يصل | بقطر يبلغ | قطره | قطرها | قطر كل | بقطر
ambiguous: yes
why: a diameter

entry: نداء تونس
class: not_place
forms: نداء تونس | آفاق تونس | قلب تونس | تحيا تونس | مشروع تونس | تونس أولا | مصر القوية | مستقبل مصر | تحيا مصر | سوريا الديمقراطية | لبنان القوي
why: parties whose name holds a country's

entry: وجوبا
class: not_place
forms: وجوبا | وجوبًا
why: obligatorily; not "and Juba"

entry: جورجيا ميلوني
class: not_place
forms: جورجيا ميلوني | باريس هيلتون | جاك لندن | الهند الصينية | لبنان أولا | مسقط رأس | مسقط رأسه | مسقط رأسها
why: names of persons and of other things

# ---- words of the language that are also names of towns abroad, which only a gazetteer has

entry: الوسطى
class: homograph
weak: yes
forms: الوسطى | الكبرى | الصغرى | العليا | السفلى | الجميل | الحزم | الحراك | الصف | الين | المدينة | القرية | الوادي | الجزيرة | البلدة | المحطة | السوق | المركز | الساحل | الحدود | الشرق | الغرب | الجنوب | الشمال | الوسط | النور | الأمل | الكرم | السلام | الخير | الفتح | النصر | الهدى | الرحمة | الوحدة | الحرية | الفرقان | العين | الدار | البيت | الأرض | السماء | البحر | النهر | الجبل
why: adjectives and nouns with the article

entry: لي
class: homograph
weak: yes
forms: لي | معسكر | مول | هاربين | مارين | أنسى | جودة | رالي | ديربي | نوكيا | كان | مرات | خير | عالم | سنة | حرب | مالي | نور | كرم | أمل | سلام | بارا | هام | نان | رومي | تلا | عصب | هال | جرير | حمد | بون | كورس | نيم | سامي | رامي | هاني | داري | ناري | باري | ساري | لارا | سارة | مارس | باسل | سالم | جمال | مراد
why: words and given names

# ---- definite words that stand for the country at hand

entry: المملكة
class: realm
weak: yes
countries: SAU JOR MAR BHR
forms: المملكة

entry: السلطنة
class: realm
weak: yes
countries: OMN
forms: السلطنة

# ---- "X the capital": the city of that name, not the country

entry: العاصمة
class: capital
weak: yes
noun: عاصمة
forms: عاصمتي | عاصمتها | وعاصمتها

# ---- "a town of the province of Y"

entry: من
class: of
weak: yes
forms: من | في

# ---- words before which a place is likely

entry: في
class: locative
weak: yes
forms: في | إلى | شمال | جنوب | شرق | غرب | شمالي | جنوبي | شرقي | غربي | وسط | قرب | بالقرب من | باتجاه | صوب | من مدينة | داخل | خارج | ضواحي | أطراف | مشارف | انحاء | أنحاء | جنوب شرق | شمال شرق | جنوب غرب | شمال غرب | في وسط | حدود | مواطني | دولة | جمهورية | عاصمة | جيش | حكومة | شعب | أراضي
