# Rivers and dams, border crossings, refugee camps and airports that the news names, with the word of kind where the
# bare name is another place or none. Points to a tenth of a degree, of a river about the middle of its course.

entry: وادي مجردة
class: place
kind: river
en: Medjerda
country: TUN
lat: 36.60
lon: 9.00
forms: وادي مجردة

entry: نهر اليرموك
class: place
kind: river
en: Yarmouk River
country: JOR
lat: 32.70
lon: 35.70
forms: نهر اليرموك

entry: نهر العاصي
class: place
kind: river
en: Orontes
country: LBN
lat: 34.40
lon: 36.50
forms: نهر العاصي

entry: نهر الأولي
class: place
kind: river
en: Awali
country: LBN
lat: 33.60
lon: 35.40
forms: نهر الأولي

entry: نهر الزهراني
class: place
kind: river
en: Zahrani
country: LBN
lat: 33.50
lon: 35.40
forms: نهر الزهراني

entry: شط العرب
class: place
kind: river
en: Shatt al-Arab
country: IRQ
lat: 30.50
lon: 48.00
forms: شط العرب

entry: نهر الزاب
class: place
kind: river
en: Zab
country: IRQ
lat: 35.90
lon: 44.00
forms: نهر الزاب | الزاب الكبير | الزاب الصغير

entry: ترعة السلام
class: place
kind: river
en: Salam Canal
country: EGY
lat: 31.00
lon: 32.50
forms: ترعة السلام

entry: نهر عطبرة
class: place
kind: river
en: Atbara
country: SDN
lat: 17.70
lon: 34.00
forms: نهر عطبرة

entry: نهر السوباط
class: place
kind: river
en: Sobat
country: SSD
lat: 9.30
lon: 31.60
forms: نهر السوباط

entry: سد الفرات
class: place
kind: river
en: Tabqa Dam
country: SYR
lat: 35.90
lon: 38.60
forms: سد الفرات

entry: سد تشرين
class: place
kind: river
en: Tishrin Dam
country: SYR
lat: 36.40
lon: 38.20
forms: سد تشرين

entry: سد الموصل
class: place
kind: river
en: Mosul Dam
country: IRQ
lat: 36.60
lon: 42.80
forms: سد الموصل

entry: سد حديثة
class: place
kind: river
en: Haditha Dam
country: IRQ
lat: 34.20
lon: 42.40
forms: سد حديثة

entry: سد مأرب
class: place
kind: river
en: Marib Dam
country: YEM
lat: 15.40
lon: 45.20
forms: سد مأرب

entry: نهر الدنيبر
class: place
kind: river
en: Dnieper
country: UKR
lat: 47.50
lon: 34.50
forms: نهر الدنيبر

entry: نهر الفولغا
class: place
kind: river
en: Volga
country: RUS
lat: 50.00
lon: 45.50
forms: نهر الفولغا | الفولغا

entry: الدانوب
class: place
kind: river
en: Danube
lat: 46.00
lon: 19.00
forms: الدانوب

entry: نهر الراين
class: place
kind: river
en: Rhine
lat: 50.00
lon: 8.00
forms: نهر الراين

entry: نهر الغانج
class: place
kind: river
en: Ganges
country: IND
lat: 25.50
lon: 83.00
forms: نهر الغانج | الغانج

entry: نهر السند
class: place
kind: river
en: Indus
country: PAK
lat: 28.00
lon: 69.00
forms: نهر السند | نهر الإندوس

entry: نهر الأمازون
class: place
kind: river
en: Amazon River
country: BRA
lat: -3.10
lon: -60.00
forms: نهر الأمازون

entry: نهر المسيسيبي
class: place
kind: river
en: Mississippi River
country: USA
lat: 35.00
lon: -90.10
forms: نهر المسيسيبي | المسيسيبي | نهر مسيسبي

entry: نهر الكونغو
class: place
kind: river
en: Congo River
country: COD
lat: -4.30
lon: 15.30
forms: نهر الكونغو

entry: نهر النيجر
class: place
kind: river
en: Niger River
lat: 13.50
lon: 2.10
forms: نهر النيجر

entry: نهر السنغال
class: place
kind: river
en: Senegal River
country: SEN
lat: 16.00
lon: -16.00
forms: نهر السنغال

entry: نهر سير داريا
class: place
kind: river
en: Syr Darya
country: KAZ
lat: 45.00
lon: 64.00
forms: نهر سير داريا | سيحون

entry: نهر جيحون
class: place
kind: river
en: Amu Darya
country: AFG
lat: 37.30
lon: 66.00
forms: نهر جيحون | آمو داريا

entry: نهر اليانغتسي
class: place
kind: river
en: Yangtze
country: CHN
lat: 30.60
lon: 114.30
forms: نهر اليانغتسي | اليانغتسي

entry: النهر الأصفر
class: place
kind: river
en: Yellow River
country: CHN
lat: 35.00
lon: 113.00
forms: النهر الأصفر

entry: نهر التايمز
class: place
kind: river
en: Thames
country: GBR
lat: 51.50
lon: -0.10
forms: نهر التايمز | التيمز

entry: نهر السين
class: place
kind: river
en: Seine
country: FRA
lat: 48.90
lon: 2.30
forms: نهر السين

entry: معبر باب الهوى
class: place
kind: crossing
en: Bab al-Hawa crossing
country: SYR
lat: 36.24
lon: 36.69
forms: معبر باب الهوى

entry: معبر باب السلامة
class: place
kind: crossing
en: Bab al-Salama crossing
country: SYR
lat: 36.62
lon: 37.08
forms: معبر باب السلامة

entry: معبر اليعربية
class: place
kind: crossing
en: Yaarubiyah crossing
country: SYR
lat: 36.80
lon: 42.10
forms: معبر اليعربية

entry: معبر نصيب
class: place
kind: crossing
en: Nasib crossing
country: SYR
lat: 32.55
lon: 36.18
forms: معبر نصيب

entry: معبر جابر
class: place
kind: crossing
en: Jaber crossing
country: JOR
lat: 32.50
lon: 36.20
forms: معبر جابر

entry: معبر الكرامة
class: place
kind: crossing
en: Karameh crossing
country: JOR
lat: 32.60
lon: 39.00
forms: معبر الكرامة | منفذ الكرامة

entry: معبر طريبيل
class: place
kind: crossing
en: Trebil crossing
country: IRQ
lat: 32.70
lon: 39.00
forms: معبر طريبيل | منفذ طريبيل

entry: معبر القائم
class: place
kind: crossing
en: Qaim crossing
country: IRQ
lat: 34.40
lon: 41.00
forms: معبر القائم | منفذ القائم

entry: منفذ عرعر
class: place
kind: crossing
en: Arar crossing
country: IRQ
lat: 31.20
lon: 41.40
forms: منفذ عرعر | معبر عرعر

entry: منفذ سفوان
class: place
kind: crossing
en: Safwan crossing
country: IRQ
lat: 30.10
lon: 47.70
forms: منفذ سفوان | معبر سفوان

entry: منفذ الشلامجة
class: place
kind: crossing
en: Shalamcheh crossing
country: IRQ
lat: 30.50
lon: 48.00
forms: منفذ الشلامجة | معبر الشلامجة

entry: معبر فيشخابور
class: place
kind: crossing
en: Fishkhabour crossing
country: IRQ
lat: 37.10
lon: 42.40
forms: معبر فيشخابور

entry: معبر إبراهيم الخليل
class: place
kind: crossing
en: Ibrahim Khalil crossing
country: IRQ
lat: 37.10
lon: 42.60
forms: معبر إبراهيم الخليل

entry: معبر بيت حنون
class: place
kind: crossing
en: Erez crossing
country: PSE
lat: 31.56
lon: 34.55
forms: معبر بيت حنون

entry: معبر كارني
class: place
kind: crossing
en: Karni crossing
country: PSE
lat: 31.50
lon: 34.50
forms: معبر كارني | معبر المنطار

entry: معبر قلنديا
class: place
kind: crossing
en: Qalandia checkpoint
country: PSE
lat: 31.90
lon: 35.20
forms: معبر قلنديا | حاجز قلنديا

entry: جسر اللنبي
class: place
kind: crossing
en: Allenby Bridge
country: PSE
lat: 31.90
lon: 35.50
forms: جسر اللنبي | معبر الكرامة الفلسطيني

entry: معبر رأس جدير
class: place
kind: crossing
en: Ras Jedir crossing
country: TUN
lat: 33.15
lon: 11.56
forms: معبر رأس جدير | معبر راس جدير

entry: معبر ذهيبة وازن
class: place
kind: crossing
en: Dehiba-Wazin crossing
country: TUN
lat: 32.00
lon: 10.70
forms: معبر ذهيبة وازن | معبر وازن

entry: معبر حزوة
class: place
kind: crossing
en: Hazoua crossing
country: TUN
lat: 33.70
lon: 7.90
forms: معبر حزوة

entry: منفذ السلوم
class: place
kind: crossing
en: Sallum crossing
country: LBY
lat: 31.60
lon: 25.20
forms: منفذ السلوم | معبر السلوم | منفذ مساعد | معبر امساعد

entry: منفذ الوديعة
class: place
kind: crossing
en: Wadiah crossing
country: SAU
lat: 17.08
lon: 47.10
forms: منفذ الوديعة | معبر الوديعة

entry: منفذ الطوال
class: place
kind: crossing
en: Tuwal crossing
country: SAU
lat: 16.50
lon: 43.00
forms: منفذ الطوال | معبر الطوال

entry: منفذ البطحاء
class: place
kind: crossing
en: Batha crossing
country: SAU
lat: 24.10
lon: 51.60
forms: منفذ البطحاء

entry: منفذ سلوى
class: place
kind: crossing
en: Salwa crossing
country: SAU
lat: 24.70
lon: 50.80
forms: منفذ سلوى

entry: منفذ الحديثة
class: place
kind: crossing
en: Haditha crossing
country: SAU
lat: 31.50
lon: 37.20
forms: منفذ الحديثة | منفذ حديثة

entry: منفذ حالة عمار
class: place
kind: crossing
en: Halat Ammar crossing
country: SAU
lat: 29.20
lon: 36.10
forms: منفذ حالة عمار

entry: منفذ الخفجي
class: place
kind: crossing
en: Khafji crossing
country: SAU
lat: 28.50
lon: 48.50
forms: منفذ الخفجي

entry: منفذ الرقعي
class: place
kind: crossing
en: Riqai crossing
country: SAU
lat: 29.00
lon: 46.60
forms: منفذ الرقعي

entry: جسر الملك فهد
class: place
kind: crossing
en: King Fahd Causeway
country: SAU
lat: 26.20
lon: 50.30
forms: جسر الملك فهد

entry: منفذ شحن
class: place
kind: crossing
en: Shahn crossing
country: OMN
lat: 17.70
lon: 52.50
forms: منفذ شحن | معبر شحن | منفذ صرفيت

entry: معبر المصنع
class: place
kind: crossing
en: Masnaa crossing
country: LBN
lat: 33.70
lon: 35.90
forms: معبر المصنع

entry: معبر العبودية
class: place
kind: crossing
en: Abboudieh crossing
country: LBN
lat: 34.60
lon: 36.00
forms: معبر العبودية

entry: معبر الكركرات
class: place
kind: crossing
en: Guerguerat crossing
country: MAR
lat: 21.40
lon: -17.00
forms: معبر الكركرات

entry: معبر تشامان
class: place
kind: crossing
en: Chaman crossing
country: PAK
lat: 30.90
lon: 66.40
forms: معبر تشامان

entry: معبر أونجو بينار
class: place
kind: crossing
en: Cilvegozu crossing
country: TUR
lat: 36.20
lon: 36.70
forms: معبر أونجو بينار | معبر جيلوة غوزو

entry: معبر ميديكا
class: place
kind: crossing
en: Medyka crossing
country: UKR
lat: 49.80
lon: 22.90
forms: معبر ميديكا

entry: مخيم عين الحلوة
class: place
kind: camp
en: Ain al-Hilweh camp
country: LBN
lat: 33.54
lon: 35.38
forms: مخيم عين الحلوة

entry: مخيم نهر البارد
class: place
kind: camp
en: Nahr al-Bared camp
country: LBN
lat: 34.50
lon: 35.96
forms: مخيم نهر البارد

entry: مخيم شاتيلا
class: place
kind: camp
en: Shatila camp
country: LBN
lat: 33.86
lon: 35.50
forms: مخيم شاتيلا | شاتيلا

entry: صبرا وشاتيلا
class: place
kind: camp
en: Sabra and Shatila
country: LBN
lat: 33.86
lon: 35.50
forms: صبرا وشاتيلا

entry: مخيم برج البراجنة
class: place
kind: camp
en: Bourj el-Barajneh camp
country: LBN
lat: 33.85
lon: 35.50
forms: مخيم برج البراجنة

entry: مخيم المية ومية
class: place
kind: camp
en: Mieh Mieh camp
country: LBN
lat: 33.50
lon: 35.40
forms: مخيم المية ومية | المية ومية

entry: مخيم الرشيدية
class: place
kind: camp
en: Rashidieh camp
country: LBN
lat: 33.20
lon: 35.20
forms: مخيم الرشيدية

entry: مخيم البداوي
class: place
kind: camp
en: Beddawi camp
country: LBN
lat: 34.50
lon: 35.90
forms: مخيم البداوي

entry: مخيم اليرموك
class: place
kind: camp
en: Yarmouk camp
country: SYR
lat: 33.47
lon: 36.30
forms: مخيم اليرموك

entry: مخيم الهول
class: place
kind: camp
en: Al-Hol camp
country: SYR
lat: 36.40
lon: 41.20
forms: مخيم الهول

entry: مخيم خان الشيح
class: place
kind: camp
en: Khan al-Shih camp
country: SYR
lat: 33.40
lon: 36.10
forms: مخيم خان الشيح | خان الشيح

entry: مخيم الأزرق
class: place
kind: camp
en: Azraq camp
country: JOR
lat: 31.90
lon: 36.60
forms: مخيم الأزرق

entry: مخيم البقعة
class: place
kind: camp
en: Baqaa camp
country: JOR
lat: 32.10
lon: 35.80
forms: مخيم البقعة

entry: مخيم الوحدات
class: place
kind: camp
en: Wihdat camp
country: JOR
lat: 31.90
lon: 35.90
forms: مخيم الوحدات

entry: مخيم جباليا
class: place
kind: camp
en: Jabalia camp
country: PSE
lat: 31.50
lon: 34.50
forms: مخيم جباليا

entry: مخيم الشاطئ
class: place
kind: camp
en: Shati camp
country: PSE
lat: 31.50
lon: 34.40
forms: مخيم الشاطئ

entry: مخيم النصيرات
class: place
kind: camp
en: Nuseirat camp
country: PSE
lat: 31.40
lon: 34.40
forms: مخيم النصيرات

entry: مخيم البريج
class: place
kind: camp
en: Bureij camp
country: PSE
lat: 31.40
lon: 34.40
forms: مخيم البريج

entry: مخيم المغازي
class: place
kind: camp
en: Maghazi camp
country: PSE
lat: 31.40
lon: 34.40
forms: مخيم المغازي

entry: مخيم بلاطة
class: place
kind: camp
en: Balata camp
country: PSE
lat: 32.20
lon: 35.30
forms: مخيم بلاطة

entry: مخيم الدهيشة
class: place
kind: camp
en: Dheisheh camp
country: PSE
lat: 31.70
lon: 35.20
forms: مخيم الدهيشة

entry: مخيم شعفاط
class: place
kind: camp
en: Shuafat camp
country: PSE
lat: 31.80
lon: 35.20
forms: مخيم شعفاط

entry: مخيم قلنديا
class: place
kind: camp
en: Qalandia camp
country: PSE
lat: 31.90
lon: 35.20
forms: مخيم قلنديا

entry: مخيم نور شمس
class: place
kind: camp
en: Nur Shams camp
country: PSE
lat: 32.30
lon: 35.10
forms: مخيم نور شمس

entry: مخيم طولكرم
class: place
kind: camp
en: Tulkarm camp
country: PSE
lat: 32.30
lon: 35.00
forms: مخيم طولكرم

entry: مخيمات تندوف
class: place
kind: camp
en: Tindouf camps
country: DZA
lat: 27.70
lon: -8.10
forms: مخيمات تندوف

entry: مخيم داداب
class: place
kind: camp
en: Dadaab
country: KEN
lat: 0.05
lon: 40.30
forms: مخيم داداب | داداب

entry: مخيم كاكوما
class: place
kind: camp
en: Kakuma
country: KEN
lat: 3.70
lon: 34.90
forms: مخيم كاكوما | كاكوما

entry: مخيم الشوشة
class: place
kind: camp
en: Choucha camp
country: TUN
lat: 33.10
lon: 11.40
forms: مخيم الشوشة

entry: مخيم كاليه
class: place
kind: camp
en: Calais camp
country: FRA
lat: 50.97
lon: 1.90
forms: مخيم كاليه

entry: مطار الكويت الدولي
class: place
kind: airport
en: Kuwait International Airport
country: KWT
lat: 29.20
lon: 48.00
forms: مطار الكويت الدولي

entry: مطار رفيق الحريري
class: place
kind: airport
en: Beirut Airport
country: LBN
lat: 33.80
lon: 35.50
forms: مطار رفيق الحريري | مطار رفيق الحريري الدولي | مطار بيروت الدولي

entry: مطار الملك خالد
class: place
kind: airport
en: King Khalid Airport
country: SAU
lat: 24.96
lon: 46.70
forms: مطار الملك خالد | مطار الملك خالد الدولي

entry: مطار الملك عبد العزيز
class: place
kind: airport
en: King Abdulaziz Airport
country: SAU
lat: 21.70
lon: 39.20
forms: مطار الملك عبد العزيز | مطار الملك عبدالعزيز | مطار الملك عبدالعزيز الدولي

entry: مطار الملك فهد
class: place
kind: airport
en: King Fahd Airport
country: SAU
lat: 26.50
lon: 49.80
forms: مطار الملك فهد | مطار الملك فهد الدولي

entry: مطار الملكة علياء
class: place
kind: airport
en: Queen Alia Airport
country: JOR
lat: 31.70
lon: 36.00
forms: مطار الملكة علياء | مطار الملكة علياء الدولي

entry: مطار القاهرة الدولي
class: place
kind: airport
en: Cairo International Airport
country: EGY
lat: 30.10
lon: 31.40
forms: مطار القاهرة الدولي

entry: مطار قرطاج
class: place
kind: airport
en: Tunis-Carthage Airport
country: TUN
lat: 36.90
lon: 10.20
forms: مطار قرطاج | مطار تونس قرطاج | مطار تونس قرطاج الدولي

entry: مطار هواري بومدين
class: place
kind: airport
en: Houari Boumediene Airport
country: DZA
lat: 36.70
lon: 3.20
forms: مطار هواري بومدين

entry: مطار معيتيقة
class: place
kind: airport
en: Mitiga Airport
country: LBY
lat: 32.90
lon: 13.30
forms: مطار معيتيقة | معيتيقة

entry: مطار حمد
class: place
kind: airport
en: Hamad Airport
country: QAT
lat: 25.30
lon: 51.60
forms: مطار حمد | مطار حمد الدولي

entry: مطار محمد الخامس
class: place
kind: airport
en: Mohammed V Airport
country: MAR
lat: 33.40
lon: -7.60
forms: مطار محمد الخامس

entry: مطار شارل ديغول
class: place
kind: airport
en: Charles de Gaulle Airport
country: FRA
lat: 49.00
lon: 2.50
forms: مطار شارل ديغول

entry: مطار أورلي
class: place
kind: airport
en: Orly Airport
country: FRA
lat: 48.70
lon: 2.40
forms: مطار أورلي

entry: مطار أتاتورك
class: place
kind: airport
en: Ataturk Airport
country: TUR
lat: 41.00
lon: 28.80
forms: مطار أتاتورك

entry: مطار هيثرو
class: place
kind: airport
en: Heathrow Airport
country: GBR
lat: 51.50
lon: -0.50
forms: مطار هيثرو

entry: مطار بوريسبيل
class: place
kind: airport
en: Boryspil Airport
country: UKR
lat: 50.30
lon: 30.90
forms: مطار بوريسبيل
